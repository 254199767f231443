import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Folder } from './command.js';

const bradford = 'youth-2018/bradford-2020.inspection';

it('prints a page that needs nothing else', () => {
  const { exitCode, output, messages } = new Folder()
    .withExample('youth-2018')
    .yardstick(['report', bradford]);
  expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: '' });
  expect(output).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  expect(output).toContain('<h1>Bradford Youth Offending Team</h1>');
  expect(output.replaceAll('&#39;', "'")).toContain("default-src 'none'; style-src 'sha256-");
  expect(output).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org\/2000\/svg)|<link|<img/);
});

it('writes a Word file where it is told to, the same every time', () => {
  const folder = new Folder().withExample('youth-2018');
  const words = ['report', bradford, '--kind', 'full', '--format', 'docx', '--output'];
  expect(folder.yardstick([...words, 'my reports/first.docx'])).toEqual({
    exitCode: 0,
    output: '',
    messages: 'Written: first.docx\n',
  });
  folder.yardstick([...words, 'second.docx']);
  const [first, second] = ['my reports/first.docx', 'second.docx'].map((name) =>
    readFileSync(join(folder.path, name)),
  );
  expect(first?.subarray(0, 2).toString()).toBe('PK');
  expect(second && first?.equals(second)).toBe(true);
});

it('writes one file an inspection, and the charts of each', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.yardstick(['report', 'youth-2018', '--format', 'markdown', '--output', 'out']);
  for (const name of ['Bradford2020', 'Cheshire2021', 'Kent2021', 'Kirklees2021', 'Rotherham2020'])
    expect(folder.read(`out/${name}-summary.md`)).toContain('## Summary of ratings');
  folder.yardstick(['report', bradford, '--format', 'svg', '--output', 'charts/']);
  expect(folder.read('charts/Bradford2020-chart-overall.svg')).toContain('Overall: 7 of 36');
});

it("says the framework's texts in Welsh where they are translated", () => {
  const folder = new Folder().withExample('care-services').withExample('youth-2018');
  const { output } = folder.yardstick(['report', 'care-services/alder-house.inspection', '--language', 'cy']);
  expect(output).toContain('<html lang="cy">');
  expect(output).toContain('Arolygu cartrefi gofal');
  expect(folder.yardstick(['report', bradford, '--language', 'cy'])).toMatchObject({
    exitCode: 2,
    messages: 'Cannot run: Youth2018 has nothing in the language cy: none of it is translated.\n',
  });
});

it.each([
  [['--format', 'docx'], 'A Word document cannot be printed. Say where it goes with --output.'],
  [
    ['--kind', 'letter'],
    'There is nothing to report: a letter words proportions, and no item of this framework is described by a wording.',
  ],
])('says why it cannot: %j', (options, reason) => {
  const folder = new Folder().withExample('youth-2018');
  expect(folder.yardstick(['report', bradford, ...options])).toEqual({
    exitCode: 2,
    output: '',
    messages: `Cannot run: ${reason}\n`,
  });
});

it('names files so that no inspection from data writes outside its folder', () => {
  const folder = new Folder().withExample('youth-2018');
  const answers = Object.fromEntries(['1.1', '1.2', '1.3', '1.4'].map((id) => [id, 'Good']));
  folder.write(
    'data.json',
    JSON.stringify({
      framework: 'Youth2018',
      inspection: '../../etc/passwd',
      answers: { overall: 'Good', ...answers },
    }),
  );
  const { messages } = folder.yardstick([
    'report',
    'youth-2018/youth-2018.yardstick',
    '--data',
    'data.json',
    '--format',
    'markdown',
    '--output',
    'out/',
  ]);
  expect(messages).toBe('Written: etc-passwd-summary.md\n');
  expect(folder.has('out/etc-passwd-summary.md')).toBe(true);
});

it('tells what is wrong with an inspection and writes nothing', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.replace(bradford, '2.1.1 67%', '2.1.1 167%');
  const { exitCode, output, messages } = folder.yardstick(['report', bradford]);
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(messages).toContain('Nothing was reported.');
});
