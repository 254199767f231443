import fc from 'fast-check';
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  CstUtils,
  EmptyFileSystem,
  inject,
  type CstNode,
} from 'langium';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { YardstickGeneratedModule, YardstickGeneratedSharedModule } from '../generated/module.js';
import { sample } from './sample.js';
import { syntaxProblems, type SyntaxProblem } from './syntax-diagnostics.js';
import { createParsingServices, parse, problemsIn } from './testing.js';

// Each law reads the sample some hundred times; a busy machine must not make it fail.
vi.setConfig({ testTimeout: 60_000 });

const { Lexer } = createParsingServices().parser;
const examples = new URL('../../../../examples/', import.meta.url);

/** Langium's parser without any of this folder, as the judge of what is a text of the language. */
const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), YardstickGeneratedSharedModule);
const plain = inject(createDefaultCoreModule({ shared }), YardstickGeneratedModule).parser.LangiumParser;

const words = Lexer.tokenize(sample).tokens.map(({ startOffset, image, startLine = 1 }) => ({
  startOffset,
  image,
  startLine,
  end: startOffset + image.length,
}));

function exampleTexts(): string[] {
  return readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yardstick|inspection)$/.test(name))
    .sort()
    .map((name) => readFileSync(new URL(name, examples), 'utf8'));
}

/** What must hold of every text whatsoever. */
function holdsTogether(text: string): SyntaxProblem[] {
  const parsed = parse(text);
  const problems = syntaxProblems(parsed, text);
  for (const { offset, length, message } of problems) {
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset + length).toBeLessThanOrEqual(text.length);
    expect(length).toBeGreaterThan(text === '' ? -1 : 0);
    expect(message).not.toMatch(/undefined|NaN|[A-Z]{4,}_/);
  }
  const root = parsed.value.$cstNode;
  if (root) expect(misplacedLeaves(root, text)).toEqual([]);
  if (parsed.parserErrors.length > 0) expect(problems).not.toHaveLength(0);
  return problems;
}

/** The words of the tree that are not at their place in the text, or not in its order. */
function misplacedLeaves(root: CstNode, text: string): string[] {
  const lineStarts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
  const misplaced: string[] = [];
  let from = 0;
  for (const { text: image, offset, end, range } of CstUtils.flattenCst(root)) {
    const { line, character } = range.start;
    const inOrder = offset >= from && end > offset && end <= text.length;
    if (!inOrder || image !== text.slice(offset, end) || (lineStarts[line] ?? -1) + character !== offset)
      misplaced.push(`${image} at ${offset}`);
    from = end;
  }
  return misplaced;
}

function positionIn(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** How many texts have how many problems. */
function distribution(texts: readonly string[]): number[] {
  const counts: number[] = [];
  for (const text of texts) {
    const { length } = problemsIn(text);
    counts[length] = (counts[length] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count ?? 0);
}

const withoutWord = words.map(({ startOffset, end }) => sample.slice(0, startOffset) + sample.slice(end));
const withWordTwice = words.map(({ image, end }) => `${sample.slice(0, end)} ${image}${sample.slice(end)}`);
const withWordsSwapped = words.slice(1).map(({ startOffset, image, end }, index) => {
  const before = words[index] ?? { startOffset: 0, image: '', end: 0 };
  return (
    sample.slice(0, before.startOffset) +
    image +
    sample.slice(before.end, startOffset) +
    before.image +
    sample.slice(end)
  );
});

describe('a text without mistakes', () => {
  test('has no problems, and every word of the grammar is in the sample', () => {
    expect(problemsIn(sample)).toEqual([]);
    const used = new Set(Lexer.tokenize(sample).tokens.map(({ tokenType }) => tokenType.name));
    const unused = Object.keys(Lexer.definition).filter((name) => !used.has(name));
    expect(unused).toEqual([
      'WHITE_SPACE',
      'BLOCK_COMMENT',
      'LINE_COMMENT',
      'UNKNOWN_WORD',
      'UNCLOSED_TEXT',
      'UNCLOSED_COMMENT',
    ]);
  });

  test('is every example', () => {
    const texts = exampleTexts();
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) expect(holdsTogether(text)).toEqual([]);
  });
});

describe('one word left out', () => {
  test('has one problem, or none where what is left is a text of the language', () => {
    for (const text of withoutWord) {
      const problems = holdsTogether(text);
      expect(problems.length).toBeLessThanOrEqual(1);
      if (problems.length === 0) expect(plain.parse(text).parserErrors).toEqual([]);
    }
  });

  test('is reported on its line, or on the word that opens the block', () => {
    for (const [index, text] of withoutWord.entries()) {
      for (const { offset, code } of problemsIn(text)) {
        if (code !== 'unclosed-block')
          expect(positionIn(text, offset).line + 1).toBe(words[index]?.startLine);
      }
    }
  });
});

describe('other single slips', () => {
  test('a word written twice has one problem in more than nine cases of ten, and never more than two', () => {
    const [none = 0, one = 0, ...more] = distribution(withWordTwice);
    expect(none).toBe(0);
    expect(one / words.length).toBeGreaterThan(0.9);
    expect(more.length).toBeLessThanOrEqual(1);
  });

  test('two words in the wrong order have at most two problems, one for each, in more than nine cases of ten, and never more than four', () => {
    const counts = distribution(withWordsSwapped);
    const [none = 0, one = 0, two = 0] = counts;
    expect((none + one + two) / withWordsSwapped.length).toBeGreaterThan(0.9);
    expect(counts.length).toBeLessThanOrEqual(5);
  });
});

describe('whatever is typed', () => {
  test('a text broken off after any word holds together', () => {
    for (const { end } of words) holdsTogether(sample.slice(0, end));
  });

  test('any number of changes', () => {
    const change = fc.record({
      at: fc.nat(sample.length),
      gone: fc.nat(30),
      put: fc.oneof(
        fc.constantFrom(
          '{',
          '}',
          '"',
          '“',
          '/*',
          '*/',
          '(',
          ')',
          '\n',
          '\t',
          '\u00a0',
          '\ufeff',
          ';',
          '=>',
          '–',
        ),
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...words.map(({ image }) => ` ${image} `)),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const text = changes.reduce(
          (before, { at, gone, put }) => before.slice(0, at) + put + before.slice(at + gone),
          sample,
        );
        holdsTogether(text);
      }),
      { numRuns: 150 },
    );
  });

  test('any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void holdsTogether(text)),
      { numRuns: 500 },
    );
  });

  const many = 100_000;
  test.each([
    [
      'opening brackets',
      `framework A { overall rated by lowest of domains { at most B when ${'('.repeat(many)}`,
    ],
    ['opening braces', '{'.repeat(many)],
    ['closing braces', '}'.repeat(many)],
    ['blocks inside one another', `framework A { ${'domain 1 {'.repeat(many)}${'}'.repeat(many)} }`],
    ['comments never closed', '/* a\n'.repeat(many)],
    ['texts never closed', '"a '.repeat(many)],
    ['one very long text never closed', `use "${'a'.repeat(20 * many)}`],
    ['one very long text', `use "${'a\\"'.repeat(5 * many)}"`],
    ['unknown words', 'zzz yyy '.repeat(many)],
    ['unknown characters', '; '.repeat(many)],
    ['numbers', '1.1 '.repeat(many)],
    ['one number', '9'.repeat(many)],
  ])('nothing but %s is read within seconds', (_, text) => {
    const started = performance.now();
    expect(() => problemsIn(text)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
