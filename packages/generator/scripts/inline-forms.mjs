// Turns the scripts of the forms (packages/forms) into texts that the generator can write into pages.
//
//   node packages/generator/scripts/inline-forms.mjs
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));

/** One script: a module as a statement that gives its exports a name. */
export async function inlineForm(entry, name) {
  const { outputFiles } = await build({
    entryPoints: [from(`../../forms/src/${entry}.ts`)],
    absWorkingDir: from('../../..'),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['yardstick-source'],
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
  });
  const text = outputFiles[0].text.trim();
  const [whole, list] = /export\{([^}]*)\};$/.exec(text) ?? [];
  if (whole === undefined) throw new Error('The bundle does not end in a list of exports.');
  const fields = list.split(',').map((entry) => entry.split(' as ').reverse().join(':'));
  const script = `const ${name}=(()=>{${text.slice(0, -whole.length)}return{${fields.join(',')}}})();`;
  // Inside a string too, these would end the script element around it.
  return script.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
}

/** The script of a form, and what it says in each language. */
async function withWords(form) {
  const [script, english, welsh] = await Promise.all([
    inlineForm(form, 'form'),
    inlineForm(`${form}/english`, 'english'),
    inlineForm(`${form}/welsh`, 'welsh'),
  ]);
  return { script, english, welsh };
}

const target = from('../src/forms/runtime/generated/runtime-texts.ts');

/** Writes the module that the generator imports; leaves it alone when nothing changed, so that no build has to start again. */
export async function writeForms() {
  const [caseForm, workbook] = await Promise.all(['case-form', 'workbook'].map(withWords));
  const text = [
    '// Written by scripts/inline-forms.mjs.',
    "import type { FormTexts } from '../form-texts.js';",
    '',
    `export const caseFormTexts: FormTexts = ${JSON.stringify(caseForm)};`,
    `export const workbookTexts: FormTexts = ${JSON.stringify(workbook)};`,
    '',
  ].join('\n');
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  mkdirSync(from('../src/forms/runtime/generated/'), { recursive: true });
  writeFileSync(target, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeForms();
