// Builds what runs: the parser from the grammar, then the command line as one bundle.
//
// The bundle reads the TypeScript sources of every package directly, so nothing needs compiling first. What others import
// (`dist/*.js` and `.d.ts` of the libraries) comes from `tsc --build`.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeForms } from '../packages/generator/scripts/inline-forms.mjs';
import { writeRuntime } from '../packages/generator/scripts/inline-runtime.mjs';
import { writeStyles } from '../packages/generator/scripts/inline-styles.mjs';
import { asciiSources } from './ascii-sources.mjs';
import { writeCodePageFiles } from './code-pages.mjs';
import { joinChunks } from './join-chunks.mjs';
import { lateBuiltins } from './late-builtins.mjs';
import { slimProtocol } from './slim-protocol.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const languagePackage = `${root}packages/language`;
const cliPackage = `${root}packages/cli`;

/** The time of the newest file in a folder; 0 where there is none. */
function newest(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return Math.max(
    0,
    ...entries
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  );
}

/** The time of the oldest of the files that Langium writes; 0 where one is missing. */
function oldestGenerated() {
  const times = ['ast.ts', 'grammar.ts', 'module.ts'].map(
    (name) => statSync(`${languagePackage}/src/generated/${name}`, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return Math.min(...times);
}

function generateParser() {
  const sources = Math.max(
    newest(`${root}grammar`),
    statSync(`${languagePackage}/langium-config.json`).mtimeMs,
  );
  if (oldestGenerated() > sources) return;
  const langium = `${root}node_modules/langium-cli/bin/langium.js`;
  const { status } = spawnSync(process.execPath, [langium, 'generate'], {
    cwd: languagePackage,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** How the files of the command line are written. */
const written = {
  platform: 'node',
  target: 'node22.12',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
};

async function bundleCommandLine() {
  const outdir = `${cliPackage}/dist`;
  const parts = `${outdir}/parts`;
  const { metafile } = await build({
    ...written,
    entryPoints: [`${cliPackage}/src/main.ts`],
    outdir: parts,
    bundle: true,
    // Each command, and each library that only some of them need, is a file of its own, read when it is first needed.
    splitting: true,
    chunkNames: '[hash]/[name]',
    conditions: ['yardstick-source'],
    mainFields: ['module', 'main'],
    // Langium looks at the time to see when to let others in; the precise clock brings all of Node's measuring with it.
    define: { 'performance.now': 'Date.now' },
    plugins: [slimProtocol, lateBuiltins, asciiSources],
    metafile: true,
  });
  // A shorter file is read sooner; the source map gives names back to the stack that YARDSTICK_DEBUG=1 shows. Not before: by their
  // own names the parts know each other's exports.
  const options = { ...written, outdir, minifyIdentifiers: true };
  const scripts = Object.fromEntries(
    Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.js')),
  );
  const current = new Set(await joinChunks(`${parts}/main.js`, 'check', scripts, options));
  rmSync(parts, { recursive: true });
  // Files carry their version in their name: those of the last build would stay for ever. They go last, so that a command that
  // is running meanwhile finds its own.
  for (const name of readdirSync(outdir)) {
    if (/\.js(\.map)?$/.test(name) && !current.has(name)) rmSync(`${outdir}/${name}`);
  }
}

generateParser();
await Promise.all([writeRuntime(), writeForms(), writeStyles()]);
// What is wrong has been printed, with its place; a stack of the bundler says no more.
await bundleCommandLine().catch(() => process.exit(1));
writeCodePageFiles(`${cliPackage}/dist/pages`);
