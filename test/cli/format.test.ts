import { expect, it } from 'vitest';
import { Folder } from './command.js';

const untidy = 'inspection   A of Small{ // as published\n  1.1   Good }';
const tidy = 'inspection A of Small { // as published\n    1.1 Good\n}\n';

it('lays files out, and changes nothing the second time', () => {
  const folder = new Folder().write('a.inspection', untidy);
  expect(folder.yardstick(['format'])).toMatchObject({ exitCode: 0, output: 'a.inspection\n' });
  expect(folder.read('a.inspection')).toBe(tidy);
  expect(folder.yardstick(['format'])).toEqual({
    exitCode: 0,
    output: '',
    messages: 'Nothing to change in 1 file.\n',
  });
});

it('--check lists what differs and leaves it', () => {
  const folder = new Folder().write('a.inspection', untidy).write('b.inspection', tidy);
  const { exitCode, output } = folder.yardstick(['format', '--check']);
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: 'a.inspection\n' });
  expect(folder.read('a.inspection')).toBe(untidy);
});

it('writes what comes on standard input to standard output', () => {
  expect(new Folder().yardstick(['format', '-'], { input: untidy })).toEqual({
    exitCode: 0,
    output: tidy,
    messages: '',
  });
  expect(new Folder().yardstick(['format', '-', '--check'], { input: untidy }).exitCode).toBe(1);
});

it('refuses a file with syntax errors and formats the others', () => {
  const broken = 'inspection A of {';
  const folder = new Folder().write('a.inspection', broken).write('b.inspection', untidy);
  const { exitCode, messages } = folder.yardstick(['format']);
  expect(exitCode).toBe(1);
  expect(messages).toContain('a.inspection is left as it is.');
  expect(folder.read('a.inspection')).toBe(broken);
  expect(folder.read('b.inspection')).toBe(tidy);
});
