import { readFileSync, readdirSync } from 'node:fs';
import {
  CstUtils,
  EmptyFileSystem,
  createLangiumParser,
  isAstNode,
  isCompositeCstNode,
  isReference,
  type AstNode,
  type CstNode,
} from 'langium';
import { describe, expect, test } from 'vitest';
import { createYardstickServices } from '../module.js';
import { sample } from './sample.js';

const services = createYardstickServices(EmptyFileSystem).yardstick;
const own = services.parser.LangiumParser;
const langium = createLangiumParser(services);

/** The elements of the grammar by number: both parsers must say of each word that it stands for the same one. */
const elements = new Map<unknown, number>();

function numberOf(element: unknown): number {
  const number = elements.get(element) ?? elements.size;
  elements.set(element, number);
  return number;
}

/** A tree and the words under it as plain data, with which node each word belongs to. */
function plain(node: AstNode): unknown {
  const properties = Object.entries(node)
    .filter(([name]) => !name.startsWith('$'))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => [name, plainValue(value)]);
  return {
    type: node.$type,
    in: [node.$container?.$type, node.$containerProperty, node.$containerIndex],
    words: node.$cstNode && plainWords(node.$cstNode),
    properties,
  };
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (isReference(value)) return { refers: value.$refText, at: value.$refNode?.offset };
  return isAstNode(value) ? plain(value) : value;
}

function plainWords(cst: CstNode): unknown {
  return {
    range: cst.range,
    hidden: cst.hidden,
    source: numberOf(cst.grammarSource),
    of: cst.astNode.$type,
    parts: isCompositeCstNode(cst) ? cst.content.map(plainWords) : cst.text,
  };
}

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
