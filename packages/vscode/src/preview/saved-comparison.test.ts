import type { ComparisonAnswer, ComparisonParams } from '@yardstick/server';
import { expect, it } from 'vitest';
import { SavedComparison } from './saved-comparison.js';

const homes = { uri: 'file:///homes.yardstick', name: 'Homes' };
const elm = { uri: 'file:///elm.inspection', name: 'Elm' };
const oak = { uri: 'file:///oak.inspection', name: 'Oak' };
const nothingUnsaved: ComparisonAnswer = { unsaved: [], inspections: [] };

/** A comparison that is answered when the test says so. */
function compared() {
  const asked: { wanted: ComparisonParams; answer: (answer: ComparisonAnswer | undefined) => void }[] = [];
  const shown: unknown[] = [];
  const comparison = new SavedComparison(
    (wanted) => new Promise((answer) => asked.push({ wanted, answer })),
    (comparison) => shown.push(comparison),
  );
  return { comparison, asked, shown };
}

it('compares what is chosen, and again once the texts have changed', async () => {
  const { comparison, asked, shown } = compared();
  comparison.start(homes, [elm]);
  expect(asked[0]?.wanted).toEqual({
    textDocument: { uri: homes.uri },
    name: 'Homes',
    inspections: [elm],
  });
  asked[0]?.answer({ unsaved: [homes.uri], inspections: [] });
  await expect.poll(() => shown).toEqual([{ unsaved: ['homes.yardstick'], inspections: [] }]);
  for (let key = 0; key < 5; key++) comparison.again();
  await expect.poll(() => asked.length).toBe(2);
});

it('says nothing of inspections that are not chosen any more', async () => {
  const { comparison, asked, shown } = compared();
  comparison.start(homes, [elm, oak]);
  comparison.start(homes, [oak]);
  asked[0]?.answer({ unsaved: [homes.uri], inspections: [] });
  await expect.poll(() => asked.map(({ wanted }) => wanted.inspections)).toEqual([[elm, oak], [oak]]);
  asked[1]?.answer(nothingUnsaved);
  await expect.poll(() => shown).toEqual([nothingUnsaved]);
});

it('compares no more under another framework, and goes on where its file was moved', async () => {
  const { comparison, asked, shown } = compared();
  const moved = { ...homes, uri: 'file:///care/homes.yardstick' };
  comparison.start(homes, [elm]);
  comparison.keepTo(moved);
  asked[0]?.answer(nothingUnsaved);
  comparison.again();
  await expect.poll(() => asked.map(({ wanted }) => wanted.textDocument.uri)).toEqual([homes.uri, moved.uri]);
  comparison.keepTo({ ...homes, name: 'Services' });
  asked[1]?.answer(nothingUnsaved);
  comparison.again();
  comparison.start(homes, [oak]);
  await expect.poll(() => asked.length).toBe(3);
  expect(asked[2]?.wanted.inspections).toEqual([oak]);
  expect(shown).toEqual([]);
});
