import { type Item, type ItemKind, type Rule, type TraceEntry } from '@yardstick/model';
import type { Inline } from '../document/document.js';
import { bandsOf, type BandsView } from './bands-view.js';
import { dateIn } from './date-in.js';
import { explanationWords } from './explanation/words.js';
import { departures, distances, reason } from './explain.js';
import { countedIn } from './letter/proportion-sentence.js';
import { placeOf } from './level-place.js';
import { remarksSaid } from './remarks.js';
import { statisticRows, type StatisticRow } from './statistics.js';
import { figureOf, isLeftOut, summarise, type RatedInspection } from './summary.js';

/**
 * One inspection with its ratings, as a reader meets them: plain data with every name, level and sentence in words, in the order of
 * the framework. Nothing in it is encoded: whatever shows it encodes it for its place.
 */
export interface RatingsView {
  /** The language of the texts and of the sentences that explain; a sentence says what of it is in another. */
  readonly language: string;
  readonly framework: {
    readonly name: string;
    readonly title: string;
    readonly version?: string;
    readonly publisher?: string;
    readonly digest: string;
  };
  /** The name of the inspected service, or else of the inspection, or else of the framework. */
  readonly title: string;
  readonly inspection?: string;
  /** In words: `September 2019`. */
  readonly fieldwork?: string;
  readonly published?: string;
  readonly source?: string;
  readonly overall: RatingView | null;
  /** Why the framework gives no overall rating, where it gives none. */
  readonly noOverall?: string;
  readonly items: readonly ItemView[];
  readonly checks: readonly { readonly title: string; readonly answer: 'yes' | 'no' }[];
  readonly statistics: readonly StatisticRow[];
  /** What must be known beside the ratings: why something is not rated, and where a rule was departed from. */
  readonly remarks: readonly Inline[];
}

export interface ItemView {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly statement?: string;
  /** The question as it is asked. */
  readonly asks?: string;
  /** Where a sample begins: its name, and how many cases were in it. */
  readonly sample?: { readonly title: string; readonly size?: string };
  /** Absent for an item that groups what is under it. */
  readonly rating?: RatingView;
  readonly notes: readonly { readonly heading: string; readonly text: string }[];
  readonly items: readonly ItemView[];
}

export interface RatingView {
  /** An item id, or `overall`. */
  readonly id: string;
  /** What kind of rule it has: what its figure is. */
  readonly rule: Rule['by'];
  /** `notGiven`: a level or total above it was entered as published, and this was left out. */
  readonly outcome: 'rated' | 'described' | 'notRated' | 'notGiven';
  /** The level's name and where it stands: from 0 for the worst of its scale to 1 for the best. */
  readonly level?: { readonly name: string; readonly place: number };
  /** `Requires improvement`, the proportion in words, `not rated`, `not given`. */
  readonly words: string;
  /** `43%`, `18 of 42 (43%)`, `7 of 36`; empty where there is none. */
  readonly figure: string;
  /** As banded, for drawing. */
  readonly value?: number;
  readonly bands?: BandsView;
  /** What decided, as a sentence; or why there is no rating. */
  readonly reason: Inline;
  /** How far the next levels are. */
  readonly distances: readonly Inline[];
  /** What limits and an override made of it. */
  readonly departures: readonly Inline[];
  /** The members that decided. */
  readonly decidedBy: readonly string[];
}

