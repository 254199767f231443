import type { BandsView } from '@yardstick/generator/ratings';
import { plain } from '@yardstick/model';
import type { HTMLAttributes, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { DialValue } from '../what-if/dial.js';
import { levelColour } from './level-colour.js';

/** What a bar lies on: the bands of a rule, or the bare axis of a percentage. */
export type Axis = Pick<BandsView, 'least' | 'most' | 'unit' | 'bands'>;

interface Props {
  readonly axis: Axis;
  readonly value: number;
  /** Where it was entered, while something else is tried. */
  readonly original?: number | undefined;
  /** Whether the names of the bands are written on the bar; otherwise they stand in the key of the group. */
  readonly named?: boolean;
  readonly slider?: SliderProps | undefined;
}

export interface SliderProps {
  readonly label: string;
  /** `43%, Inadequate`. */
  readonly valueText: string;
  readonly values: readonly DialValue[];
  readonly at: number;
  readonly onTurn: (place: number) => void;
  readonly onUndo: () => void;
}

/** A value on its bands, which can be dragged, or moved with the keys of a slider, to try another. */
export function BandBar({ axis, value, original, named = false, slider }: Props): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  const here = axis.bands.findLast(({ from }) => value >= from) ?? axis.bands[0];
  const drag = slider && dragging(bar, axis, slider);
  return (
    <div class={`bar ${named ? 'named' : ''} ${slider ? 'can-turn' : ''}`} ref={bar} {...drag}>
      <div class="bands" aria-hidden="true">
        {axis.bands.map((band) => (
          <div
            key={band.range}
            class={`band ${band === here ? 'here' : ''}`}
            style={{ ...levelColour(band.place), ...between(axis, band.from, band.to) }}
            title={`${band.range}: ${band.label}${band.words === undefined ? '' : ` (${band.words})`}`}
          >
            {named && <span class="name">{band.label}</span>}
          </div>
        ))}
      </div>
      <div
        class={`fill ${here ? '' : 'no-bands'}`}
        aria-hidden="true"
        style={{ ...(here && levelColour(here.place)), width: placeOf(axis, value) }}
      />
      {original !== undefined && original !== value && (
        <div class="was" aria-hidden="true" style={{ left: placeOf(axis, original) }} />
      )}
      {slider ? (
        <div
          class="thumb"
          role="slider"
          tabIndex={0}
          aria-label={slider.label}
          aria-valuemin={axis.least}
          aria-valuemax={axis.most}
          aria-valuenow={value}
          aria-valuetext={slider.valueText}
          style={{ left: placeOf(axis, value) }}
          onKeyDown={(event) => {
            turnByKey(event, axis, slider);
          }}
        />
      ) : (
        <div class="thumb fixed" aria-hidden="true" style={{ left: placeOf(axis, value) }} />
      )}
    </div>
  );
}

/**
 * The numbers at which bands begin, under or above bars that lie on the same axis.
 *
 * @param apart so much of the axis, from 0 to 1, has to lie between two numbers that are both printed
 */
export function AxisNumbers({ axis, apart }: { readonly axis: Axis; readonly apart: number }): JSX.Element {
  const edges = axis.bands.slice(1).map(({ from }) => from);
  const shown: number[] = [];
  // An edge says more than an end of the axis.
  for (const number of [...edges, axis.least, axis.most]) {
    const isEnd = number === axis.least || number === axis.most;
    const isFree = shown.every(
      (other) => Math.abs(share(axis, other) - share(axis, number)) >= (isEnd ? 1.5 * apart : apart),
    );
    if (isFree) shown.push(number);
  }
  return (
    <div class="axis-numbers" aria-hidden="true">
      {shown.map((number) => (
        <span
          key={number}
          class={number === axis.least ? 'first' : number === axis.most ? 'last' : ''}
          style={{ left: number === axis.most ? placeOf(axis, number) : edgeOf(axis, number) }}
        >
          {plain(number)}
          {axis.unit}
        </span>
      ))}
    </div>
  );
}

