import type { ItemView, Labels } from '@yardstick/generator/ratings';

/**
 * The items that say something: those with a rating of their own, and those around them. What was left out below an entered rating says
 * nothing, nor does what the framework itself never rates.
 */
export function shownItems(items: readonly ItemView[], labels: Labels): ItemView[] {
  return items.flatMap((item) => {
    const inside = shownItems(item.items, labels);
    const { rating } = item;
    const isRated =
      rating !== undefined && rating.outcome !== 'notGiven' && labels.ruleOf(item.id)?.by !== 'notRated';
    return isRated || inside.length > 0 ? [{ ...item, items: inside }] : [];
  });
}
