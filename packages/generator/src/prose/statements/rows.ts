import { plain } from '@yardstick/model';
import { numberOf } from '../context.js';
import { dataOf, type Fact, type Facts } from '../facts.js';
import { proportionsIn, type Proportion } from '../proportions.js';
import type { Statement } from '../statement.js';

/**
 * A numbered row of results: `2.1.3. … 43%`, `1.2 Staff Requires improvement`. What stands at its end, apart from the rest, is the
 * result of the item that begins it.
 */
export function rowIn(text: string, start: number, facts: Facts): readonly Statement[] {
  const id = numberOf(text, facts);
  const fact = id === undefined ? undefined : facts.byId.get(id);
  if (!fact || fact.rating.outcome === 'notGiven') return [];
  const result = percentageAtEnd(text, start, fact, facts) ?? levelAtEnd(text, start, fact, facts);
  return result ? [result] : [];
}

/** A percentage that ends the row, and is the only one in it. */
function percentageAtEnd(text: string, start: number, fact: Fact, facts: Facts): Statement | undefined {
  const row = text.replace(/[\s|]+$/, '');
  const found = proportionsIn(row);
  const [only] = found;
  if (
    found.length !== 1 ||
    only?.percent === undefined ||
    only.end !== row.length ||
    fact.percent === undefined
  )
    return undefined;
  if (!/[\t|?]\s*$|\s{2,}$/.test(row.slice(0, only.start))) return undefined;
  const said = { start: start + only.start, quote: only.quote, about: fact.id, data: dataOf(fact) };
  if (roundsTo(fact.percent, only)) return { ...said, agrees: true, message: '' };
  const owners = facts.elsewhere(only.percent, fact.id);
  const owned = owners.length === 0 ? '' : ` ${only.quote} is the figure of ${owners.join(', ')}.`;
  return {
    ...said,
    agrees: false,
    message: `The text gives ${only.quote} for ${facts.nameOf(fact)}; the data have ${plain(fact.percent)}%.${owned}`,
  };
}

/** Whether a percentage, rounded half up to the decimals that were printed, is the one that was printed. */
function roundsTo(percent: number, { least, most }: Proportion): boolean {
  return percent >= least - 1e-9 && percent < most - 1e-9;
}

/** A level that ends the row, apart from its title. */
function levelAtEnd(text: string, start: number, fact: Fact, facts: Facts): Statement | undefined {
  const row = text.replace(/[\s|]+$/, '');
  const level = facts.levelsOf(fact.id).find(({ label }) => row.endsWith(label));
  if (!level) return undefined;
  const before = row.slice(0, row.length - level.label.length);
  const title = fact.title.toLowerCase();
  // After the title, or in a cell of its own: not the last word of a sentence.
  const apart = /[\t|]\s*$|\s{2,}$/.test(before) || before.trim().toLowerCase().endsWith(title);
  if (!apart || title === '') return undefined;
  const said = { start: start + before.length, quote: level.label, about: fact.id, data: dataOf(fact) };
  if (fact.rating.level?.name === level.name) return { ...said, agrees: true, message: '' };
  return {
    ...said,
    agrees: false,
    message: `The text gives “${level.label}” for ${facts.nameOf(fact)}; by the data it is “${fact.rating.words}”.`,
  };
}
