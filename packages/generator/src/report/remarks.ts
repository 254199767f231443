import { listed, type TraceEntry } from '@yardstick/model';
import { departures } from './explain.js';
import type { Labels } from './labels.js';
import { isLeftOut, type RatedInspection, type SummaryRow } from './summary.js';

/** What a reader of the ratings must know beside them: why something is not rated, and where a rule was departed from. */
export function remarksOn({ labels, result }: RatedInspection, rows: readonly SummaryRow[]): string[] {
  const shown = new Set([...rows.map(({ id }) => id), 'overall']);
  return [
    ...notRated(
      result.trace.filter((entry) => shown.has(entry.item) && !isLeftOut(entry)),
      labels,
    ),
    ...result.trace.flatMap((entry) => changes(entry, labels)),
    ...result.notices.map(({ message }) => labels.show(message)),
  ];
}

/** One remark a reason: an item that is not rated takes everything under it along. */
function notRated(trace: readonly TraceEntry[], labels: Labels): string[] {
  const items = new Map<string, string[]>();
  for (const { item, notRated: reason } of trace) {
    if (reason === undefined) continue;
    const sharing = items.get(reason);
    if (sharing) sharing.push(item);
    else items.set(reason, [item]);
  }
  return [...items].map(
    ([reason, sharing]) =>
      `${capital(listed(sharing))} ${sharing.length > 1 ? 'are' : 'is'} not rated: ${labels.show(reason)}`,
  );
}

/** Where something other than its rule made a rating. */
function changes(entry: TraceEntry, labels: Labels): string[] {
  if (!entry.override && !entry.limits?.some(({ changed }) => changed)) return [];
  const name = entry.item === 'overall' ? 'Overall' : entry.item;
  return [`${name} is ${labels.rating(entry.item, entry.rating)}. ${departures(entry, labels).join(' ')}`];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
