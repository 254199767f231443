import { beforeEach, expect, it } from 'vitest';
import { Folder } from './command.js';

const bradford = 'youth-2018/bradford-2020.inspection';

let folder: Folder;
beforeEach(() => {
  folder = new Folder().withExample('youth-2018');
});

/** The outcome with its line breaks undone, as a person reads it. */
function failures() {
  const { exitCode, output } = folder.yardstick(['test', bradford]);
  expect(exitCode).toBe(1);
  return output.replace(/\s+/g, ' ');
}

it('passes where every published figure comes out', () => {
  const { exitCode, output } = folder.yardstick(['test', 'youth-2018']);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^\d+ expectations in 5 inspections: all hold\.\n$/);
});

it('says which published rating does not come out, and why the computed one is what it is', () => {
  folder.replace(bradford, 'expect 2.1 Inadequate', 'expect 2.1 Good');
  const words = failures();
  expect(words).toContain('FAIL Bradford2020 youth-2018/bradford-2020.inspection');
  expect(words).toContain('2.1 Assessment: published Good, computed Inadequate.');
  expect(words).toContain('expect 2.1 Good | ^^^^^^^^^^^^^^^');
  expect(words).toContain(
    '2.1 Assessment is Inadequate. Lowest of questions: 2.1.3 Keeping other people safe (Inadequate) decides. 2.1.3 Keeping other people safe is Inadequate. 43%, as published, in the band “below 50” (Minority).',
  );
  expect(words).toMatch(/1 of \d+ expectations does not hold, in 1 of 1 inspection\./);
});

it('follows a changed percentage up to the standard, the score and the overall rating', () => {
  // 2.2 is the lowest of 61, 50 and 37; with 87 in place of 37 it is Requires improvement, and the score is 8.
  folder.replace(bradford, '2.2.3 37%', '2.2.3 87%');
  const words = failures();
  expect(words).toContain('2.2 Planning: published Inadequate, computed Requires improvement.');
  expect(words).toContain('The score: published 7 of 36, computed 8 of 36.');
  expect(words).toContain('2.2 Requires improvement (1)');
  expect(words).not.toContain('The overall rating: published');
});

it('says of a percentage that stays in its band where it was entered otherwise than it was published', () => {
  folder.replace(bradford, '2.1.1 67%', '2.1.1 76%');
  const words = failures();
  expect(words).toContain('2.1.1 Desistance: published 67%, entered 76%.');
  expect(words).toContain('expect 2.1.1 67% | ^^^^^^^^^^^^^^^^');
  expect(words).toContain(
    'Why: Line 19 enters 76%. 2.1.1 Desistance is Good. 76%, as published, in the band “65 to 79” (Reasonable majority).',
  );
  expect(words).toMatch(/1 of \d+ expectations does not hold/);
});

it('says of a statistic, which goes into no rating, that it is not the published one', () => {
  folder.withExample('joint-2007-phase-three');
  const name = 'joint-2007-phase-three/bromley-2007.inspection';
  folder.replace(name, 'range 13% to 84%', 'range 13% to 94%');
  const { exitCode, output } = folder.yardstick(['test', name]);
  expect(exitCode).toBe(1);
  const words = output.replace(/\s+/g, ' ');
  expect(words).toContain(
    'published 9% (average 53%, range 13% to 84%), entered 9% (average 53%, range 13% to 94%).',
  );
  expect(words).toContain('A statistic goes into no rating: the two lines must say the same.');
});

