import { describe, expect, it } from 'vitest';
import { readTask, taskName, wordsOf } from './definition.js';

describe('a task of tasks.json', () => {
  it.each([
    [{ type: 'yardstick', command: 'check' }, 'check', ['check', '--']],
    [
      { type: 'yardstick', command: 'check', strict: true, path: 'my framework' },
      'check my framework',
      ['check', '--strict', '--', 'my framework'],
    ],
    [{ type: 'yardstick', command: 'test', watch: true }, 'test (watch)', ['test', '--watch', '--']],
    [{ type: 'yardstick', command: 'generate' }, 'generate', ['generate', '--']],
    [
      { type: 'yardstick', command: 'generate', target: 'engine', path: 'a.yardstick' },
      'generate engine a.yardstick',
      ['generate', '--', 'engine', 'a.yardstick'],
    ],
  ])('%j is "%s"', (written, name, words) => {
    const task = readTask(written);
    expect(task && taskName(task)).toBe(name);
    expect(task && wordsOf(task)).toEqual(words);
  });

  it('cannot say anything but what there is', () => {
    expect(readTask({ type: 'yardstick', command: 'lsp' })).toBeUndefined();
    expect(readTask({ type: 'yardstick', command: ['check'] })).toBeUndefined();
    expect(readTask({ type: 'yardstick', command: 'check', watch: 'yes', path: 7 })).toEqual({
      type: 'yardstick',
      command: 'check',
    });
  });

  it('cannot pass off a path as an option', () => {
    const task = readTask({
      type: 'yardstick',
      command: 'generate',
      target: 'engine',
      path: '--output=/etc',
    });
    expect(task && wordsOf(task)).toEqual(['generate', '--', 'engine', '--output=/etc']);
  });
});
