// Bundles the extension into `extension/dist`: the extension and the server, each for Node and for a browser, from the same sources,
// and beside them the command line for the tasks.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeCodePages } from '../../../scripts/code-pages.mjs';
import { lateBuiltins } from '../../../scripts/late-builtins.mjs';
import { asciiSources } from '../../../scripts/ascii-sources.mjs';
import { slimProtocol } from '../../../scripts/slim-protocol.mjs';
import { bundlePreview } from './bundle-preview.mjs';
import { writeProjects } from './gather-projects.mjs';
import { writeTargets } from './gather-targets.mjs';
import { suggestionsSchema } from './suggestions-schema.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = fileURLToPath(new URL('../..', import.meta.url));
const outdir = `${root}extension/dist`;

const common = {
  outdir,
  bundle: true,
  minify: true,
  legalComments: 'none',
  conditions: ['yardstick-source'],
  logLevel: 'warning',
};

const extension = { ...common, format: 'cjs', external: ['vscode'] };

/** What runs in Node 22, which the oldest editor that the manifest names brings. */
const node = { platform: 'node', target: 'node22', mainFields: ['module', 'main'] };

const browser = { platform: 'browser', target: 'es2022' };

export async function bundleExtension() {
  rmSync(outdir, { recursive: true, force: true });
  await Promise.all([
    build({
      ...extension,
      ...node,
      entryPoints: [`${root}src/extension.ts`],
      outExtension: { '.js': '.cjs' },
    }),
    build({ ...extension, ...browser, entryPoints: [`${root}src/extension-web.ts`] }),
    // What the server and the command line share is there once.
    build({
      ...common,
      ...node,
      format: 'esm',
      splitting: true,
      chunkNames: '[name]-[hash]',
      outExtension: { '.js': '.mjs' },
      plugins: [slimProtocol, lateBuiltins, asciiSources],
      entryPoints: [
        { in: `${root}src/server/server.ts`, out: 'server' },
        { in: `${packages}cli/src/task.ts`, out: 'task' },
      ],
    }),
    build({
      ...common,
      ...browser,
      format: 'iife',
      plugins: [slimProtocol],
      entryPoints: [`${root}src/server/server-worker.ts`],
    }),
    bundlePreview({ outdir }),
  ]);
  writeProjects(`${outdir}/projects.json`);
  writeCodePages(`${outdir}/code-pages.json`);
  await writeTargets(`${outdir}/targets.json`);
  const schema = JSON.parse(readFileSync(`${packages}language/yardstick.schema.json`, 'utf8'));
  writeFileSync(`${outdir}/yardstick.schema.json`, JSON.stringify(suggestionsSchema(schema)));
}
