import type { ItemView, Labels, RatingView } from '@yardstick/generator/ratings';
import { listed, plain, type TraceEntry } from '@yardstick/model';
import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Piece } from '../contract/piece.js';
import { languageOf } from '../view/languages.js';
import { nearBoundaries } from '../view/near.js';
import { AxisNumbers } from './band-bar.js';
import { Figure, FigureText } from './figure.js';
import { BandKey, distinctAxes } from './band-key.js';
import { Link } from './link.js';
import { usePage } from './page-context.js';
import { RatingMark } from './rating-mark.js';
import { Why } from './why.js';

/** The domains, standards and questions with their ratings, in the order of the framework. */
export function Items({ items }: { readonly items: readonly ItemView[] }): JSX.Element {
  const isFlat = items.some((item) => isShown(item) && !hasInside(item));
  return (
    <>
      {isFlat && <h2 class="for-reader">Ratings</h2>}
      <Level items={items} depth={0} />
    </>
  );
}

/** Items of one level: those with others inside each as a section, those without as the rows of a list. */
function Level({
  items,
  depth,
}: {
  readonly items: readonly ItemView[];
  readonly depth: number;
}): JSX.Element {
  const shown = items.filter(isShown);
  const groups: ItemView[][] = [];
  for (const item of shown) {
    const last = groups.at(-1);
    const isRow = !hasInside(item);
    if (isRow && last?.[0] && !hasInside(last[0])) last.push(item);
    else groups.push([item]);
  }
  return (
    <>
      {groups.map((group) => {
        const [first] = group;
        if (!first) return null;
        if (hasInside(first)) return <Section key={first.id} item={first} depth={depth} />;
        return <Rows key={first.id} items={group} />;
      })}
    </>
  );
}

function hasInside({ items }: ItemView): boolean {
  return items.some(isShown);
}

/** What has a rating of its own, or something inside that has; what was left out below an entered level says nothing. */
function isShown({ rating, items }: ItemView): boolean {
  return (rating !== undefined && rating.outcome !== 'notGiven') || items.some(isShown);
}

function Section({ item, depth }: { readonly item: ItemView; readonly depth: number }): JSX.Element {
  const { changed } = usePage();
  const followed = useFollowed(item.id);
  const Heading = (['h2', 'h3', 'h4', 'h5'] as const)[depth] ?? 'h6';
  const { rating } = item;
  return (
    <section
      data-item={item.id}
      class={`item depth-${depth} ${rating ? '' : 'group'} ${followed.class} ${changed.has(item.id) ? 'changed' : ''}`}
      aria-labelledby={`heading-${item.id}`}
      ref={followed.ref}
    >
      <div class="head">
        <Heading id={`heading-${item.id}`}>
          <Name item={item} />
        </Heading>
        {rating ? (
          <Rating item={item} rating={rating} />
        ) : (
          item.sample && <span class="asides">{sampleOf(item.sample)}</span>
        )}
      </div>
      {depth === 0 &&
        distinctAxes(item.items).map((axis) => <BandKey key={axis.bands[0]?.range} axis={axis} />)}
      <Level items={item.items} depth={depth + 1} />
    </section>
  );
}

function Rows({ items }: { readonly items: readonly ItemView[] }): JSX.Element {
  const axis = items.find(({ rating }) => rating?.bands && rating.value !== undefined)?.rating?.bands;
  return (
    <div class="rows">
      {axis && (
        <div class="row key" aria-hidden="true">
          <span class="axis">
            <AxisNumbers axis={axis} apart={0.14} />
          </span>
        </div>
      )}
      <ul>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
    </div>
  );
}

function Row({ item }: { readonly item: ItemView }): JSX.Element {
  const { changed, rated } = usePage();
  const isDeciding = decidedBy(item.id, rated.now.ratings).length > 0;
  const followed = useFollowed(item.id);
  return (
    <li
      data-item={item.id}
      class={`item row ${isDeciding ? 'deciding' : ''} ${followed.class} ${changed.has(item.id) ? 'changed' : ''}`}
      ref={followed.ref}
    >
      <span class="title">
        <Name item={item} />
      </span>
      {item.rating && <Rating item={item} rating={item.rating} />}
    </li>
  );
}

