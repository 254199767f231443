import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Fence } from './fences.js';
import { root, type Page } from './pages.js';

/** Holds what a page shows of its commands to what they show; with UPDATE=1 it is written into the page, for a reviewer to read. */
export class ShownOutput {
  private readonly path: string;
  private readonly lines: string[];
  private shift = 0;

  constructor({ path, markdown }: Page) {
    this.path = path;
    this.lines = markdown.split('\n');
  }

  compare({ lines, line }: Fence, seen: readonly string[]): void {
    if (!process.env['UPDATE']) {
      expect(lines).toEqual(seen);
      return;
    }
    this.lines.splice(line - 1 + this.shift, lines.length, ...seen);
    this.shift += seen.length - lines.length;
  }

  /** Call when every step was done: a page is rewritten as a whole or not at all. */
  save(): void {
    if (process.env['UPDATE']) writeFileSync(join(root, this.path), this.lines.join('\n'));
  }
}
