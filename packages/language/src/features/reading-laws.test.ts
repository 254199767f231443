import {
  bandRange,
  exactDecimal,
  printedNumber,
  roundHalfUp,
  type Band,
  type Banding,
} from '@yardstick/model';
import fc from 'fast-check';
import type { SelectionRange } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { share } from '../testing/share.js';
import { exampleFiles } from '../testing/examples.js';
import { TestWorkspace } from '../testing/workspace.js';
import { foldingRanges } from './folding-ranges.js';
import { rangeBeforeRounding } from './range-before-rounding.js';
import { selectionRanges } from './selection-ranges.js';
import { semanticTokens } from './semantic-tokens.js';

/** Whether a value lies in a range as it is written: `below 49.5`, `64.5 to below 79.5`, `87.5 to 100`, `79.5 or more`. */
function isIn(range: string, value: number): boolean {
  if (range === 'nothing') return false;
  const parts = /^(?:([\d.]+) ?)?(?:to )?(below )?(?:or more|([\d.]+))?$/.exec(range);
  if (!parts) throw new Error(`"${range}" is no range.`);
  const [, from, below, to] = parts;
  if (from !== undefined && value < Number(from)) return false;
  if (to === undefined) return true;
  return below === undefined ? value <= Number(to) : value < Number(to);
}

const bands: fc.Arbitrary<Band> = fc
  .record({
    from: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
    length: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
    toIncluded: fc.boolean(),
  })
  .filter(({ from, length }) => from !== undefined || length !== undefined)
  .map(({ from, length, toIncluded }) => ({
    ...(from !== undefined && { from: from / 10 }),
    ...(length !== undefined && { to: ((from ?? 0) + length) / 10 }),
    ...(length !== undefined && { toIncluded }),
    level: 'Good',
  }));

test('a value lies in the range before rounding where its rounded value lies in the band', () => {
  fc.assert(
    fc.property(
      bands,
      fc.constantFrom(0, 1, 2),
      fc.integer({ min: 0, max: 100_000 }),
      (band, decimals, thousandths) => {
        const banding: Banding = { name: 'B', measure: 'percent', scale: 'S', decimals, bands: [band] };
        const value = thousandths / 1000;
        const rounded = printedNumber(roundHalfUp(exactDecimal(value), decimals), decimals);
        const range = rangeBeforeRounding(banding, band);
        expect({ band: bandRange(band), isHeld: range === undefined || isIn(range, value) }).toEqual({
          band: bandRange(band),
          isHeld: holds(band, rounded),
        });
      },
    ),
    { numRuns: 2000 },
  );
});

function holds({ from, to, toIncluded }: Band, value: number): boolean {
  if (from !== undefined && value < from) return false;
  if (to === undefined) return true;
  return toIncluded === true ? value <= to : value < to;
}

const sources = Object.entries(
  exampleFiles('care-services', ['care-homes.yardstick', 'common.yardstick', 'cedar-court.inspection']),
);

/** An example with a piece taken out and another put in, accents and emoji among what is typed. */
const spoilt = fc
  .record({
    source: fc.constantFrom(...sources),
    at: share,
    without: fc.integer({ min: 0, max: 60 }),
    typed: fc.constantFrom('', '{', '}', '"', '/*', 'é😀', '\n\n', 'standrad 1.1', '9.9.9', 'expect'),
  })
  .map(({ source: [path, text], at, without, typed }) => {
    const offset = Math.floor(at * text.length);
    return { path, offset, text: text.slice(0, offset) + typed + text.slice(offset + without) };
  });

test('whatever is typed, colours stand in order inside their lines, folds inside the file and selections inside each other', async () => {
  await fc.assert(
    fc.asyncProperty(spoilt, async ({ path, text, offset }) => {
      const workspace = await TestWorkspace.open({ [path]: text });
      const { services } = workspace;
      const document = workspace.document(path);
      const lines = text.split('\n');
      const { data } = semanticTokens(services, document);
      let [line, end] = [0, 0];
      let start = 0;
      for (let at = 0; at < data.length; at += 5) {
        const [down = 0, across = 0, length = 0] = data.slice(at, at + 3);
        line += down;
        start = down === 0 ? start + across : across;
        if (down === 0) expect(start).toBeGreaterThanOrEqual(end);
        end = start + length;
        expect(end).toBeLessThanOrEqual(lines[line]?.length ?? -1);
      }
      for (const { startLine, endLine } of foldingRanges(services, document)) {
        expect(startLine).toBeLessThan(endLine);
        expect(endLine).toBeLessThan(lines.length);
      }
      const position = document.textDocument.positionAt(offset);
      let selection: SelectionRange | undefined = selectionRanges(services, document, [position])[0];
      for (; selection?.parent; selection = selection.parent) {
        const [inner, outer] = [selection.range, selection.parent.range].map((range) => ({
          start: document.textDocument.offsetAt(range.start),
          end: document.textDocument.offsetAt(range.end),
        }));
        expect(outer?.start).toBeLessThanOrEqual(inner?.start ?? -1);
        expect(outer?.end).toBeGreaterThanOrEqual(inner?.end ?? Infinity);
      }
      expect(selection?.range.start).toEqual({ line: 0, character: 0 });
    }),
    { numRuns: 60 },
  );
});
