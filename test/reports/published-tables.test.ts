import { markdownDocument, reportDocument, type ReportKind } from '@yardstick/generator';
import { describe, expect, it } from 'vitest';
import { ratedExample } from './rated-examples.js';

/** The cells of the rows of a report's tables. */
function rowsOf(name: string, kind: ReportKind): string[][] {
  return markdownDocument(reportDocument(kind, ratedExample(name), '0.0.0-test'))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
}

describe("Bradford's annex", () => {
  // Annex 2 of the report of January 2020, standard by standard: what its second column prints.
  const printed = {
    '1.1': 'Inadequate',
    '1.2': 'Requires improvement',
    '1.3': 'Inadequate',
    '1.4': 'Inadequate',
    '2.1': 'Inadequate',
    '2.1.1': '67%',
    '2.1.2': '64%',
    '2.1.3': '43%',
    '2.2': 'Inadequate',
    '2.2.1': '61%',
    '2.2.2': '50%',
    '2.2.3': '37%',
    '2.3': 'Inadequate',
    '2.3.1': '70%',
    '2.3.2': '66%',
    '2.3.3': '41%',
    '2.4': 'Inadequate',
    '2.4.1': '60%',
    '2.4.2': '44%',
    '2.4.3': '44%',
    '3.1': 'Good',
    '3.1.1': '86%',
    '3.1.2': '79%',
    '3.1.3': '82%',
    '3.2': 'Inadequate',
    '3.2.1': '68%',
    '3.2.2': '47%',
    '3.2.3': '45%',
    '3.3': 'Good',
    '3.3.1': '79%',
    '3.3.2': '87%',
    '3.3.3': '67%',
    '3.4': 'Good',
    '3.4.1': '78%',
    '3.4.2': '78%',
  };
  const rows = rowsOf('Bradford2020', 'annex');

  it("has the report's rows in the report's order, each with what the report prints beside it", () => {
    const found = rows.flatMap(([first = '', second]) => {
      const [, id] = /^\**(\d(?:\.\d)+)\\?\. /.exec(first) ?? [];
      return id === undefined ? [] : [[id, second]];
    });
    expect(found).toEqual(Object.entries(printed));
  });

  it('names its columns as the report does: a percentage only where cases were counted', () => {
    const heads = rows
      .filter(([first]) => first === 'Standards and key questions')
      .map(([, second]) => second);
    expect(heads).toEqual(['Rating', 'Rating and % yes', 'Rating and % yes']);
  });

  it('says before it how the ratings were made, as the report does', () => {
    // "Minority: <50% Inadequate", and so on; and each standard has the lowest banding of its key questions.
    expect(rows.filter(([first = '']) => /^\w+ ?\w*: /.test(first))).toEqual([
      ['Minority: below 50%', 'Inadequate'],
      ['Too few: 50 to 64%', 'Requires improvement'],
      ['Reasonable majority: 65 to 79%', 'Good'],
      ['Large majority: 80% or more', 'Outstanding'],
    ]);
    const text = markdownDocument(reportDocument('annex', ratedExample('Bradford2020'), '0.0.0-test'));
    expect(text).toContain(
      '- 2.1, 2.2, 2.3, 2.4, 3.1, 3.2, 3.3 and 3.4: Has the lowest rating among its members: questions.',
    );
  });

  it('keeps the key questions of a standard that inspectors judge in the cell of that standard', () => {
    const [governance = ''] = rows.find(([first = '']) => first.startsWith('**1.1. ')) ?? [];
    expect(governance.split('<br>')).toHaveLength(5);
  });
});

