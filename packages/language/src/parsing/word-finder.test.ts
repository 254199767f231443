import { Lexer, type TokenType } from 'chevrotain';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sample } from './sample.js';
import { createParsingServices } from './testing.js';
import { WordFinder } from './word-finder.js';

const services = createParsingServices();
const types = services.parser.Lexer.definition;
const finder = new WordFinder(types);
const built = services.parser.TokenBuilder.buildTokens(services.Grammar) as TokenType[];

/** Chevrotain's own lexer, made from the same patterns, as the judge of what the words of a text are. */
const chevrotain = new Lexer(built, { positionTracking: 'full' });

function byChevrotain(text: string) {
  const { tokens, groups, errors } = chevrotain.tokenize(text);
  return {
    tokens: tokens.map(plain),
    hidden: (groups['hidden'] ?? []).map(plain),
    errors: errors.map(placed),
  };
}

function byFinder(text: string) {
  const { tokens, hidden, errors } = finder.find(text);
  return { tokens: tokens.map(plain), hidden: hidden.map(plain), errors: errors.map(placed) };
}

function plain({ tokenType, tokenTypeIdx: _, ...token }: ReturnType<typeof finder.find>['tokens'][number]) {
  return { ...token, type: tokenType.name };
}

function placed({ offset, line, column, length }: ReturnType<typeof finder.find>['errors'][number]) {
  return { offset, line, column, length };
}

describe('the words of a text', () => {
  const examples = new URL('../../../../examples/', import.meta.url);
  const paths = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(yardstick|inspection)$/.test(path),
  );

  test.each(paths)("are in %s those that Chevrotain's lexer finds", (path) => {
    const text = readFileSync(new URL(path, examples), 'utf8');
    expect(byFinder(text)).toEqual(byChevrotain(text));
  });

  test.each([
    'standard standards Standard standardS is isX or at atmost cy cyX en_ "Good" cy "Da"',
    '1 1.2 1.2.3 1a 1.2b 1.2bX 2019-09 2019-09-16 2019-9 12-34 1. .5 V1.1 V1. A_b.C2',
    '"a\\"b" "never closed\n"closed"tight "“curly” „low“ "mixed”',
    '// a remark\r\n/* over\r\ntwo\rlines */ /* never closed\n/ /*/',
    'é ?! ## \u200b\u00a0\u2060 \ufeff 😀x standard\u2028is',
    '',
  ])('are those that Chevrotain finds in %j', (text) => {
    expect(byFinder(text)).toEqual(byChevrotain(text));
  });

  test('are those that Chevrotain finds in any text', () => {
    const scraps = fc.constantFrom(
      ...['"', '“', '”', '„', '/', '*', '//', '/*', '*/', '\\', '\n', '\r\n', '\r', ' ', '\t', '\u200b'],
      ...[
        '{',
        '}',
        '(',
        ')',
        ',',
        '=',
        '%',
        '.',
        '-',
        '1',
        '23',
        '2019-09',
        'a',
        'is',
        'cy',
        'Good',
        'é',
        '😀',
      ],
      ...sample.split(/(?<=\s)/),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(byFinder(text)).toEqual(byChevrotain(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
