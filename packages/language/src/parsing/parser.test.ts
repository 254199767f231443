import { readFileSync, readdirSync } from 'node:fs';
import { CstUtils, EmptyFileSystem, createLangiumParser } from 'langium';
import { describe, expect, test } from 'vitest';
import { createYardstickServices } from '../module.js';
import { plain } from './plain-tree.js';
import { sample } from './sample.js';

const services = createYardstickServices(EmptyFileSystem).yardstick;
const own = services.parser.LangiumParser;
const langium = createLangiumParser(services);

function expectSameTree(text: string): void {
  const tree = own.parse(text).value;
  const expected = plain(langium.parse(text).value);
  // Comparing texts is far quicker; where they differ, the comparison of the trees says how.
  if (JSON.stringify(plain(tree)) !== JSON.stringify(expected)) expect(plain(tree)).toEqual(expected);
  for (const leaf of tree.$cstNode ? CstUtils.flattenCst(tree.$cstNode) : []) {
    let around = leaf.astNode;
    while (around.$container) around = around.$container;
    expect(around).toBe(tree);
  }
}

const examples = new URL('../../../../examples/', import.meta.url);

describe('a text gets the tree that Langium gives it', () => {
  test('with everything in the grammar', () => {
    expectSameTree(sample);
  });

  for (const path of readdirSync(examples, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(yardstick|inspection)$/.test(path)) continue;
    test(path, () => {
      expectSameTree(readFileSync(new URL(path, examples), 'utf8'));
    });
  }

  test('with words left out or doubled anywhere', () => {
    const words = sample.split(/(?<=\s)/);
    for (let at = 0; at < words.length; at += 31) {
      const word = words[at] ?? '';
      const written = at % 2 === 0 ? '' : `${word} ${word}`;
      expectSameTree([...words.slice(0, at), written, ...words.slice(at + 1)].join(''));
    }
  });

  test.each(['', ' ', '// only a comment', '/* one */ // two\n', 'framework', '}'])(
    'with little in it: %j',
    expectSameTree,
  );
});
