// Bundles the extension into `extension/dist`: the extension and the server, each for Node and for a browser, from the same sources.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = `${root}extension/dist`;

const common = {
  outdir,
  bundle: true,
  minify: true,
  // A name in a stack that someone reports is worth its bytes.
  keepNames: true,
  legalComments: 'none',
  conditions: ['yardstick-source'],
  external: ['vscode'],
  logLevel: 'warning',
};

/** What runs in Node 22, which the oldest editor that we name brings. */
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  outExtension: { '.js': '.cjs' },
  mainFields: ['module', 'main'],
};

const browser = { ...common, platform: 'browser', target: 'es2022' };

export async function bundleExtension() {
  rmSync(outdir, { recursive: true, force: true });
  await Promise.all([
    build({
      ...node,
      entryPoints: [`${root}src/extension.ts`, { in: `${root}src/server/server.ts`, out: 'server' }],
    }),
    build({ ...browser, format: 'cjs', entryPoints: [`${root}src/extension-web.ts`] }),
    build({ ...browser, format: 'iife', entryPoints: [`${root}src/server/server-worker.ts`] }),
  ]);
}
