import type { RatingView } from '@yardstick/generator/ratings';
import type { JSX } from 'preact';
import { languageOf } from '../view/languages.js';
import { useWords } from '../words/words.js';
import { levelColour } from './level-colour.js';
import { usePage } from './page-context.js';

interface Props {
  readonly rating: RatingView;
  /** What it was before something was tried, where that is another. */
  readonly before?: RatingView | undefined;
  readonly size?: 'large';
}

/** A rating in words on its colour, with the original beside it while something is tried. */
export function RatingMark({ rating, before, size }: Props): JSX.Element {
  const { rated, language } = usePage();
  const say = useWords();
  const { outcome, words, level, id } = rating;
  const label = level && rated.labels.levelOf(id, level.name)?.label;
  return (
    <span class={`rating ${size ?? ''}`}>
      <span class={`mark ${outcome}`} style={level ? levelColour(level.place) : {}}>
        <span lang={languageOf(label, language)}>{outcome === 'described' ? `“${words}”` : words}</span>
      </span>
      {before && before.words !== words && (
        <span class="before">
          {say.was}
          {before.words}
        </span>
      )}
    </span>
  );
}
