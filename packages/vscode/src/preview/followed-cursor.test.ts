import type { PreviewPieceAnswer, PreviewPieceParams } from '@yardstick/server';
import { expect, it } from 'vitest';
import { FollowedCursor } from './followed-cursor.js';

const elm = { of: 'item', id: '1.1' } as const;
const oak = { of: 'item', id: '2.3' } as const;

function at(line: number, file = 'elm'): PreviewPieceParams {
  return { textDocument: { uri: `file:///${file}.inspection` }, position: { line, character: 0 } };
}

/** A cursor whose places are answered when the test says so. */
function followed() {
  const asked: { place: PreviewPieceParams; answer: (piece: PreviewPieceAnswer | undefined) => void }[] = [];
  const shown: unknown[] = [];
  const cursor = new FollowedCursor(
    (place) => new Promise((answer) => asked.push({ place, answer })),
    (piece) => shown.push(piece),
  );
  return { cursor, asked, shown };
}

it('shows what is at the cursor, and nothing where nothing is', async () => {
  const { cursor, asked, shown } = followed();
  cursor.moveTo(at(3));
  asked[0]?.answer(elm);
  await expect.poll(() => shown).toEqual([elm]);
  cursor.moveTo(at(0));
  asked[1]?.answer(null);
  await expect.poll(() => shown).toEqual([elm, null]);
});

it('asks of the newest place only, and drops what is said of one before', async () => {
  const { cursor, asked, shown } = followed();
  cursor.moveTo(at(3));
  cursor.moveTo(at(4));
  cursor.moveTo(at(9, 'oak'));
  asked[0]?.answer(elm);
  await expect.poll(() => asked.map(({ place }) => place)).toEqual([at(3), at(9, 'oak')]);
  asked[1]?.answer(oak);
  await expect.poll(() => shown).toEqual([oak]);
});

it('leaves what is shown where the server could not answer', async () => {
  const { cursor, asked, shown } = followed();
  cursor.moveTo(at(3));
  asked[0]?.answer(undefined);
  cursor.moveTo(at(4));
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.answer(oak);
  await expect.poll(() => shown).toEqual([oak]);
});
