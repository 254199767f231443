import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { page, root } from './pages.js';

const { markdown } = page('docs/language/words.md');
const listed = [...markdown.matchAll(/^\| `([a-z]+)` /gm)].map(([, word]) => word);

/** Every quoted word of the grammar's rules, which is what the parser is made from. */
function wordsOfTheGrammar(): string[] {
  const folder = join(root, 'grammar');
  const rules = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^import .*$/gm, '');
  return [...new Set([...rules.matchAll(/'([a-z]+)'/g)].map(([, word = '']) => word))].sort();
}

it('the list of all words is that of the grammar, from A to Z', () => {
  expect(listed).toEqual(wordsOfTheGrammar());
});

it('says something of every word', () => {
  const empty = [...markdown.matchAll(/^\| `([a-z]+)` +\| *\|$/gm)].map(([, word]) => word);
  expect(empty).toEqual([]);
});
