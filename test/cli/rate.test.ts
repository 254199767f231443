import { expect, it } from 'vitest';
import { Folder } from './command.js';

/** The report's summary of ratings (page 8), as the framework names the levels. */
const bradford = [
  ['1.1', 'Governance and leadership', 'Inadequate'],
  ['1.2', 'Staff', 'Requires improvement'],
  ['1.3', 'Partnerships and services', 'Inadequate'],
  ['1.4', 'Information and facilities', 'Inadequate'],
  ['2.1', 'Assessment', 'Inadequate'],
  ['2.2', 'Planning', 'Inadequate'],
  ['2.3', 'Implementation and delivery', 'Inadequate'],
  ['2.4', 'Reviewing', 'Inadequate'],
  ['3.1', 'Assessment', 'Good'],
  ['3.2', 'Planning', 'Inadequate'],
  ['3.3', 'Implementation and delivery', 'Good'],
  ['3.4', 'Joint working', 'Good'],
] as const;

/** The cells of a line of the table. */
function cells(line: string): string[] {
  return line.trim().split(/ {2,}/);
}

it("prints Bradford's summary of ratings as the report has it", () => {
  const { exitCode, output, messages } = new Folder()
    .withExample('youth-2018')
    .yardstick(['rate', 'youth-2018/bradford-2020.inspection']);
  const rows = output.split('\n').map(cells);
  expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: '' });
  expect(output).toContain('Bradford Youth Offending Team\n');
  expect(rows.filter(([number = '']) => /^\d\.\d$/.test(number))).toEqual(bradford);
  expect(rows).toContainEqual(['2.1.3', 'Keeping other people safe', '43%', 'Inadequate']);
  expect(rows).toContainEqual(['2', 'Court disposals', '42 cases']);
  expect(rows).toContainEqual(['Overall', '7 of 36', 'Requires improvement']);
});

it('explains each rating and how far the next one is, in points and in cases', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.replace('youth-2018/bradford-2020.inspection', '2.1.3 43%', '2.1.3 18 of 42');
  const { output } = folder.yardstick(['rate', 'youth-2018/bradford-2020.inspection', '--explain']);
  const words = output.replace(/\s+/g, ' ');
  // 18 of 42 is 42.857%, so 43; 21 of 42 is the first count that is 50.
  expect(words).toContain(
    '2.1.3 Keeping other people safe: Inadequate 18 of 42 relevant cases answered yes, which is 43% (42.86 before rounding), in the band “below 50” (Minority).',
  );
  expect(words).toContain('Requires improvement begins at 50%: 7 points more, or 3 more cases answered yes.');
  expect(words).toContain('Lowest of questions: 2.1.3 Keeping other people safe (Inadequate) decides.');
  expect(words).toContain('The sum of standards is 7 of 36, in the band “7 to 18”.');
  expect(words).toContain(
    'Good begins at 19: 12 points more. Below 7 it would be Inadequate: it stands on that edge.',
  );
});

it('fits a narrow terminal, a language without spaces, and emoji', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.replace(
    'youth-2018/youth-2018.yardstick',
    '"Governance and leadership"',
    '"治理与领导力治理与领导力治理与领导力治理与领导力治理与领导力治理与领导力治理与领导力 👩‍👩‍👧‍👦 end"',
  );
  const { output } = folder.yardstick(['rate', 'youth-2018/bradford-2020.inspection']);
  const start = output.split('\n').findIndex((line) => line.includes('1.1 '));
  const [first = '', second = ''] = output.split('\n').slice(start);
  // A Chinese character takes two columns: half as many characters stand before the rating as on a line in English.
  expect(first.indexOf('Inadequate')).toBeLessThan(output.split('\n')[start + 3]?.indexOf('Inadequate') ?? 0);
  expect(`${first}${second}`).toContain('治理与领导力');
});