it('tests the other inspections of a file in which one is wrong, and shows what is wrong with that one', () => {
  const text = folder.read(bradford);
  const second = text.replace('inspection Bradford2020', 'inspection Bradford2021');
  folder.write(bradford, text.replace('2.1.1 67%', '2.1.1 167%') + second);
  const { exitCode, output } = folder.yardstick(['test', bradford]);
  expect(exitCode).toBe(1);
  expect(output).toContain(`${bradford}:19:11 error percentage-range`);
  expect(output).toMatch(/^\d+ expectations in 1 inspection: all hold\. 1 inspection could not be rated\.$/m);
  folder.write(
    bradford,
    text.replace('2.1.1 67%', '2.1.1 167%') + second.replace('expect 2.1 I', 'expect 2.1 Good // I'),
  );
  const both = folder.yardstick(['test', bradford]);
  expect(both.exitCode).toBe(1);
  expect(both.output).toContain('FAIL Bradford2021');
  expect(both.output).toContain('error percentage-range');
});

it('tests none where the framework is wrong', () => {
  folder.replace('youth-2018/youth-2018.yardstick', '0 to 6   is Inadequate', '0 to 5   is Inadequate');
  const { exitCode, output } = folder.yardstick(['test', 'youth-2018']);
  expect(exitCode).toBe(1);
  expect(output).toContain('error banding-gap');
  expect(output).toContain('5 inspections could not be rated.');
});

it('holds the overall rating to a changed band', () => {
  folder.replace('youth-2018/youth-2018.yardstick', '0 to 6   is Inadequate', '0 to 7   is Inadequate');
  folder.replace('youth-2018/youth-2018.yardstick', '7 to 18  is', '8 to 18  is');
  expect(failures()).toContain('The overall rating: published Requires improvement, computed Inadequate.');
});

it('holds a published score to what is added up', () => {
  folder.replace(bradford, 'expect score 7 of 36', 'expect score 9 of 36');
  const words = failures();
  expect(words).toContain('The score: published 9 of 36, computed 7 of 36.');
  expect(words).toContain('The sum of standards is 7 of 36, in the band “7 to 18”.');
});

it('holds proportions to the words of the letter', () => {
  folder.withExample('sqs-2014');
  const name = 'sqs-2014/bedfordshire-2014.inspection';
  folder.replace(name, '"five out of eight"', '"four out of eight"');
  const { exitCode, output } = folder.yardstick(['test', 'sqs-2014']);
  expect(exitCode).toBe(1);
  expect(output).toContain('published “four out of eight”, computed “five out of eight”.');
});

it('fails for an inspection that cannot be rated, and shows the problem', () => {
  folder.replace(bradford, '2.1.1 67%', '2.1.1 167%');
  const { exitCode, output } = folder.yardstick(['test', 'youth-2018']);
  expect(exitCode).toBe(1);
  expect(output).toContain(`${bradford}:19:11 error percentage-range`);
  expect(output).toContain('1 inspection could not be rated.');
});

it('gives the failures as JSON and as JUnit XML', () => {
  folder.replace(bradford, 'expect 2.1 Inadequate', 'expect 2.1 Good');
  const json = JSON.parse(folder.yardstick(['test', bradford, '--format', 'json']).output) as {
    inspections: { failures: unknown[] }[];
  };
  expect(json.inspections[0]?.failures).toEqual([
    expect.objectContaining({ item: '2.1', published: 'Good', computed: 'Inadequate', line: 48, column: 5 }),
  ]);
  folder.replace(bradford, '2.1.1 67%', '2.1.1 76%');
  const again = JSON.parse(folder.yardstick(['test', bradford, '--format', 'json']).output) as {
    inspections: { failures: unknown[] }[];
  };
  expect(again.inspections[0]?.failures).toContainEqual(
    expect.objectContaining({ item: '2.1.1', published: '67%', entered: '76%' }),
  );
  folder.replace(bradford, '2.1.1 76%', '2.1.1 67%');
  const junit = folder.yardstick(['test', bradford, '--format', 'junit']).output;
  expect(junit).toContain('failures="1"');
  expect(junit).toContain('<failure message="2.1 Assessment: published Good, computed Inadequate">');
});

it('does not pass for want of anything to test', () => {
  const { exitCode, output, messages } = folder.yardstick(['test', 'youth-2018/youth-2018.yardstick']);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(messages).toContain('so there is nothing to test');
});
