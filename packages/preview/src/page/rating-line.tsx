import {
  asWritten,
  nameSaid,
  runsOf,
  ratingSaid,
  saidIn,
  sentence,
  type Inline,
  type ItemView,
  type Labels,
  type RatingView,
} from '@yardstick/generator/ratings';
import { plain, type Rule, type TraceEntry } from '@yardstick/model';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { nearBoundaries } from '../view/near.js';
import { useWords, type Words } from '../words/words.js';
import { Figure, FigureText } from './figure.js';
import { usePage } from './page-context.js';
import { RatingMark } from './rating-mark.js';
import { Said } from './said.js';
import { Why } from './why.js';

/** What stands beside the name of an item that is rated: its bar or levels, its figure, its rating, and what a reader should know of them. */
export function RatingLine({
  item,
  rating,
}: {
  readonly item: ItemView;
  readonly rating: RatingView;
}): JSX.Element {
  const { rated, disagreements } = usePage();
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const before = rated.tried > 0 ? rated.original.ratings.get(item.id) : undefined;
  const name = rated.labels.nameOf(item.id);
  const entry = rated.now.trace.get(item.id);
  const near = entry ? nearBoundaries(entry, rated.labels, say) : [];
  const published = disagreements.get(item.id)?.published;
  const points = pointsOf(item.id, rating, rated.labels.framework.overall.rule, rated.labels, say);
  const departure = entry && departureOf(entry, rated.labels, say);
  const decided = rating.decidedBy.length === 0 ? undefined : say.decidedBy(rating.decidedBy);
  const inFigures = rating.figure === '' ? undefined : points;
  const sample = sampleOf(item, rated.labels);
  const inDial = rating.value === undefined ? undefined : decided;
  const hasAsides =
    near.length > 0 || (sample ?? published ?? inFigures ?? inDial ?? departure) !== undefined;
  const why = `why-${item.id}`;
  return (
    <>
      <span class="dial">
        <Figure rating={rating} before={before} name={name} />
        {decided !== undefined && rating.value === undefined && <span class="aside">{decided}</span>}
      </span>
      <span class="figures">
        <FigureText rating={rating} />
        {rating.figure === '' && points !== undefined && <span class="aside">{points}</span>}
      </span>
      <RatingMark rating={rating} before={before} />
      <button
        type="button"
        class="why-button"
        aria-expanded={isOpen}
        aria-controls={why}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span class="for-reader">
          <Said of={say.why(nameSaid(item.id, rated.labels))} />
        </span>
        <span aria-hidden="true">{isOpen ? '−' : '?'}</span>
      </button>
      {hasAsides && (
        <span class="asides">
          {sample !== undefined && (
            <span class="aside">
              <Said of={sample} />
            </span>
          )}
          {decided !== undefined && rating.value !== undefined && <span class="aside">{decided}</span>}
          {rating.figure !== '' && points !== undefined && <span class="aside">{points}</span>}
          {near.map(({ direction, words }) => (
            <span key={direction} class={`aside near ${direction}`}>
              <Said of={words} />
            </span>
          ))}
          {departure !== undefined && (
            <span class="aside departure">
              <Said of={departure} />
            </span>
          )}
          {published !== undefined && (
            <span class="aside differs">
              <Said of={say.published(asWritten(published, rated.labels))} />
            </span>
          )}
        </span>
      )}
      <div id={why} class="why" hidden={!isOpen}>
        {isOpen && <Why item={item} rating={rating} />}
      </div>
    </>
  );
}

/** `Court disposals: 42 cases` or `20 care records`, where the sample begins and its size was entered. */
export function sampleOf({ sample }: ItemView, labels: Labels): Inline | undefined {
  if (sample?.size === undefined) return undefined;
  const { title, size } = sample;
  const text = labels.framework.samples.find((each) => each.title && labels.say(each.title) === title)?.title;
  const said = text ? saidIn(text, labels) : asWritten(title, labels);
  if (!size.toLowerCase().includes(title.toLowerCase())) return sentence`${said}: ${size}`;
  // The size is of what the sample is called, in the words of the framework.
  const [run] = runsOf(said);
  return run?.language === undefined ? size : { text: size, language: run.language };
}

/** What changed what the rule gave, in a few words; the rest is said where the reason is asked for. */
function departureOf({ item, ruled, override }: TraceEntry, labels: Labels, say: Words): Inline | undefined {
  if (override) return say.departedFrom(ratingSaid(item, override.mechanical, labels));
  return ruled === undefined ? undefined : say.loweredFrom(ratingSaid(item, ruled, labels));
}

/** What a level adds to the overall total, where the overall rule adds it up. */
function pointsOf(
  id: string,
  { level }: RatingView,
  { by, ...rule }: Rule,
  labels: Labels,
  say: Words,
): string | undefined {
  const isAdded = 'members' in rule && rule.members.ids.includes(id) && ['sum', 'mean', 'share'].includes(by);
  const score = level && isAdded ? labels.levelOf(id, level.name)?.score : undefined;
  return score === undefined ? undefined : say.adds(plain(score * (labels.item(id)?.weight ?? 1)));
}
