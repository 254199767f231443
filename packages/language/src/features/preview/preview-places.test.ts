import { describe, expect, test } from 'vitest';
import { bradfordFiles, exampleFiles, withCursorBefore } from '../../testing/examples.js';
import { openAtCursor } from '../../testing/cursor.js';
import { TestWorkspace } from '../../testing/workspace.js';
import { previewPieceAt, previewPlace, type PreviewPiece } from './preview-places.js';

const youth = 'youth-2018.yardstick';
const inspection = { uri: 'file:///test/bradford-2020.inspection', name: 'Bradford2020' };

/** The words at the place of a piece of Bradford's preview, up to the end of their line, and their file. */
async function wordsAt(piece: PreviewPiece): Promise<string | undefined> {
  const workspace = await TestWorkspace.open(bradfordFiles());
  const place = previewPlace(workspace.services, workspace.document(youth), 'Youth2018', inspection, piece);
  if (!place) return undefined;
  const file = place.uri.replace('file:///test/', '');
  const words = workspace.document(file).textDocument.getText(place.range);
  return `${file}: ${words.split('\n')[0] ?? ''}`;
}

describe('where a piece of a preview is written', () => {
  test.each<[PreviewPiece, string]>([
    [{ of: 'item', id: '3.2' }, 'youth-2018.yardstick: 3.2'],
    [{ of: 'rule', id: '3.2.1' }, 'youth-2018.yardstick: CaseQuality'],
    [{ of: 'rule', id: '3.2' }, 'youth-2018.yardstick: lowest of questions'],
    [{ of: 'rule', id: 'overall' }, 'youth-2018.yardstick: OverallScore of sum of standards'],
    [
      { of: 'band', banding: 'OverallScore', place: 1 },
      'youth-2018.yardstick: 7 to 18  is RequiresImprovement',
    ],
    [{ of: 'level', scale: 'Rating', level: 'Good' }, 'youth-2018.yardstick: level Good                = 2'],
    [{ of: 'entry', pointer: '/answers/2.1.3' }, 'bradford-2020.inspection: 2.1.3 43%'],
    [{ of: 'entry', pointer: '/cases/Court' }, 'bradford-2020.inspection: cases Court 42'],
  ])('%j', async (piece, words) => {
    expect(await wordsAt(piece)).toBe(words);
  });

  test.each<PreviewPiece>([
    { of: 'item', id: '9.9' },
    { of: 'rule', id: '__proto__' },
    { of: 'limit', id: 'overall', place: 3 },
    { of: 'band', banding: 'constructor', place: 0 },
    { of: 'check', name: 'toString' },
  ])('is nowhere when it is not there: %j', async (piece) => {
    expect(await wordsAt(piece)).toBeUndefined();
  });

  test('a limit of the overall rule', async () => {
    const workspace = await TestWorkspace.open(
      exampleFiles('care-services', ['care-homes.yardstick', 'common.yardstick']),
    );
    const document = workspace.document('care-homes.yardstick');
    const piece: PreviewPiece = { of: 'limit', id: 'overall', place: 0 };
    const place = previewPlace(workspace.services, document, 'CareHomes', undefined, piece);
    expect(place && document.textDocument.getText(place.range)).toMatch(/^at most /);
  });
});

describe('which piece is written where the cursor is', () => {
  test.each<[string, string, PreviewPiece | undefined]>([
    [youth, 'statement "The service is governed', { of: 'item', id: '1.1' }],
    [youth, 'prompt "Is there a current youth justice plan', { of: 'item', id: '1.1.1' }],
    [youth, '65 to 79   is Good', { of: 'band', banding: 'CaseQuality', place: 2 }],
    [youth, 'OverallScore of sum of standards', { of: 'item', id: 'overall' }],
    [youth, 'publisher "HM', undefined],
    ['bradford-2020.inspection', '3.2.1 68%', { of: 'item', id: '3.2.1' }],
    ['bradford-2020.inspection', 'expect score', { of: 'item', id: 'overall' }],
    ['bradford-2020.inspection', 'service "Bradford', undefined],
  ])('%s: %s', async (path, words, piece) => {
    const { document, position } = await openAtCursor(withCursorBefore(bradfordFiles(), path, words));
    expect(previewPieceAt(document, position)).toEqual(piece);
  });
});
