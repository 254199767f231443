import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { Folder } from './command.js';

/** What a command in a folder exits with where whoever reads its output has gone before the first word. */
function exitCodeUnread(folder: Folder, words: string): string {
  const script = `"$NODE" "$YARDSTICK" ${words} | true; echo "\${PIPESTATUS[0]}"`;
  const environment = { ...process.env, NODE: process.execPath, YARDSTICK: Folder.program };
  const { stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder.path,
    env: environment,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trim();
}

it('says with its exit code what was found, though nobody reads the rest', () => {
  const folder = new Folder().write('care.yardstick', 'framework Care { sacle Rating }');
  expect(exitCodeUnread(folder, 'check')).toBe('1');
});

it('takes a reader that has seen enough for no fault', () => {
  const folder = new Folder().withExample('youth-2018');
  expect(exitCodeUnread(folder, 'rate youth-2018')).toBe('0');
  expect(exitCodeUnread(folder, 'info youth-2018')).toBe('0');
});
