import { render } from 'preact';
import type { Host } from './contract/messages.js';
import { App } from './page/app.js';

/** Draws the preview into an element and keeps it as the host shows more. */
export function mountPreview(into: Element, host: Host): void {
  render(<App host={host} />, into);
}
