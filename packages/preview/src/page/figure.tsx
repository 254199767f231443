import { figureIn, type RatingView } from '@yardstick/generator/ratings';
import type { JSX } from 'preact';
import { dialFor } from '../what-if/dial.js';
import { useWords } from '../words/words.js';
import { BandBar, type Axis, type SliderProps } from './band-bar.js';
import { LevelLadder } from './level-ladder.js';
import { Link } from './link.js';
import { usePage } from './page-context.js';

/** What has no bands lies on the whole axis of a percentage. */
const percentages: Axis = { least: 0, most: 100, unit: '%', bands: [] };

/** The figure of an item as text, which leads to its rule. */
export function FigureText({ rating }: { readonly rating: RatingView }): JSX.Element | null {
  const { goTo } = useWords();
  const { language } = usePage();
  if (rating.figure === '') return null;
  const says = rating.id === 'overall' ? goTo.overallRule : goTo.rule(rating.id);
  return (
    <Link to={{ of: 'rule', id: rating.id }} says={says} class="figure">
      {figureIn(language, rating.figure)}
    </Link>
  );
}

interface Props {
  readonly rating: RatingView;
  readonly before: RatingView | undefined;
  readonly name: string;
  readonly named?: boolean;
}

/** The bar or the ladder of an item: how it lies on its bands, and what can be tried. */
export function Figure({ rating, before, name, named = false }: Props): JSX.Element | null {
  const { rated, isStale, tryEntry, language } = usePage();
  const say = useWords();
  const { id, value, bands, figure, words } = rating;
  const dial = rated.isWhole ? dialFor(id, rated.labels, rated.inspection) : undefined;
  const entered = rated.isWhole ? dialFor(id, rated.labels, rated.original.inspection) : undefined;
  if (dial?.kind === 'levels') {
    const original = entered?.kind === 'levels' ? entered.chosen : undefined;
    return <LevelLadder {...dial} id={id} name={name} original={original} disabled={isStale} />;
  }
  if (value === undefined) return null;
  const isRefused = rated.refusals.length > 0;
  const turned = dial?.values[dial.at];
  const axis = bands ?? percentages;
  const slider: SliderProps | undefined =
    dial && !isStale
      ? {
          label: `${say.whatIf}: ${name}`,
          valueText: isRefused
            ? `${figureIn(language, turned?.text ?? '')}, ${say.cannotBeRated}`
            : `${figureIn(language, figure)}, ${words}`,
          values: dial.values,
          at: dial.at,
          onTurn: (place) => {
            const entry = dial.values[place]?.entry;
            if (entry) tryEntry(id, entry);
          },
          onUndo: () => {
            const first = entered?.kind === 'values' ? entered.values[entered.at]?.entry : undefined;
            if (first) tryEntry(id, first);
          },
        }
      : undefined;

  const shown = isRefused ? (turned?.value ?? value) : value;
  return <BandBar axis={axis} value={shown} original={before?.value} named={named} slider={slider} />;
}
