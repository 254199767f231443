import {
  beforeRounding,
  counted,
  listed,
  plain,
  type Boundary,
  type Figure,
  type TraceEntry,
} from '@yardstick/model';
import type { Labels } from './labels.js';

/** Why an item has the rating it has, in plain sentences: what decided, then how far each boundary is. */
export function explain(entry: TraceEntry, labels: Labels, ratings: Ratings): string[] {
  return [reason(entry, labels, ratings), ...distances(entry, labels), ...departures(entry, labels)];
}

/** The ratings of a result, by item. */
type Ratings = Readonly<Record<string, string | null>>;

/** How far the value is from the next level on each side. */
export function distances({ item, boundaries }: TraceEntry, labels: Labels): string[] {
  const { upper, lower } = boundaries ?? {};
  const by = labels.ruleOf(item)?.by;
  const unit = by === 'sum' || by === 'mean' ? '' : '%';
  return [
    ...(upper ? [upwards(upper, labels.rating(item, upper.level), unit)] : []),
    ...(lower ? [downwards(lower, labels.rating(item, lower.level), unit)] : []),
  ];
}

/** What limits and an override made of the rule's own rating. */
export function departures({ item, ruled, limits = [], override }: TraceEntry, labels: Labels): string[] {
  const sentences = limits.map(
    ({ words, changed }) =>
      `The limit “${labels.show(words)}” held and ${changed && ruled !== undefined ? `lowered the rating from ${labels.rating(item, ruled)}` : 'changed nothing'}.`,
  );
  if (override) {
    const grounds = override.grounds.length > 0 ? ` (${labels.show(listed(override.grounds))})` : '';
    sentences.push(
      `By the rules alone it is ${labels.rating(item, override.mechanical)}. It was changed under “${labels.show(override.discretion)}”${grounds}: ${stop(labels.show(override.because))}`,
    );
  }
  return sentences;
}

/** What decided. */
export function reason(entry: TraceEntry, labels: Labels, ratings: Ratings): string {
  const { item, notRated, entered, description, decidedBy, figure } = entry;
  if (notRated !== undefined) return `Not rated: ${stop(labels.show(notRated))}`;
  const before = entered ? 'Entered as published. ' : '';
  if (description !== undefined) return `${counts(entry)}: “${labels.show(description)}”.`;
  if (decidedBy) {
    const deciding = decidedBy.map(
      (id) => `${labels.nameOf(id)} (${labels.rating(id, ratings[id] ?? null)})`,
    );
    const decides = deciding.length === 1 ? 'decides' : 'decide';
    return `${before}${capital(labels.show(entry.rule))}: ${listed(deciding)} ${decides}.${leftOut(entry)}`;
  }
  if (figure)
    return `${before}${figure.score === undefined ? counts(entry) : total(entry, labels)}${band(entry, labels)}.${leftOut(entry)}`;
  if (entered) return before.trim();
  return labels.ruleOf(item)?.by === 'inspectors' ? 'Judged by the inspectors.' : 'Entered as published.';
}

/** `18 of 42 relevant cases answered yes, which is 43% (42.85 before rounding)`. */
function counts({ figure }: TraceEntry): string {
  if (!figure) return 'As published';
  const percentage = `${plain(figure.value)}%${rounding(figure)}`;
  if (figure.yes === undefined || figure.of === undefined) return `${percentage}, as published`;
  return `${figure.yes} of ${counted(figure.of, 'relevant case')} answered yes, which is ${percentage}`;
}

/** `The sum of standards is 7 of 36`. */
function total({ item, figure, rule }: TraceEntry, labels: Labels): string {
  const own = labels.ruleOf(item);
  const what =
    own && 'members' in own ? `The ${own.by} of ${labels.show(own.members.words)}` : labels.show(rule);
  if (!figure) return what;
  const score = figure.score === undefined ? '' : plain(figure.score);
  const of = figure.maximum === undefined ? '' : ` of ${plain(figure.maximum)}`;
  const value =
    own?.by === 'sum'
      ? `${score}${of}`
      : `${plain(figure.value)}${own?.by === 'share' ? '%' : ''}${rounding(figure)}, from ${score}${of}`;
  return `${what} is ${value}`;
}

function rounding(figure: Figure): string {
  const exact = beforeRounding(figure);
  return exact === undefined ? '' : ` (${exact} before rounding)`;
}

function band({ band: found }: TraceEntry, labels: Labels): string {
  if (!found) return '';
  const words = found.words === undefined ? '' : ` (${labels.show(found.words)})`;
  return `, in the band “${labels.show(found.range)}”${words}`;
}

function leftOut({ unrated = [] }: TraceEntry): string {
  return unrated.length === 0 ? '' : ` Left out because not rated: ${listed(unrated)}.`;
}

function upwards({ at, points, cases }: Boundary, level: string, unit: string): string {
  const more = cases === undefined ? '' : `, or ${counted(cases, 'more case')} answered yes`;
  return `${level} begins at ${plain(at)}${unit}: ${inPoints(points)} more${more}.`;
}

function downwards({ at, points, cases }: Boundary, level: string, unit: string): string {
  const fewer = cases === undefined ? '' : ` ${counted(cases, 'case')} fewer answered yes would do it.`;
  const distance = points === 0 ? 'it stands on that edge' : `it stands ${inPoints(points)} above that`;
  return `Below ${plain(at)}${unit} it would be ${level}: ${distance}.${fewer}`;
}

function inPoints(points: number): string {
  return `${plain(points)} ${points === 1 ? 'point' : 'points'}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function stop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
