import type { TraceEntry } from '@yardstick/model';
import { plainText, type Inline } from '../document/document.js';
import { asWritten, ratingSaid } from './explanation/said.js';
import { joined } from './explanation/sentence.js';
import { whyNotRated } from './explanation/why-not-rated.js';
import { explanationWords } from './explanation/words.js';
import { departures } from './explain.js';
import type { Labels } from './labels.js';
import { isLeftOut, type RatedInspection, type SummaryRow } from './summary.js';

/** What a reader of the ratings must know beside them: why something is not rated, and where a rule was departed from. */
export function remarksOn(rated: RatedInspection, rows: readonly SummaryRow[]): string[] {
  return remarksSaid(rated, rows).map(plainText);
}

/** The same, with what is in another language than the rest; why there is no overall rating can be left to a place of its own. */
export function remarksSaid(
  { labels, result }: RatedInspection,
  rows: readonly SummaryRow[],
  withOverall = true,
): Inline[] {
  const shown = new Set([...rows.map(({ id }) => id), ...(withOverall ? ['overall'] : [])]);
  return [
    ...notRated(
      result.trace.filter((entry) => shown.has(entry.item) && !isLeftOut(entry)),
      labels,
    ),
    ...result.trace.flatMap((entry) => changes(entry, labels)),
    ...result.notices.map(({ message }) => asWritten(message, labels)),
  ];
}

/** One remark a reason: an item that is not rated takes everything under it along. */
function notRated(trace: readonly TraceEntry[], labels: Labels): Inline[] {
  const items = new Map<string, { readonly ids: string[]; readonly why: Inline }>();
  for (const entry of trace) {
    if (entry.notRated === undefined) continue;
    const why = whyNotRated(entry, labels);
    const sharing = items.get(plainText(why));
    if (sharing) sharing.ids.push(entry.item);
    else items.set(plainText(why), { ids: [entry.item], why });
  }
  const { itemsNotRated } = explanationWords(labels.language);
  return [...items.values()].map(({ ids, why }) => itemsNotRated(ids, why));
}

/** Where something other than its rule made a rating. */
function changes(entry: TraceEntry, labels: Labels): Inline[] {
  if (!entry.override && !entry.limits?.some(({ changed }) => changed)) return [];
  const { changed, overall } = explanationWords(labels.language);
  const name = entry.item === 'overall' ? overall : entry.item;
  const rating = changed(name, ratingSaid(entry.item, entry.rating, labels));
  return [joined([rating, ...departures(entry, labels)], ' ')];
}
