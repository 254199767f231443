import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extensionFolder, firstArguments, readJson } from '../testing/sources.js';

type Strings = Readonly<Record<string, string>>;

/** What must be the same in every language: places for values, commands, icons and line breaks. */
function fixedParts(text: string): string[] {
  return (text.match(/\{\d+\}|\(command:[^)]*\)|\$\([a-z-]+\)|\n/g) ?? []).sort();
}

function differing(english: Strings, welsh: Strings): string[] {
  return Object.entries(english)
    .filter(([key, text]) => fixedParts(text).join() !== fixedParts(welsh[key] ?? '').join())
    .map(([key]) => key);
}

describe('the words of the manifest', () => {
  const english = readJson('package.nls.json') as Strings;
  const welsh = readJson('package.nls.cy.json') as Strings;

  it('are those that the manifest asks for', () => {
    const asked = JSON.stringify(readJson('package.json')).matchAll(/"%([^%]+)%"/g);
    expect(Object.keys(english).sort()).toEqual([...new Set([...asked].map(([, key]) => key))].sort());
  });

  it('are there in Welsh, with the same commands', () => {
    expect(Object.keys(welsh)).toEqual(Object.keys(english));
    expect(differing(english, welsh)).toEqual([]);
  });
});

describe('the words that the extension says while it runs', () => {
  const path = 'l10n/bundle.l10n.json';
  const said = Object.fromEntries([...firstArguments('l10n.t')].sort().map((text) => [text, text]));

  it('are all listed for translators (UPDATE=1 lists them)', () => {
    if (process.env['UPDATE']) writeFileSync(extensionFolder + path, `${JSON.stringify(said, null, 2)}\n`);
    expect(readJson(path)).toEqual(said);
  });

  it('are there in Welsh, with the same values', () => {
    const welsh = readJson('l10n/bundle.l10n.cy.json') as Strings;
    expect(Object.keys(welsh)).toEqual(Object.keys(said));
    expect(differing(said, welsh)).toEqual([]);
  });
});
