import type { Rule, TraceEntry } from '@yardstick/model';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../document/document.js';
import { departures, distances, reason } from '../explain.js';
import { labelsWith, standards, sum } from '../testing/small-framework.js';
import { remarksSaid } from '../remarks.js';

const ratings = { '1.1': 'Good', '1.2': 'RequiresImprovement' };
const standard = { item: '1.1', kind: 'standard', rating: 'Good', rule: 'Quality' } as const;
const overall = {
  item: 'overall',
  kind: 'overall',
  rating: 'Good',
  rule: 'Quality of sum of standards',
} as const;

function why(entry: TraceEntry, rule: Rule = sum): string {
  return plainText(reason(entry, labelsWith(rule, 'cy'), ratings));
}

describe('an explanation in Welsh', () => {
  it('says counts, rounding and the band', () => {
    const figure = { value: 65, exact: '129/2', yes: 129, of: 200 };
    expect(why({ ...standard, figure, band: { range: '65 or more', words: 'Most' } })).toBe(
      'Atebwyd 129 o 200 o achosion perthnasol yn gadarnhaol, sef 65% (64.5 cyn talgrynnu), yn y band “65 neu fwy” (Y rhan fwyaf).',
    );
  });

  it('says what is added up by its kind, and not in the words of the language', () => {
    const figure = { value: 3, score: 3, maximum: 4 };
    expect(why({ ...overall, figure })).toBe('Cyfanswm sgoriau’r safonau yw 3 o 4.');
    const mean = { by: 'mean', banding: 'Quality', members: standards } as const;
    expect(why({ ...overall, figure: { ...figure, value: 1.5 } }, mean)).toBe(
      'Cymedr sgoriau’r safonau yw 1.5, o gyfanswm o 3 o 4.',
    );
  });

  it('says what decides, and marks a title that nobody translated as English', () => {
    const lowest = { by: 'lowest', members: { ...standards, words: 'standards in 1' } } as const;
    const entry = { ...overall, rule: 'lowest of standards in 1', decidedBy: ['1.2'] };
    expect(reason(entry, labelsWith(lowest, 'cy'), ratings)).toEqual([
      'Y radd isaf ymhlith y safonau 1.1 a 1.2: 1.2 ',
      { text: 'Leadership', language: 'en' },
      ' (Angen gwella) sy’n pennu.',
    ]);
  });

  it('says how far the next levels are, with the number softened or aspirated as Welsh has it', () => {
    const boundaries = {
      upper: { at: 80, level: 'Good', points: 3, cases: 1 },
      lower: { at: 65, level: 'RequiresImprovement', points: 2, cases: 4 },
    };
    expect(distances({ ...standard, boundaries }, labelsWith(sum, 'cy')).map(plainText)).toEqual([
      'Mae Da yn dechrau ar 80%: 3 phwynt yn fwy, neu 1 achos arall wedi’i ateb yn gadarnhaol.',
      'O dan 65%, Angen gwella fyddai’r radd: mae 2 bwynt uwchlaw hynny. Byddai 4 achos yn llai wedi’u hateb yn gadarnhaol yn ddigon.',
    ]);
  });

  it('quotes a limit and the inspectors’ reason as they were written, and says that they are English', () => {
    const entry: TraceEntry = {
      ...standard,
      ruled: 'Good',
      limits: [{ words: 'at most Good when Safe is no', changed: true }],
      override: {
        mechanical: 'RequiresImprovement',
        because: 'It has been put right',
        discretion: 'Panel',
        grounds: ['within 2 points of a boundary', 'one case changes the rating'],
      },
    };
    expect(departures(entry, labelsWith(sum, 'cy'))).toEqual([
      [
        'Roedd y terfyn “',
        { text: 'at most Good when Safe is no', language: 'en' },
        '” yn berthnasol, a gostyngodd y radd o Da.',
      ],
      [
        'Yn ôl y rheolau’n unig, Angen gwella yw’r radd. Fe’i newidiwyd o dan “Y panel” (o fewn 2 bwynt i ffin a byddai 1 achos yn newid y radd): ',
        { text: 'It has been put right', language: 'en' },
        '.',
      ],
    ]);
  });

  it('says in Welsh why there is no rating, unless the inspectors have said it', () => {
    const unrated = { item: '1.1', kind: 'standard', rating: null, rule: 'Quality' } as const;
    expect(why({ ...unrated, notRated: 'no relevant cases' })).toBe(
      'Heb ei raddio: dim achosion perthnasol.',
    );
    expect(why({ ...overall, rating: null, notRated: '1.2 is not rated', unrated: ['1.2'] })).toBe(
      'Heb ei raddio: nid oes gradd ar gyfer 1.2.',
    );
    const entry = { ...unrated, notRated: 'the unit was closed' };
    const result = {
      framework: { name: 'Small', version: null, digest: 'sha256-' },
      inspection: null,
      ratings: { '1.1': null },
      score: null,
      maximum: null,
      overall: null,
      trace: [entry],
      notices: [],
    };
    const rows = [{ id: '1.1', kind: 'standard', title: 'Staff', depth: 0, figure: '', rating: '' }];
    const rated = { labels: labelsWith(sum, 'cy'), inspection: { framework: 'Small' }, result };
    expect(remarksSaid(rated, rows)).toEqual([
      ['Nid oes gradd ar gyfer 1.1: ', { text: 'the unit was closed', language: 'en' }],
    ]);
  });
});
