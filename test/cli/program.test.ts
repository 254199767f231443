import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Folder } from './command.js';

const commands = ['init', 'check', 'rate', 'test', 'generate', 'format', 'info', 'lsp'];

it('says its version', () => {
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../packages/cli/package.json'), 'utf8'),
  ) as { version: string };
  expect(new Folder().yardstick(['--version'])).toEqual({
    exitCode: 0,
    output: `${version}\n`,
    messages: '',
  });
});

it('lists every command', () => {
  const { exitCode, output } = new Folder().yardstick(['--help']);
  expect(exitCode).toBe(0);
  for (const command of commands) expect(output).toMatch(new RegExp(`^ {2}${command} `, 'm'));
});

it.each(commands)('has help with an example for %s', (command) => {
  const { exitCode, output } = new Folder().yardstick([command, '--help']);
  expect(exitCode).toBe(0);
  expect(output).toContain(`Usage: yardstick ${command}`);
  expect(output).toContain(`  $ yardstick ${command}`);
  expect(new Folder().yardstick(['help', command]).output).toBe(output);
});

it('asks whether another command or option was meant', () => {
  const folder = new Folder();
  expect(folder.yardstick(['chek'])).toEqual({
    exitCode: 2,
    output: '',
    messages: "Cannot run: unknown command 'chek'\n(Did you mean check?)\n",
  });
  expect(folder.yardstick(['check', '--formt', 'json'])).toMatchObject({
    exitCode: 2,
    messages: "Cannot run: unknown option '--formt'\n(Did you mean --format?)\n",
  });
  expect(folder.yardstick(['check', '--format', 'xml'])).toMatchObject({ exitCode: 2, output: '' });
});

it('says how it is used where no command is given', () => {
  const { exitCode, messages } = new Folder().yardstick([]);
  expect(exitCode).toBe(2);
  expect(messages).toContain('Usage: yardstick');
});
