import type { ItemView, RatingView } from '@yardstick/generator/ratings';
import type { JSX } from 'preact';
import { languageOf } from '../view/languages.js';
import { shownItems } from '../view/shown-items.js';
import { useWords } from '../words/words.js';
import { AxisNumbers } from './band-bar.js';
import { BandKey, distinctAxes } from './band-key.js';
import { useFollowed } from './followed.js';
import { Link } from './link.js';
import { usePage } from './page-context.js';
import { RatingLine, sampleOf } from './rating-line.js';
import { Said } from './said.js';

/** The domains, standards and questions with their ratings, in the order of the framework. */
export function Items({ items }: { readonly items: readonly ItemView[] }): JSX.Element {
  const { rated } = usePage();
  const say = useWords();
  const shown = shownItems(items, rated.labels);
  const isFlat = shown.some((item) => !hasInside(item));
  return (
    <>
      {isFlat && <h2 class="for-reader">{say.ratings}</h2>}
      <Level items={shown} depth={0} />
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
  const groups: ItemView[][] = [];
  for (const item of items) {
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
  return items.length > 0;
}

function Section({ item, depth }: { readonly item: ItemView; readonly depth: number }): JSX.Element {
  const { changed, rated } = usePage();
  const sample = sampleOf(item, rated.labels);
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
          <RatingLine item={item} rating={rating} />
        ) : (
          sample !== undefined && (
            <span class="asides">
              <Said of={sample} />
            </span>
          )
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
      {item.rating && <RatingLine item={item} rating={item.rating} />}
    </li>
  );
}

function Name({ item }: { readonly item: ItemView }): JSX.Element {
  const { rated, language } = usePage();
  const say = useWords();
  const decides = decidedBy(item.id, rated.now.ratings);
  return (
    <span class="name-of">
      <Link to={{ of: 'item', id: item.id }} says={say.goTo.item(item.id)} class="number">
        {item.id}
      </Link>{' '}
      <span>
        <span lang={languageOf(rated.labels.item(item.id)?.title, language)}>{item.title}</span>
        {decides.map((id) => (
          <span key={id} class="decides">
            {' '}
            {say.decides(id === 'overall' ? say.theOverall : id)}
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
