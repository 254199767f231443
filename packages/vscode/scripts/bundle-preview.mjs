// Bundles the page of the preview: one script and one style sheet, as `preview.js` and `preview.css`.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param options more for esbuild: where to write, or that nothing is written */
export function bundlePreview(options) {
  return build({
    entryPoints: [{ in: `${root}src/preview/page/main.ts`, out: 'preview' }],
    bundle: true,
    minify: true,
    legalComments: 'none',
    conditions: ['yardstick-source'],
    logLevel: 'warning',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    ...options,
  });
}
