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
  const { outcome, words, level } = rating;
  // What has no level is said in the page’s own words, but for a proportion, which the framework words.
  const inLanguage = ({ id, level: its, outcome: came }: RatingView): string | undefined =>
    its || came === 'described'
      ? languageOf(its && rated.labels.levelOf(id, its.name)?.label, language)
      : undefined;
  return (
    <span class={`rating ${size ?? ''}`}>
      <span class={`mark ${outcome}`} style={level ? levelColour(level.place) : {}}>
        <span lang={inLanguage(rating)}>{outcome === 'described' ? `“${words}”` : words}</span>
      </span>
      {before && before.words !== words && (
        <span class="before">
          {say.was} <span lang={inLanguage(before)}>{before.words}</span>
        </span>
      )}
    </span>
  );
}
