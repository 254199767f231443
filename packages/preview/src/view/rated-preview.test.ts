import { plainText } from '@yardstick/generator/ratings';
import { describe, expect, test } from 'vitest';
import { elm, homes, shownOf } from '../testing/homes.js';
import { nothingTried, tryAnswer, tryCheck } from '../what-if/what-if.js';
import { english } from '../words/english.js';
import { welsh } from '../words/welsh.js';
import { movedInWords } from './moved.js';
import { nearBoundaries } from './near.js';
import { ratedPreview } from './rated-preview.js';

const shown = shownOf(elm);

describe('a preview with something tried', () => {
  test('rates it again beside the original, and says what moved, the overall first', () => {
    const whatIf = tryAnswer(nothingTried, elm, '2.1', { yes: 8, of: 10 });
    const { original, now, moved, tried } = ratedPreview(homes, shown, whatIf, undefined);
    // 8 of 10 is 80%, Good; so is 85%; 2 is Good and the sum 2 + 2 = 4.
    expect([original.result.score, now.result.score, tried]).toEqual([3, 4, 1]);
    expect(moved).toEqual([
      {
        id: 'overall',
        name: 'Overall',
        before: 'Fair enough, 3 of 4',
        after: 'Good, 4 of 4',
        direction: 'better',
      },
      { id: '2', name: '2 Care', before: 'Fair enough', after: 'Good', direction: 'better' },
      { id: '2.1', name: '2.1 Medicines', before: 'Fair enough', after: 'Good', direction: 'better' },
    ]);
    expect(movedInWords(moved, english)).toMatch(
      /^Overall: Fair enough, 3 of 4 becomes Good, 4 of 4\. 2 Care: /,
    );
  });

  test('shows a limit that begins to hold', () => {
    const whatIf = tryCheck(nothingTried, elm, 'Safe', false);
    const { now } = ratedPreview(homes, shown, whatIf, undefined);
    expect(now.ratings.get('overall')?.words).toBe('Poor');
    expect(now.trace.get('overall')?.limits).toEqual([
      { words: 'at most Poor when Safe is no', changed: true },
    ]);
  });

  test('says why it cannot be rated, and keeps the original', () => {
    const whatIf = tryAnswer(nothingTried, elm, '2.1', { yes: 11, of: 10 });
    const { now, original, refusals, inspection } = ratedPreview(homes, shown, whatIf, undefined);
    expect(now).toBe(original);
    expect(refusals).toHaveLength(1);
    expect(inspection.answers?.['2.1']).toEqual({ yes: 11, of: 10 });
  });

  test('of nothing is the original', () => {
    const { now, original, moved } = ratedPreview(homes, shown, nothingTried, undefined);
    expect(now).toBe(original);
    expect(movedInWords(moved, english)).toBe('No rating changes.');
  });

  test('speaks another language where the framework does', () => {
    const { now } = ratedPreview(homes, shown, nothingTried, 'cy');
    expect(now.view.framework.title).toBe('Arolygu cartrefi');
    expect(now.view.items[1]?.title).toBe('Care (cy)');
    expect(now.view.overall?.distances).toEqual([
      ['Mae ', { text: 'Good', language: 'en' }, ' yn dechrau ar 4: 1 pwynt yn fwy.'],
      ['O dan 2, ', { text: 'Poor', language: 'en' }, ' fyddai’r radd: mae 1 pwynt uwchlaw hynny.'],
    ]);
  });

  test('says in Welsh what moved, and how near a boundary is', () => {
    const whatIf = tryAnswer(nothingTried, elm, '2.1', { yes: 8, of: 10 });
    const { now, moved, labels } = ratedPreview(homes, shown, whatIf, 'cy');
    expect(plainText(movedInWords(moved.slice(0, 1), welsh))).toBe(
      'Yn gyffredinol: Fair enough, 3 o 4 yn troi’n Good, 4 o 4.',
    );
    const entry = now.trace.get('2.1');
    expect(entry && nearBoundaries(entry, labels, welsh).map(({ words }) => plainText(words))).toEqual([
      'ar y ffin: Fair enough yw’r radd o dan 80; byddai 1 achos yn llai yn rhoi Fair enough',
    ]);
  });

  test('shows what each answer says where the whole cannot be rated', () => {
    const partial = shown.result?.trace.filter(({ item }) => item === '2.2') ?? [];
    const unrated = { key: 'elm', inspection: elm, disagreements: [] };
    const preview = ratedPreview(homes, { ...unrated, partial }, nothingTried, undefined);
    expect(preview.isWhole).toBe(false);
    expect(preview.now.ratings.get('2.2')?.words).toBe('Good');
    expect(preview.now.view.overall).toBeNull();
  });
});

describe('near a boundary', () => {
  const near = (yes: number, framework = homes) => {
    const inspection = { ...elm, answers: { ...elm.answers, '2.1': { yes, of: 10 } } };
    const { now, labels } = ratedPreview(
      framework,
      shownOf(inspection, 'elm', framework),
      nothingTried,
      undefined,
    );
    const entry = now.trace.get('2.1');
    return entry && nearBoundaries(entry, labels, english);
  };

  test('one case away is near, however many points that is', () => {
    // 7 of 10 is 70%: ten points and one case below Good; 50% is twenty points away, but three cases.
    expect(near(7)).toEqual([{ direction: 'up', words: '10 points, or 1 case, below Good' }]);
  });

  test('on the edge is said so', () => {
    expect(near(8)).toEqual([
      {
        direction: 'down',
        words: 'at the edge: below 80 is Fair enough; 1 case fewer would make it Fair enough',
      },
    ]);
  });

  test('what a discretion calls near is near', () => {
    const wide = {
      ...homes,
      discretions: [
        {
          title: { text: 'Panel' },
          overall: false,
          ids: ['2.1'],
          levels: 1,
          grounds: [{ ground: 'nearBoundary' as const, points: 20 }],
        },
      ],
    };
    expect(near(6)).toEqual([]);
    expect(near(6, wide)?.map(({ words }) => words)).toEqual([
      '20 points, or 2 cases, below Good',
      '10 points above the edge to Poor; 2 cases fewer would make it Poor',
    ]);
  });
});
