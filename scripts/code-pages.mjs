// Gathers the pages that say what each code of a problem means, for an editor to open: `<code>.md`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const checks = fileURLToPath(new URL('../packages/language/src/checks/', import.meta.url));

/** Every page, text by code. */
export function gatherCodePages() {
  const pages = readdirSync(checks, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'rule.md')
    .map(({ parentPath }) => [basename(parentPath), readFileSync(`${parentPath}/rule.md`, 'utf8')]);
  return Object.fromEntries(pages.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** All of them in one file: an extension on the web can read files and not look into folders. */
export function writeCodePages(outfile) {
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, JSON.stringify(gatherCodePages()));
}

/** Each as a file of its own, that an editor can open by its address. */
export function writeCodePageFiles(folder) {
  const pages = gatherCodePages();
  mkdirSync(folder, { recursive: true });
  for (const [code, text] of Object.entries(pages)) writeFileSync(`${folder}/${code}.md`, text);
  for (const name of readdirSync(folder))
    if (!Object.hasOwn(pages, name.slice(0, -3))) rmSync(`${folder}/${name}`);
}
