import { Labels } from '@yardstick/generator/ratings';
import type { Framework, Item } from '@yardstick/model';
import { expect, test } from 'vitest';
import { elm, homes, shownOf } from '../testing/homes.js';
import { nothingTried } from '../what-if/what-if.js';
import { ratedPreview } from './rated-preview.js';
import { shownItems } from './shown-items.js';

function idsOf(framework: Framework, inspection = elm): string[] {
  const { now } = ratedPreview(framework, shownOf(inspection, 'elm', framework), nothingTried, undefined);
  return shownItems(now.view.items, new Labels(framework)).flatMap(({ id, items }) => [
    id,
    ...items.map((each) => each.id),
  ]);
}

test('everything that is rated is shown, with what is around it', () => {
  expect(idsOf(homes)).toEqual(['1', '2', '2.1', '2.2']);
});

test('questions below a rating that was entered as published are not', () => {
  expect(
    idsOf(homes, { framework: 'Homes', answers: { '1': 'Good', '2': 'Fair' }, checks: { Safe: true } }),
  ).toEqual(['1', '2']);
});

test('nor is what the framework never rates', () => {
  const never = (item: Item): Item => ({ ...item, rule: { by: 'notRated', because: { text: 'a prompt' } } });
  const items = homes.items.map((item) =>
    item.id === '1' ? { ...item, items: [never({ ...item, kind: 'question', id: '1.1' })] } : item,
  );
  expect(idsOf({ ...homes, items })).toEqual(['1', '2', '2.1', '2.2']);
});