/** @param rated its labels say in which language the texts are shown */
export function viewRatings(rated: RatedInspection): RatingsView {
  const { labels, inspection, result } = rated;
  const { framework } = labels;
  const rows = summarise(rated);
  const entries = new Map(result.trace.map((entry) => [entry.item, entry]));
  const view = (entry: TraceEntry) => viewRating(entry, rated);
  const overall = entries.get('overall');
  const { rule } = framework.overall;
  const { service, inspection: name, fieldwork, published, source } = inspection;
  const checks = inspection.checks ?? {};
  return {
    language: labels.language ?? 'en',
    framework: {
      name: framework.name,
      title: framework.title ? labels.say(framework.title) : framework.name,
      ...(framework.version !== undefined && { version: framework.version }),
      ...(framework.publisher && { publisher: labels.say(framework.publisher) }),
      digest: framework.digest,
    },
    title: labels.show(service ?? name ?? framework.name),
    ...(name !== undefined && { inspection: labels.show(name) }),
    ...(fieldwork !== undefined && { fieldwork: dateIn(labels.language, fieldwork) }),
    ...(published !== undefined && { published: dateIn(labels.language, published) }),
    ...(source !== undefined && { source: labels.show(source) }),
    overall: overall && rule.by !== 'notRated' ? view(overall) : null,
    ...(rule.by === 'notRated' && { noOverall: labels.say(rule.because) }),
    items: framework.items.map((item) => viewItem(item, undefined, rated, entries)),
    checks: framework.checks.flatMap(({ name: check, title }) =>
      Object.hasOwn(checks, check)
        ? [{ title: labels.say(title), answer: checks[check] === true ? ('yes' as const) : ('no' as const) }]
        : [],
    ),
    statistics: statisticRows(rated),
    // Why there is no overall rating has its own place.
    remarks: remarksSaid(rated, rows, rule.by !== 'notRated'),
  };
}

function viewItem(
  item: Item,
  sampleAround: string | undefined,
  rated: RatedInspection,
  entries: ReadonlyMap<string, TraceEntry>,
): ItemView {
  const { labels } = rated;
  const entry = entries.get(item.id);
  const sample =
    item.sample !== undefined && item.sample !== sampleAround
      ? viewSample(item.sample, item, rated)
      : undefined;
  return {
    id: item.id,
    kind: item.kind,
    title: item.title ? labels.say(item.title) : '',
    ...(item.statement && { statement: labels.say(item.statement) }),
    ...(item.asks && { asks: labels.say(item.asks) }),
    ...(sample && { sample }),
    ...(entry && { rating: viewRating(entry, rated) }),
    notes: viewNotes(item, rated),
    items: item.items.map((inner) => viewItem(inner, item.sample, rated, entries)),
  };
}

/** `42 cases`, or where the sample is of something else and the item is not named after it, `6 case managers interviewed`. */
function viewSample(name: string, item: Item, { labels, inspection }: RatedInspection): ItemView['sample'] {
  const found = labels.framework.samples.find((sample) => sample.name === name)?.title;
  const title = found ? labels.say(found) : name;
  const { noun, isCases } = countedIn(title);
  const asCases = isCases || title === (item.title && labels.say(item.title));
  const cases = inspection.cases ?? {};
  const size = Object.hasOwn(cases, name) ? cases[name] : undefined;
  return {
    title,
    ...(size !== undefined && {
      size: asCases ? explanationWords(labels.language).cases(size) : `${size} ${noun}`,
    }),
  };
}

/** In the order of the headings. */
function viewNotes({ id, kind }: Item, { labels, inspection }: RatedInspection): ItemView['notes'] {
  const all = inspection.notes ?? {};
  const notes = (Object.hasOwn(all, id) ? all[id] : undefined) ?? {};
  const headings = labels.framework.noteHeadings.filter((one) => one.kind === kind);
  return headings
    .flatMap((one) => one.headings)
    .flatMap((heading) => {
      const text = Object.hasOwn(notes, heading.text) ? notes[heading.text] : undefined;
      return text === undefined ? [] : [{ heading: labels.say(heading), text: labels.show(text) }];
    });
}

function viewRating(entry: TraceEntry, { labels, result }: RatedInspection): RatingView {
  const { item: id, rating, description, figure } = entry;
  const bands = bandsOf(id, labels);
  const outcome =
    description !== undefined
      ? 'described'
      : rating !== null
        ? 'rated'
        : isLeftOut(entry)
          ? 'notGiven'
          : 'notRated';
  return {
    id,
    rule: labels.ruleOf(id)?.by ?? 'inspectors',
    outcome,
    ...(rating !== null && { level: { name: rating, place: placeOf(rating, labels.scaleOf(id)) } }),
    words: outcome === 'notGiven' ? explanationWords(labels.language).notGiven : labels.outcome(entry),
    figure: figureOf(entry, labels),
    ...(figure && { value: figure.value }),
    ...(bands && { bands }),
    reason: reason(entry, labels, result.ratings),
    distances: distances(entry, labels),
    departures: departures(entry, labels),
    decidedBy: entry.decidedBy ?? [],
  };
}
