import { expect, test } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';
import { foldingRanges } from './folding-ranges.js';

async function folds(text: string): Promise<string[]> {
  const workspace = await TestWorkspace.open({ 'homes.yardstick': text });
  return foldingRanges(workspace.services, workspace.document('homes.yardstick')).map(
    ({ startLine, endLine, kind }) =>
      `${startLine + 1} to ${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`,
  );
}

test('blocks, comments and use lines fold, and the closing brace stays in sight', async () => {
  const text = `/*
 * Homes.
 */
use "./a.yardstick"
use "./b.yardstick"
framework Homes {
    // Decided in May.
    // Not to be changed.
    scale Rating { level Good = 1 }
    domain 1 "Safe" {
        standard 1.1 "Falls" {
            statement "{"
        }
    }
}
`;
  expect(await folds(text)).toEqual([
    '1 to 3 comment',
    '4 to 5 imports',
    '6 to 14',
    '7 to 8 comment',
    '10 to 13',
    '11 to 12',
  ]);
});

test('what has its braces folds while another block is open', async () => {
  const text = `framework Homes {
    domain 1 "Safe" {
        standard 1.1 "Falls"
    }
    domain 2 {
`;
  expect(await folds(text)).toContain('2 to 3');
});

test('an empty file has nothing to fold', async () => {
  expect(await folds('')).toEqual([]);
});
