import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { Folder } from './command.js';

const config = {
  generate: {
    engine: {
      framework: 'Youth2018',
      output: 'generated/engine',
      package: 'youth-2018-engine',
      version: '1.0.0',
    },
    schema: { output: 'generated/schema' },
  },
};

let folder: Folder;
beforeEach(() => {
  folder = new Folder().withExample('youth-2018').write('youth-2018/yardstick.json', JSON.stringify(config));
});

it('writes what yardstick.json asks for, and then nothing more to write', () => {
  const { exitCode, output } = folder.yardstick(['generate', 'engine', 'youth-2018']);
  expect(exitCode).toBe(0);
  expect(output).toContain('new      youth-2018/generated/engine/engine.js\n');
  expect(JSON.parse(folder.read('youth-2018/generated/engine/package.json'))).toMatchObject({
    name: 'youth-2018-engine',
    version: '1.0.0',
  });

  const again = folder.yardstick(['generate', 'engine', 'youth-2018']);
  expect(again).toMatchObject({ exitCode: 0, output: '' });
  expect(again.messages).toMatch(/^\d files up to date\.\n$/);
});

it('writes an engine that gives the same result as the command', async () => {
  folder.yardstick(['generate', 'engine', 'youth-2018', '--output', 'engine']);
  const { rate } = (await import(pathToFileURL(join(folder.path, 'engine', 'engine.js')).href)) as {
    rate: (inspection: unknown) => unknown;
  };
  const questions = ['2.1.1', '2.1.2', '2.1.3'].map(
    (id, index) => [id, { yes: 18 + index, of: 42 }] as const,
  );
  const inspection = {
    framework: 'Youth2018',
    cases: { Court: 42 },
    answers: {
      ...Object.fromEntries(questions),
      ...Object.fromEntries(['1', '2.2', '2.3', '2.4', '3'].map((id) => [id, { notRated: 'not inspected' }])),
    },
  };
  folder.write('small.json', JSON.stringify(inspection));
  const words = ['rate', 'youth-2018/youth-2018.yardstick', '--data', 'small.json', '--format', 'json'];
  const { output } = folder.yardstick(words);
  expect(JSON.parse(JSON.stringify(rate(inspection)))).toEqual(JSON.parse(output));
});

it('writes everything that is asked for when no target is named', () => {
  const all = new Folder();
  all.withExample('youth-2018').write('youth-2018/yardstick.json', JSON.stringify(config));
  const { exitCode } = all.yardstick(['generate']);
  expect(exitCode).toBe(0);
  expect(all.has('youth-2018/generated/engine/engine.js')).toBe(true);
  expect(all.has('youth-2018/generated/schema/input.schema.json')).toBe(true);
});

it('--check fails where a file differs, and writes nothing', () => {
  expect(folder.yardstick(['generate', '--check'])).toMatchObject({ exitCode: 1 });
  expect(folder.has('youth-2018/generated')).toBe(false);
  folder.yardstick(['generate']);
  expect(folder.yardstick(['generate', '--check'])).toMatchObject({ exitCode: 0, output: '' });
  folder.replace(
    'youth-2018/youth-2018.yardstick',
    '"Inspection of youth offending services"',
    '"Another title"',
  );
  const differs = folder.yardstick(['generate', '--check']);
  expect(differs.exitCode).toBe(1);
  expect(differs.output).toContain('changed  youth-2018/generated/engine/engine.js\n');
});

it('generates nothing from a framework with errors', () => {
  folder.replace(
    'youth-2018/youth-2018.yardstick',
    'overall rated by OverallScore',
    'overall rated by OverallScor',
  );
  const { exitCode, output, messages } = folder.yardstick(['generate']);
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
  expect(messages).toContain('Nothing was generated.');
  expect(folder.has('youth-2018/generated')).toBe(false);
});

it('leaves files alone that it does not write', () => {
  folder.write('youth-2018/generated/engine/notes.txt', 'mine');
  folder.yardstick(['generate']);
  expect(folder.read('youth-2018/generated/engine/notes.txt')).toBe('mine');
  expect(
    readdirSync(join(folder.path, 'youth-2018/generated/engine')).filter((name) => name.endsWith('.part')),
  ).toEqual([]);
});

it('never follows yardstick.json out of its folder', () => {
  folder.write(
    'youth-2018/yardstick.json',
    JSON.stringify({ generate: { engine: { output: '../stolen' } } }),
  );
  expect(folder.yardstick(['generate']).exitCode).not.toBe(0);
  expect(folder.has('stolen')).toBe(false);
});

it('never writes through a link that leads out of the output folder', () => {
  mkdirSync(join(folder.path, 'elsewhere'));
  symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, 'youth-2018', 'generated'));
  const { exitCode, messages } = folder.yardstick(['generate', 'engine', 'youth-2018']);
  expect(exitCode).toBe(2);
  expect(messages).toContain('leads outside');
  expect(readdirSync(join(folder.path, 'elsewhere'))).toEqual([]);
});

it('says what it cannot do', () => {
  const messages = (...words: string[]) => {
    const { exitCode, messages: said } = folder.yardstick(['generate', ...words]);
    expect(exitCode).toBe(2);
    return said;
  };
  expect(messages('engin', 'youth-2018')).toContain(
    'there is no target "engin": engine, schema, forms, handbook, xlsform or csv-templates.',
  );
  expect(messages('engine', 'youth-2018', '--package', 'Not A Name')).toContain('cannot name an npm package');
  expect(messages('engine', 'youth-2018', '--framework', 'Youth2019')).toContain(
    'there is no framework Youth2019',
  );
  folder.write('youth-2018/yardstick.json', '{}');
  expect(messages()).toContain('no yardstick.json here says what to generate');
});
