import { expect, it } from 'vitest';
import { Folder } from './command.js';

const bradford = 'youth-2018/bradford-2020.inspection';

it('shows where the words of a report disagree with the data, and fails', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.write('my draft.md', "# 1.2 Staff\n\nWe have rated staff as 'Good'.\n");
  const { exitCode, output, messages } = folder.yardstick(['prose', 'my draft.md', bradford]);
  expect(exitCode).toBe(1);
  expect(output).toContain('my draft.md:3:25 warning prose-disagrees');
  expect(output.replace(/\s+/g, ' ')).toContain(
    'The text gives “Good” for 1.2 Staff; by the data it is “Requires improvement”.',
  );
  expect(messages).toBe('1 statement read: 1 disagrees with the data.\n');
});

it('is content where nothing disagrees, and lists what it read', () => {
  const folder = new Folder().withExample('youth-2018');
  const input = "# 1.2 Staff\n\nWe have rated staff as 'Requires improvement'.\n";
  expect(folder.yardstick(['prose', '-', bradford, '--all'], { input })).toEqual({
    exitCode: 0,
    output: 'standard-input:3:25  Requires improvement  1.2: Requires improvement\n',
    messages: '1 statement read: all agree with the data.\n',
  });
});

it('gives what it read as JSON', () => {
  const folder = new Folder().withExample('youth-2018');
  folder.write('draft.txt', 'This was so in two-thirds of cases (47%).');
  const { output } = folder.yardstick(['prose', 'draft.txt', bradford, '--format', 'json']);
  expect(JSON.parse(output)).toMatchObject({
    read: 1,
    statements: [{ line: 1, column: 16, quote: 'two-thirds of cases (47%)', agrees: false }],
  });
});

it('says what it cannot compare', () => {
  const folder = new Folder().withExample('youth-2018').write('draft.txt', 'Good.');
  const messages = (...words: string[]) => {
    const { exitCode, messages: said } = folder.yardstick(['prose', ...words]);
    expect(exitCode).toBe(2);
    return said;
  };
  expect(messages('draft.txt', 'youth-2018')).toContain(
    'a text is compared with one inspection, and there are 5.',
  );
  expect(messages('absent.txt', bradford)).toContain('absent.txt');
  folder.write('draft.txt', Uint8Array.from([0x47, 0xff]));
  expect(messages('draft.txt', bradford)).toContain('This is not UTF-8 text.');
});
