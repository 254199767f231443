import { expect, it } from 'vitest';
import { sample } from '../parsing/sample.js';
import { TestWorkspace } from '../testing/workspace.js';

it('a limit on an item whose kind is not written yet is looked at all the same', async () => {
  // The rule above the standard is half deleted, and the standard's own word with it.
  const text = sample.replace(/lowest of questions\s+standard 2\.1/, 'lowesstandard 2.1');
  expect(text).not.toBe(sample);
  const workspace = await TestWorkspace.open({ 'harbour.yardstick': text });
  const line = text.split('\n').findIndex((written) => written.includes('lowesstandard'));
  const found = workspace.diagnostics('harbour.yardstick').filter(({ range }) => range.start.line === line);
  expect(found.map(({ severity }) => severity)).toContain(1);
});
