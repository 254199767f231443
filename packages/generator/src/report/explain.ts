import { beforeRounding, groundWords, plain, type Figure, type TraceEntry } from '@yardstick/model';
import { plainText, type Inline } from '../document/document.js';
import {
  asWritten,
  bandWordsSaid,
  descriptionSaid,
  nameSaid,
  ratingSaid,
  saidIn,
} from './explanation/said.js';
import { joined, sentence, stopped } from './explanation/sentence.js';
import { whyNotRated } from './explanation/why-not-rated.js';
import { explanationWords, type MembersSaid } from './explanation/words.js';
import { figureIn } from './figure-in.js';
import type { Labels } from './labels.js';

/** Why an item has the rating it has, in plain sentences: what decided, then how far each boundary is. */
export function explain(entry: TraceEntry, labels: Labels, ratings: Ratings): string[] {
  return [reason(entry, labels, ratings), ...distances(entry, labels), ...departures(entry, labels)].map(
    plainText,
  );
}

/** The ratings of a result, by item. */
type Ratings = Readonly<Record<string, string | null>>;

/** How far the value is from the next level on each side. */
export function distances({ item, boundaries }: TraceEntry, labels: Labels): Inline[] {
  const { upper, lower } = boundaries ?? {};
  const by = labels.ruleOf(item)?.by;
  const unit = by === 'sum' || by === 'mean' ? '' : '%';
  const { begins, below } = explanationWords(labels.language);
  return [
    ...(upper
      ? [begins(ratingSaid(item, upper.level, labels), plain(upper.at) + unit, upper.points, upper.cases)]
      : []),
    ...(lower
      ? [below(ratingSaid(item, lower.level, labels), plain(lower.at) + unit, lower.points, lower.cases)]
      : []),
  ];
}

/** What limits and an override made of the rule's own rating. */
export function departures({ item, ruled, limits = [], override }: TraceEntry, labels: Labels): Inline[] {
  const { limitLowered, limitIdle, departed } = explanationWords(labels.language);
  const sentences = limits.map(({ words, changed }) => {
    const limit = asWritten(words, labels);
    return changed && ruled !== undefined
      ? limitLowered(limit, ratingSaid(item, ruled, labels))
      : limitIdle(limit);
  });
  if (!override) return sentences;
  const { mechanical, discretion, grounds, because } = override;
  return [
    ...sentences,
    departed({
      mechanical: ratingSaid(item, mechanical, labels),
      discretion: discretionSaid(discretion, labels),
      grounds: grounds.map((ground) => groundSaid(ground, labels)),
      because: stopped(asWritten(because, labels)),
    }),
  ];
}

/** What decided. */
export function reason(entry: TraceEntry, labels: Labels, ratings: Ratings): Inline {
  const { item, notRated, entered, description, decidedBy, figure } = entry;
  const words = explanationWords(labels.language);
  if (notRated !== undefined) return words.why(stopped(whyNotRated(entry, labels)));
  const before = entered ? `${words.entered} ` : '';
  if (description !== undefined)
    return words.described(counts(entry, labels), descriptionSaid(entry, labels));
  if (decidedBy) {
    const deciding = decidedBy.map(
      (id) => sentence`${nameSaid(id, labels)} (${ratingSaid(id, ratings[id] ?? null, labels)})`,
    );
    return joined([before, words.decides(picking(entry, labels), deciding), leftOut(entry, labels)]);
  }
  if (figure) {
    const what = figure.score === undefined ? counts(entry, labels) : total(entry, labels);
    return joined([before, what, band(entry, labels), '.', leftOut(entry, labels)]);
  }
  if (entered) return words.entered;
  return labels.ruleOf(item)?.by === 'inspectors' ? words.judged : words.entered;
}

/** `18 of 42 relevant cases answered yes, which is 43% (42.85 before rounding)`. */
function counts({ figure }: TraceEntry, labels: Labels): string {
  const words = explanationWords(labels.language);
  if (!figure) return words.asPublished;
  const percentage = `${plain(figure.value)}%${rounding(figure, labels)}`;
  return figure.yes === undefined || figure.of === undefined
    ? words.percentageAsPublished(percentage)
    : words.counts(figure.yes, figure.of, percentage);
}

/** `Lowest of questions`. */
function picking({ item, rule }: TraceEntry, labels: Labels): Inline {
  const { ofTraces } = explanationWords(labels.language);
  const own = labels.ruleOf(item);
  if (ofTraces && (own?.by === 'lowest' || own?.by === 'highest' || own?.by === 'median'))
    return ofTraces.picking(own.by, membersSaid(own.members));
  return capital(labels.show(rule));
}

/** `The sum of standards is 7 of 36`. */
function total({ item, figure, rule }: TraceEntry, labels: Labels): Inline {
  const words = explanationWords(labels.language);
  const own = labels.ruleOf(item);
  const isAdded = own?.by === 'sum' || own?.by === 'mean' || own?.by === 'share';
  const what = !isAdded
    ? asWritten(rule, labels)
    : words.ofTraces
      ? words.ofTraces.adding(own.by, membersSaid(own.members))
      : `The ${own.by} of ${labels.show(own.members.words)}`;
  if (!figure) return what;
  const score = figure.score === undefined ? '' : plain(figure.score);
  const sum = figure.maximum === undefined ? score : words.outOf(score, plain(figure.maximum));
  const value = `${plain(figure.value)}${own?.by === 'share' ? '%' : ''}${rounding(figure, labels)}`;
  return words.total(what, own?.by === 'sum' ? sum : words.valueFrom(value, sum));
}

/** A rule says its members by their kind where it has all of them, and otherwise says where they are. */
function membersSaid({
  kind,
  ids,
  words,
}: {
  readonly kind: MembersSaid['kind'];
  readonly ids: readonly string[];
  readonly words: string;
}): MembersSaid {
  return { kind, ids: words.includes(' ') ? ids : undefined };
}

function rounding(figure: Figure, labels: Labels): string {
  const exact = beforeRounding(figure);
  return exact === undefined ? '' : explanationWords(labels.language).beforeRounding(exact);
}

function band({ item, band: found }: TraceEntry, labels: Labels): Inline {
  if (!found) return '';
  return explanationWords(labels.language).inBand(
    figureIn(labels.language, labels.show(found.range)),
    found.words === undefined ? undefined : bandWordsSaid(item, found.words, labels),
  );
}

function leftOut({ unrated = [] }: TraceEntry, labels: Labels): string {
  return unrated.length === 0 ? '' : explanationWords(labels.language).leftOut(unrated);
}

function discretionSaid(title: string, labels: Labels): Inline {
  const found = labels.framework.discretions.find((discretion) => discretion.title.text === title);
  return found ? saidIn(found.title, labels) : asWritten(title, labels);
}

function groundSaid(said: string, labels: Labels): Inline {
  const { ofTraces } = explanationWords(labels.language);
  const ground = labels.framework.discretions
    .flatMap(({ grounds }) => grounds)
    .find((each) => groundWords(each) === said);
  return ofTraces && ground ? ofTraces.ground(ground) : asWritten(said, labels);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
