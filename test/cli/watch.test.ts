import type { ChildProcess } from 'node:child_process';
import { expect, it } from 'vitest';
import { Folder } from './command.js';

/** Waits until the command has printed the words, and gives everything it printed so far. */
function printed(child: ChildProcess, words: string): () => Promise<string> {
  let text = '';
  const seen = () => text.includes(words);
  let notify = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      notify();
    });
  }
  return async () => {
    while (!seen()) await new Promise<void>((resolve) => (notify = resolve));
    const all = text;
    text = '';
    return all;
  };
}

it('checks again when a file is saved, added or put right', { timeout: 30_000 }, async () => {
  const folder = new Folder().withExample('youth-2018');
  const next = printed(folder.start(['check', '--watch', 'youth-2018']), 'Watching for changes.');
  expect(await next()).toContain('No problems in 6 files.');

  folder.replace('youth-2018/bradford-2020.inspection', '1.1 Inadequate', '1.1 Terrible');
  expect(await next()).toContain('error unknown-name');

  folder.replace('youth-2018/bradford-2020.inspection', '1.1 Terrible', '1.1 Inadequate');
  expect(await next()).toContain('No problems in 6 files.');

  folder.write('youth-2018/new.inspection', 'inspection New of Nothing {\n}\n');
  expect(await next()).toContain('youth-2018/new.inspection:1:19 error unknown-name');
});

it('tests again when the framework changes', { timeout: 30_000 }, async () => {
  const folder = new Folder().withExample('youth-2018');
  const next = printed(
    folder.start(['test', '--watch', 'youth-2018/bradford-2020.inspection']),
    'Watching for changes.',
  );
  expect(await next()).toContain('all hold');
  folder.replace(
    'youth-2018/youth-2018.yardstick',
    '65 to 79   is Good',
    '65 to 79   is RequiresImprovement',
  );
  expect(await next()).toContain('FAIL Bradford2020');
});