function Name({ item }: { readonly item: ItemView }): JSX.Element {
  const { rated, language } = usePage();
  const decides = decidedBy(item.id, rated.now.ratings);
  return (
    <span class="name-of">
      <Link to={{ of: 'item', id: item.id }} says={`Go to ${item.id} in the framework`} class="number">
        {item.id}
      </Link>{' '}
      <span>
        <span lang={languageOf(rated.labels.item(item.id)?.title, language)}>{item.title}</span>
        {decides.map((id) => (
          <span key={id} class="decides">
            {' '}
            decides {id === 'overall' ? 'the overall rating' : id}
          </span>
        ))}
      </span>
    </span>
  );
}

/** Which ratings this one made. */
function decidedBy(id: string, ratings: ReadonlyMap<string, RatingView>): string[] {
  return [...ratings.values()].filter((rating) => rating.decidedBy.includes(id)).map((rating) => rating.id);
}

function Rating({ item, rating }: { readonly item: ItemView; readonly rating: RatingView }): JSX.Element {
  const { rated, disagreements } = usePage();
  const [isOpen, setOpen] = useState(false);
  const before = rated.tried > 0 ? rated.original.ratings.get(item.id) : undefined;
  const name = rated.labels.nameOf(item.id);
  const entry = rated.now.trace.get(item.id);
  const near = entry ? nearBoundaries(entry, rated.labels) : [];
  const published = disagreements.get(item.id)?.published;
  const points = pointsOf(item.id, rating, rated.labels.framework.overall.rule, rated.labels);
  const departure = entry && departureOf(entry, rated.labels);
  const decided = rating.decidedBy.length === 0 ? undefined : `decided by ${listed(rating.decidedBy)}`;
  const inFigures = rating.figure === '' ? undefined : points;
  const inDial = rating.value === undefined ? undefined : decided;
  const hasAsides =
    near.length > 0 || (item.sample ?? published ?? inFigures ?? inDial ?? departure) !== undefined;
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
        <span class="for-reader">Why is {name} rated so?</span>
        <span aria-hidden="true">{isOpen ? '−' : '?'}</span>
      </button>
      {hasAsides && (
        <span class="asides">
          {item.sample && <span class="aside">{sampleOf(item.sample)}</span>}
          {decided !== undefined && rating.value !== undefined && <span class="aside">{decided}</span>}
          {rating.figure !== '' && points !== undefined && <span class="aside">{points}</span>}
          {near.map(({ direction, words }) => (
            <span key={direction} class={`aside near ${direction}`}>
              {words}
            </span>
          ))}
          {departure !== undefined && <span class="aside departure">{departure}</span>}
          {published !== undefined && <span class="aside differs">published: {published}</span>}
        </span>
      )}
      <div id={why} class="why" hidden={!isOpen}>
        {isOpen && <Why item={item} rating={rating} />}
      </div>
    </>
  );
}

/** `Court disposals: 42 cases`. */
function sampleOf({ title, size }: NonNullable<ItemView['sample']>): string {
  return size === undefined ? title : `${title}: ${size}`;
}

/** What changed what the rule gave, in a few words; the rest is said where the reason is asked for. */
function departureOf({ item, ruled, override }: TraceEntry, labels: Labels): string | undefined {
  if (override) return `departed from: ${labels.rating(item, override.mechanical)} by the rules`;
  return ruled === undefined ? undefined : `lowered by a limit from ${labels.rating(item, ruled)}`;
}

/** What a level adds to the overall total, where the overall rule adds it up. */
function pointsOf(
  id: string,
  { level }: RatingView,
  rule: { readonly by: string; readonly members?: { readonly ids: readonly string[] } },
  labels: Labels,
): string | undefined {
  if (!level || !rule.members?.ids.includes(id) || !['sum', 'share', 'mean'].includes(rule.by))
    return undefined;
  const score = labels.levelOf(id, level.name)?.score;
  const weight = labels.item(id)?.weight ?? 1;
  if (score === undefined) return undefined;
  return `adds ${plain(score * weight)}`;
}

/** Marks what the cursor is at, and brings it into view. */
function useFollowed(id: string): {
  readonly class: string;
  readonly ref: (element: HTMLElement | null) => void;
} {
  const { followed } = usePage();
  const element = useRef<HTMLElement | null>(null);
  const isFollowed = isAt(followed, id);
  useEffect(() => {
    if (isFollowed) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isFollowed]);
  const ref = useCallback((drawn: HTMLElement | null) => {
    element.current = drawn;
  }, []);
  return { class: isFollowed ? 'followed' : '', ref };
}

function isAt(piece: Piece | null, id: string): boolean {
  return piece !== null && 'id' in piece && piece.id === id;
}