it('gives the result as JSON: one, or a list of several', () => {
  const folder = new Folder().withExample('youth-2018');
  const one = JSON.parse(
    folder.yardstick(['rate', 'youth-2018/bradford-2020.inspection', '--format', 'json']).output,
  ) as {
    score: number;
    maximum: number;
    overall: string;
  };
  expect(one).toMatchObject({
    inspection: 'Bradford2020',
    score: 7,
    maximum: 36,
    overall: 'RequiresImprovement',
  });
  const all = JSON.parse(folder.yardstick(['rate', 'youth-2018', '--format', 'json']).output) as unknown[];
  expect(all).toHaveLength(5);
  expect(all).toContainEqual(one);
});

it('gives CSV that no spreadsheet takes for a formula', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.replace(
    'youth-2018/bradford-2020.inspection',
    '"Bradford Youth Offending Team"',
    '"=HYPERLINK(\\"http://example.org\\")"',
  );
  const { output } = folder.yardstick(['rate', 'youth-2018/bradford-2020.inspection', '--format', 'csv']);
  const [head, first = ''] = output.split('\r\n');
  expect(head).toBe('inspection,service,item,kind,title,value,yes,of,score,maximum,rating,label,reason');
  expect(first).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  expect(output).toContain('2.1.3,question,Keeping other people safe,43,,,,,Inadequate,Inadequate,\r\n');
  expect(output).toContain('overall,overall,Overall,7,,,7,36,RequiresImprovement,Requires improvement,\r\n');
});

it('gives Markdown in which the text of an author is only text', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.replace(
    'youth-2018/bradford-2020.inspection',
    '"Bradford Youth Offending Team"',
    '"A | <img src=x> [b](javascript:1)"',
  );
  const { output } = folder.yardstick([
    'rate',
    'youth-2018/bradford-2020.inspection',
    '--format',
    'markdown',
  ]);
  expect(output).toContain('| 2.1.3 | Keeping other people safe | 43% | Inadequate |');
  expect(output).toContain('|  | **Overall** | 7 of 36 | **Requires improvement** |');
  expect(output).not.toContain('<img');
  expect(output).not.toContain('[b](');
});

it('says the proportions of a screening in words, and statistics beside their comparators', () => {
  const folder = new Folder().withExample('sqs-2014').withExample('joint-2007-phase-three');
  expect(folder.yardstick(['rate', 'sqs-2014']).output).toMatch(
    /2\.2 +Planning to manage risk of harm +12 of 14 \(\S+%\) +12 out of 14\n/,
  );
  expect(folder.yardstick(['rate', 'joint-2007-phase-three']).output).toMatch(
    /Victim consulted .* 9% +53% +13% to 84%\n/,
  );
});

it.each(['table', 'csv', 'markdown'])(
  'sends no control character of a framework to the terminal: %s',
  (format) => {
    const evil = '\u001b]0;owned\u0007';
    const folder = new Folder().write(
      'evil.yardstick',
      `framework Care "${evil}" {
       scale Rating { level Poor = 0 "${evil}" level Good = 1 "${evil}" }
       wording Words { "${evil}most" when 50 or more "${evil}few" when below 50 }
       cases Files "${evil}"
       section 1 "${evil}" samples Files {
         criterion 1.1 "${evil}" { described by Words }
         standard 1.2 "${evil}" { rated by inspectors on Rating }
         standard 1.3 "${evil}" { not rated because "${evil}" }
       }
       overall rated by lowest of standards except 1.3
     }
     inspection Home of Care { service "${evil}" cases Files 20 1.1 75% 1.2 Good }`,
    );
    const { exitCode, output } = folder.yardstick(['rate', 'evil.yardstick', '--format', format]);
    expect(exitCode).toBe(0);
    expect(output).toContain('most');
    expect(output).not.toContain('\u001b');
  },
);

it('rates an inspection from standard input', () => {
  const folder = new Folder().withExample('youth-2018');
  const input = folder.read('youth-2018/bradford-2020.inspection').replace('Bradford2020', 'Draft');
  const { output } = folder.yardstick(['rate', '-', '--stdin-name', 'youth-2018/draft.inspection'], {
    input,
  });
  expect(output.split('\n').map(cells)).toContainEqual(['Overall', '7 of 36', 'Requires improvement']);
});
