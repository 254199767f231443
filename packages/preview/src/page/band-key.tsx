import type { ItemView } from '@yardstick/generator/ratings';
import type { JSX } from 'preact';
import { useWords } from '../words/words.js';
import type { Axis } from './band-bar.js';
import { levelColour } from './level-colour.js';

/** The bands of an axis by name: what the colours and lines of the bars above mean. */
export function BandKey({ axis }: { readonly axis: Axis }): JSX.Element {
  return (
    <ul class="band-key" aria-label={useWords().bands}>
      {axis.bands.map((band) => (
        <li key={band.range} style={levelColour(band.place)}>
          <span class="swatch" aria-hidden="true" />
          {band.range} {band.label}
          {band.words !== undefined && <span class="words"> ({band.words})</span>}
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
