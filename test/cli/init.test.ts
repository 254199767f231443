import { expect, it } from 'vitest';
import { Folder } from './command.js';

it.each(['percentages', 'judgements', 'proportions'])(
  'starts a project of %s that is clean, laid out, and passes its own test',
  (example) => {
    const folder = new Folder();
    const { exitCode, output } = folder.yardstick(['init', 'my framework', '--example', example]);
    expect(exitCode).toBe(0);
    expect(output).toContain('my framework/framework.yardstick\n');
    expect(output).toContain('cd "my framework"\n');
    expect(folder.yardstick(['check', '--strict', 'my framework'])).toMatchObject({
      exitCode: 0,
      output: 'No problems in 2 files.\n',
    });
    expect(folder.yardstick(['format', '--check', 'my framework']).exitCode).toBe(0);
    expect(folder.yardstick(['test', 'my framework']).output).toMatch(
      /^\d expectations in 1 inspection: all hold\.\n$/,
    );
    expect(folder.yardstick(['generate', '--quiet', 'engine', 'my framework']).exitCode).toBe(0);
  },
);

it('starts in the folder it is in, where there is only what begins with a dot', () => {
  const folder = new Folder().write('.git/HEAD', 'ref: refs/heads/main');
  expect(folder.yardstick(['init']).exitCode).toBe(0);
  expect(folder.has('framework.yardstick')).toBe(true);
});

it('overwrites nothing', () => {
  const folder = new Folder().write('notes.txt', 'mine');
  const { exitCode, messages } = folder.yardstick(['init']);
  expect(exitCode).toBe(2);
  expect(messages).toBe(
    'Cannot run: . is not empty (notes.txt). Name a folder that is empty or not there yet.\n',
  );
  expect(folder.has('framework.yardstick')).toBe(false);
  expect(folder.yardstick(['init', 'notes.txt']).messages).toBe('Cannot run: notes.txt is a file.\n');
});
