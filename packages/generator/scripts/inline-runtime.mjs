// Turns the part that every generated engine shares (src/engine/runtime, and what it takes from the model) into text that
// the generator can write into a module: plain JavaScript without types, imports or anything that has to be installed.
//
//   node packages/generator/scripts/inline-runtime.mjs
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The shared part as the body of a function, and the names of what it returns. */
export async function inlineRuntime() {
  const { outputFiles } = await build({
    entryPoints: [from('../src/engine/runtime/index.ts')],
    absWorkingDir: from('../../..'),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['yardstick-source'],
    charset: 'ascii',
    legalComments: 'none',
  });
  const text = outputFiles[0].text;
  const [whole, list] = /\nexport \{([^}]*)\};\s*$/.exec(text) ?? [];
  if (whole === undefined) throw new Error('The bundle does not end in a list of exports.');
  const exports = list.split(',').map((entry) => entry.trim().split(' as '));
  const fields = exports.map(([inside, outside = inside]) =>
    inside === outside ? inside : `${outside}: ${inside}`,
  );
  const statements = `${text.slice(0, text.length - whole.length).trim()}\nreturn { ${fields.join(', ')} };`;
  return { statements, names: exports.map(([inside, outside = inside]) => outside).sort() };
}

/** The module that the generator imports. */
export function runtimeModule({ statements, names }) {
  return [
    '// Written by scripts/inline-runtime.mjs.',
    `export const runtimeStatements: string = ${JSON.stringify(statements)};`,
    `export const runtimeNames: readonly string[] = ${JSON.stringify(names)};`,
    '',
  ].join('\n');
}

export const target = from('../src/engine/runtime/generated/runtime-text.ts');

/** Writes the module that the generator imports; leaves it alone when nothing changed, so that no build has to start again. */
export async function writeRuntime() {
  const text = runtimeModule(await inlineRuntime());
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  mkdirSync(from('../src/engine/runtime/generated/'), { recursive: true });
  writeFileSync(target, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeRuntime();