/** Whole totals have a place of their own each: 7 stands inside of the band `7 to 18` and not on its edge. */
function isOfPlaces({ least, most, unit, bands }: Axis): boolean {
  return unit === '' && [least, most, ...bands.map(({ from }) => from)].every(Number.isInteger);
}

/** From 0 to 1 along the bar. */
function share(axis: Axis, value: number): number {
  const span = axis.most + (isOfPlaces(axis) ? 1 : 0) - axis.least;
  return span <= 0 ? 0 : Math.min(1, Math.max(0, (value - axis.least) / span));
}

/** Where a value stands. */
function placeOf(axis: Axis, value: number): string {
  return inPercent(share(axis, value + (isOfPlaces(axis) ? 0.5 : 0)));
}

/** Where a band begins. */
function edgeOf(axis: Axis, value: number): string {
  return inPercent(share(axis, value));
}

function between(axis: Axis, from: number, to: number): { left: string; width: string } {
  const end = to >= axis.most ? 1 : share(axis, to);
  return { left: edgeOf(axis, from), width: inPercent(end - share(axis, from)) };
}

function inPercent(part: number): string {
  return `${100 * part}%`;
}

/** Only near the thumb, so that a click elsewhere on the bar changes nothing. In pixels of the screen. */
const reach = 14;

function dragging(
  bar: { readonly current: HTMLDivElement | null },
  axis: Axis,
  { values, at, onTurn }: SliderProps,
): HTMLAttributes<HTMLDivElement> {
  const half = isOfPlaces(axis) ? 0.5 : 0;
  const partAt = (x: number): number => {
    const { left, width } = bar.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return (x - left) / width;
  };
  const distance = (x: number, place: number): number =>
    Math.abs(partAt(x) - share(axis, (values[place]?.value ?? axis.least) + half));
  const nearest = (x: number): number => {
    const distances = values.map((_, place) => distance(x, place));
    return distances.indexOf(Math.min(...distances));
  };
  return {
    onPointerDown: (event) => {
      const inPixels = distance(event.clientX, at) * event.currentTarget.getBoundingClientRect().width;
      if (event.button !== 0 || inPixels > reach) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.querySelector<HTMLElement>('[role=slider]')?.focus();
    },
    onPointerMove: (event) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const place = nearest(event.clientX);
      if (place !== at) onTurn(place);
    },
  };
}

/** As the pattern of a slider has it; a page up or down goes to the next band, which is where ratings change. */
function turnByKey(event: KeyboardEvent, axis: Axis, { values, at, onTurn, onUndo }: SliderProps): void {
  const last = values.length - 1;
  const places: Readonly<Record<string, () => number>> = {
    ArrowRight: () => at + 1,
    ArrowUp: () => at + 1,
    ArrowLeft: () => at - 1,
    ArrowDown: () => at - 1,
    PageUp: () => nextBand(axis, values, at, 1),
    PageDown: () => nextBand(axis, values, at, -1),
    Home: () => 0,
    End: () => last,
  };
  if (event.key === 'Escape') {
    onUndo();
    return;
  }
  const place = Object.hasOwn(places, event.key) ? places[event.key]?.() : undefined;
  if (place === undefined) return;
  event.preventDefault();
  const kept = Math.min(last, Math.max(0, place));
  if (kept !== at) onTurn(kept);
}

function nextBand({ bands }: Axis, values: readonly DialValue[], at: number, step: 1 | -1): number {
  const bandOf = (place: number): number =>
    bands.findLastIndex(({ from }) => (values[place]?.value ?? -Infinity) >= from);
  for (let place = at + step; place >= 0 && place < values.length; place += step) {
    if (bandOf(place) !== bandOf(at)) return place;
  }
  return step === 1 ? values.length - 1 : 0;
}
