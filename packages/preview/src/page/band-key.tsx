import type { ItemView } from '@yardstick/generator/ratings';
import type { Text } from '@yardstick/model';
import type { JSX } from 'preact';
import { useWords } from '../words/words.js';
import type { Axis } from './band-bar.js';
import { languageOf } from '../view/languages.js';
import { levelColour } from './level-colour.js';
import { usePage } from './page-context.js';

/** The bands of an axis by name: what the colours and lines of the bars above mean. */
export function BandKey({ axis }: { readonly axis: Axis }): JSX.Element {
  const { rated, language } = usePage();
  const { scales, bandings } = rated.labels.framework;
  const labelOf = (name: string): Text | undefined =>
    scales.flatMap(({ levels }) => levels).find((level) => level.name === name)?.label;
  const wordsOf = (said: string): Text | undefined =>
    bandings
      .flatMap(({ bands }) => bands)
      .find(({ words }) => words !== undefined && rated.labels.say(words) === said)?.words;
  return (
    <ul class="band-key" aria-label={useWords().bands}>
      {axis.bands.map((band) => (
        <li key={band.range} style={levelColour(band.place)}>
          <span class="swatch" aria-hidden="true" />
          {band.range} <span lang={languageOf(labelOf(band.level), language)}>{band.label}</span>
          {band.words !== undefined && (
            <span class="words" lang={languageOf(wordsOf(band.words), language)}>
              {' '}
              ({band.words})
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The axes on which figures inside of these items lie, each once. */
export function distinctAxes(items: readonly ItemView[]): Axis[] {
  const axes = new Map<string, Axis>();
  const look = (inside: readonly ItemView[]): void => {
    for (const { rating, items: further } of inside) {
      if (rating?.bands && rating.value !== undefined) axes.set(JSON.stringify(rating.bands), rating.bands);
      look(further);
    }
  };
  look(items);
  return [...axes.values()];
}
