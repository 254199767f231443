import { type Result, type TraceEntry, listed, plain } from '@yardstick/model';
import { plainText } from '../document/document.js';
import { departures, reason } from './explain.js';
import type { Labels } from './labels.js';

/**
 * Why an item came out as it did, from the rating down to what was entered: the item itself, what its members bring to a sum,
 * and then the members that decided, one sentence each.
 */
export function traceBetween(item: string, result: Result, labels: Labels): string[] {
  const entries = new Map(result.trace.map((entry) => [entry.item, entry]));
  const lines: string[] = [];
  const seen = new Set<string>();
  const tell = (id: string): void => {
    const entry = entries.get(id);
    if (!entry || seen.has(id)) return;
    seen.add(id);
    const name = id === 'overall' ? 'Overall' : labels.nameOf(id);
    lines.push(
      `${name} is ${labels.outcome(entry)}. ${plainText(reason(entry, labels, result.ratings))}`,
      ...departures(entry, labels).map(plainText),
    );
    const parts = contributions(entry, labels, result);
    if (parts !== undefined) lines.push(parts);
    for (const member of entry.decidedBy ?? entry.unrated ?? []) tell(member);
  };
  tell(item);
  return lines;
}

/** `1.1 Inadequate (0), 1.2 Requires improvement (1) …`: what each member of a sum adds. */
function contributions({ item, entered }: TraceEntry, labels: Labels, result: Result): string | undefined {
  const rule = labels.ruleOf(item);
  if (entered || (rule?.by !== 'sum' && rule?.by !== 'mean' && rule?.by !== 'share')) return undefined;
  const parts = rule.members.ids.map((id) => {
    const rating = result.ratings[id] ?? null;
    const score = rating === null ? undefined : labels.levelOf(id, rating)?.score;
    const weight = labels.item(id)?.weight ?? 1;
    const points =
      score === undefined
        ? ''
        : weight === 1
          ? ` (${plain(score)})`
          : ` (${plain(score)} × ${plain(weight)})`;
    return `${id} ${labels.rating(id, rating)}${points}`;
  });
  return `Added up: ${listed(parts)}.`;
}
