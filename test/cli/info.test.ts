import { expect, it } from 'vitest';
import { Folder } from './command.js';

it('counts what the framework of 2018 holds, and how far its score reaches', () => {
  const { exitCode, output } = new Folder().withExample('youth-2018').yardstick(['info', 'youth-2018']);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/Structure +3 domains, 12 standards, 37 questions and \d+ prompts\n/);
  expect(output).toMatch(/Overall +OverallScore of sum of standards, which reaches from 0 to 36\n/);
  expect(output).toMatch(/Inspections +5 in the project\n/);
  expect(output).toMatch(/Digest +sha256-\S{44}\n/);
});

it('gives the same as JSON', () => {
  const { output } = new Folder()
    .withExample('youth-2018')
    .yardstick(['info', 'youth-2018', '--format', 'json']);
  expect(JSON.parse(output)).toMatchObject({
    frameworks: [
      {
        name: 'Youth2018',
        items: { domain: 3, standard: 12, question: 37 },
        overall: { reach: { least: '0', most: '36' } },
      },
    ],
    yardstick: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
  });
});

it('describes no framework that has errors', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.replace(
    'youth-2018/youth-2018.yardstick',
    'overall rated by OverallScore',
    'overall rated by OverallScor',
  );
  expect(folder.yardstick(['info', 'youth-2018'])).toMatchObject({ exitCode: 1, output: '' });
});
