import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { YardstickLexer } from './lexer.js';
import { Mending } from './mending.js';
import { RuleReaders } from './rule-readers.js';
import { sample } from './sample.js';
import { syntaxProblems } from './syntax-diagnostics.js';
import { createParsingServices } from './testing.js';
import { treeServices } from './tree-writer.js';
import { WordFinder } from './word-finder.js';

const services = createParsingServices();
const lexer = new YardstickLexer(services);
const { definition: types } = lexer;
const finder = new WordFinder(types);
const mending = new Mending(services.Grammar, types, finder);
const readers = new RuleReaders(services.Grammar, types, treeServices(services));

/**
 * Whether a text is read as it stands, and whether it is once each of its words is looked at and none has to be mended. Marks that end
 * one text and begin the next at once are no word by themselves: nobody tries to read these as they stand.
 */
function readings(text: string): { plain: boolean; unchanged: boolean } {
  const plainWords = lexer.plainWords(text);
  const words = mending.mend(text, finder.find(text));
  // A number with too many digits can be read all the same.
  const toMend = syntaxProblems(
    { lexerErrors: [], parserErrors: [], lexerReport: words.report },
    text,
  ).filter(({ code }) => code !== 'number-too-long');
  return {
    plain: plainWords !== undefined && readers.readPlain(text, plainWords) !== undefined,
    unchanged: plainWords !== undefined && toMend.length === 0 && readers.read(text, words) !== undefined,
  };
}

const examples = new URL('../../../../examples/', import.meta.url);
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(yardstick|inspection)$/.test(path),
);

describe('a text is read as it stands where there is nothing to mend in it, and only there', () => {
  test.each(files)('%s', (path) => {
    expect(readings(readFileSync(new URL(path, examples), 'utf8'))).toEqual({ plain: true, unchanged: true });
  });

  const pieces = sample.split(/(\s+)/);

  test('with a word gone, twice, in the place of another, or on a line of its own', () => {
    const place = fc.nat({ max: pieces.length - 1 });
    const slips = fc.array(
      fc.tuple(place, place, fc.constantFrom('drop', 'twice', 'move', 'break', 'join')),
      { minLength: 1, maxLength: 2 },
    );
    fc.assert(
      fc.property(slips, (made) => {
        const text = made.reduce(slipped, pieces).join('');
        const { plain, unchanged } = readings(text);
        expect(plain).toBe(unchanged);
      }),
      { numRuns: 500 },
    );
  });
});

function slipped(pieces: readonly string[], [at, other, kind]: readonly [number, number, string]): string[] {
  const now = [...pieces];
  const word = now[at] ?? '';
  if (kind === 'drop') now[at] = '';
  if (kind === 'twice') now[at] = `${word} ${word}`;
  if (kind === 'move') [now[at], now[other]] = [now[other] ?? '', word];
  if (kind === 'break') now[at] = `\n${word}`;
  if (kind === 'join') now[at] = word.trim() === '' ? ' ' : word;
  return now;
}