describe("Bromley's scoring summary and key statistics", () => {
  const rows = rowsOf('Bromley2007', 'statistics');

  it('gives each section its score', () => {
    expect(rows.filter(([first = '']) => /^\d\\?\. /.test(first)).map(([, score]) => score)).toEqual([
      '1',
      '1',
      '1',
      '1',
      '1',
    ]);
    const text = markdownDocument(reportDocument('statistics', ratedExample('Bromley2007'), '0.0.0-test'));
    expect(text).toContain('**4: Excellent; 3: Good; 2: Adequate; 1: Inadequate.**');
  });

  it('has the sixteen statistics with what the report prints of each', () => {
    // Page 10 of the report of January 2007: the team, the average and the range of phase 3.1, the target with its note.
    const printed = [
      ['57%', '79%', '41% to 100%', '100%'],
      ['50%', '68%', '36% to 93%', ''],
      ['60%', '62%', '0% to 100%', ''],
      ['60%', '40%', '0% to 100%', ''],
      ['17%', '27%', '0% to 100%', '100% (1)'],
      ['48%', '79%', '45% to 100%', ''],
      ['63%', '74%', '40% to 100%', ''],
      ['42%', '56%', '0% to 100%', ''],
      ['66%', '70%', '52% to 94%', ''],
      ['100%', '82%', '20% to 100%', ''],
      ['57%', '66%', '33% to 100%', '90% (2)'],
      ['67%', '70%', '0% to 100%', ''],
      ['82%', '70%', '33% to 100%', '100% (3)'],
      ['85%', '73%', '33% to 100%', '100% (4)'],
      ['9%', '53%', '13% to 84%', ''],
      ['58%', '50%', '0% to 76%', ''],
    ];
    expect(rows.filter((cells) => /^\d+%$/.test(cells[1] ?? '')).map(([, ...cells]) => cells)).toEqual(
      printed,
    );
  });
});

describe("Bedfordshire's letter", () => {
  const text = markdownDocument(reportDocument('letter', ratedExample('Bedfordshire2014'), '0.0.0-test'));
  const endings = new Map(
    [...text.matchAll(/^\*\*([\w.]+)\.\*\* .* This was so \*\*(.+)\*\*\.$/gm)].map(
      ([, id = '', ending = '']) => [id, ending.replaceAll('\\', '')],
    ),
  );

  // The words of the published letter of December 2014, paragraph by paragraph; what stands between them ("relevant") varies there.
  it.each([
    ['1.1', 'in all cases'],
    ['1.1b', 'in all cases'],
    ['1.1c', 'in all cases'],
    ['1.2', 'in the great majority of cases'],
    ['1.2b', 'in most cases'],
    ['1.3', 'in almost two-thirds of cases'],
    ['1.4', 'in the great majority of cases'],
    ['1.4b', 'in all cases'],
    ['1.5', 'in most cases'],
    ['2.1', 'in all but one case'],
    ['2.2', 'in 12 out of 14 relevant cases'],
    ['2.3', 'in over two-thirds of cases'],
    ['2.3b', 'in five out of eight relevant cases'],
    ['2.4', 'in 75% of cases'],
    ['2.5', 'in just over half of cases'],
    ['3.1', 'in the large majority of cases'],
    ['3.2', 'in almost two-thirds of cases'],
    ['3.3', 'in the great majority of cases'],
    ['3.4', 'in seven out of ten relevant cases'],
    ['3.5', 'in less than half of cases'],
    ['4.2', 'in all but one case'],
    ['4.2b', 'in all cases'],
    ['4.3', 'in well over three-quarters of cases'],
    ['4.3b', 'in the large majority of cases'],
    ['4.3c', 'in almost all cases'],
    ['4.4', 'in 8 out of 11 relevant cases'],
    ['OM.1', 'for most of the case managers interviewed'],
    ['OM.7', 'for all but one of the case managers interviewed'],
  ])('says of %s: %s', (id, ending) => {
    expect(endings.get(id)).toBe(ending);
  });

  it('compares the reoffending rate, and leaves open what was not reported', () => {
    expect(text).toContain('Published reoffending rate: 34.2%. This is below the average of 35.4%.');
    expect(text).toContain('**1.6.**');
    expect(endings.has('1.6')).toBe(false);
    expect(text).toContain('Cases examined: 20.');
  });
});

it('says in words what there is nothing of', () => {
  expect(() => reportDocument('letter', ratedExample('Bradford2020'), '0.0.0-test')).toThrow(
    'There is nothing to report: a letter words proportions, and no item of this framework is described by a wording.',
  );
  expect(() => reportDocument('findings', ratedExample('Bradford2020'), '0.0.0-test')).toThrow(
    /has no notes/,
  );
});
