import { plain } from '@yardstick/model';
import type { Html } from '../encoding/html.js';
import type { BandsView, BandView } from '../report/bands-view.js';
import { plainText } from '../document/document.js';
import { explanationWords } from '../report/explanation/words.js';
import { figureIn } from '../report/figure-in.js';
import type { RatingView } from '../report/ratings-view.js';
import type { Chart } from './chart.js';
import { band, fitted, line, place, pointer, text, widthOf } from './shapes.js';

const width = 640;
const margin = 12;
const top = 48;
const barHeight = 44;

/**
 * Where a score or percentage stands among the bands of its rule. Absent where nothing was banded.
 *
 * @param name what it is the score of: `Overall`
 */
export function scoreChart(rating: RatingView, name: string, id: string, language = 'en'): Chart | undefined {
  const { bands, value } = rating;
  if (!bands || value === undefined) return undefined;
  const axis = axisOf(bands, value);
  const x = (at: number) =>
    margin + ((at - axis.least) / (axis.most - axis.least || 1)) * (width - 2 * margin);
  const segments = bands.bands.map((one, index) => ({
    one,
    key: String(index + 1),
    isHere: holds(one, value, bands),
    from: x(Math.max(axis.least, one.from)),
    to: x(index === bands.bands.length - 1 ? axis.most : Math.min(axis.most, one.to)),
  }));
  const fits = (size: number) =>
    segments.every(({ one, from, to }) => widthOf(one.label, size) <= to - from - 6);
  const size = [14, 12, 11].find(fits);
  const needsKey = size === undefined;
  const bottom = top + barHeight;
  const drawing: Html[] = segments.map(({ one, from, to }) =>
    band(from, top, to - from, barHeight, one.place),
  );
  for (const { one, key, from, to, isHere } of segments) {
    const middle = (from + to) / 2;
    drawing.push(
      line(from, top, from, bottom),
      text(middle, top + 27, needsKey ? key : one.label, {
        anchor: 'middle',
        size: size ?? 14,
        ...(isHere && { weight: 'bold' }),
      }),
      text(middle, bottom + 18, fitted(one.range, 13, to - from), {
        anchor: 'middle',
        size: 13,
        muted: true,
      }),
    );
  }
  drawing.push(
    line(width - margin, top, width - margin, bottom),
    line(margin, top, width - margin, top),
    line(margin, bottom, width - margin, bottom),
  );
  const at = x(value + axis.half);
  const words = `${name}: ${figureIn(language, rating.figure)}`;
  const half = widthOf(words, 15) / 2;
  drawing.push(
    text(Math.min(Math.max(at, margin + half), width - margin - half), top - 18, words, {
      anchor: 'middle',
      size: 15,
      weight: 'bold',
    }),
    pointer(at, top - 2),
  );
  const keys = needsKey ? segments.map(({ one, key }) => `${key} ${one.label} (${one.range})`) : [];
  keys.forEach((one, index) => drawing.push(text(margin, bottom + 44 + index * 20, one)));
  return {
    id,
    title: `${words}, ${rating.words}`,
    description: [
      explanationWords(language).chart(
        name,
        figureIn(language, rating.figure),
        bands.bands.map(({ label, range }) => `${label}, ${range}`),
      ),
      ...[rating.reason, ...rating.distances].map(plainText),
    ].join(' '),
    width,
    height: bottom + 28 + keys.length * 20,
    drawing,
    data: {
      kind: 'score',
      words,
      bands: segments.map(({ one, from, to, isHere }) => ({
        label: one.label,
        range: one.range,
        width: place(to - from),
        place: one.place,
        isHere,
      })),
    },
  };
}

interface Axis {
  readonly least: number;
  readonly most: number;
  /** What a whole number is moved by, so that it stands in the middle of its own place. */
  readonly half: number;
}

/** Whole scores have a place of their own each: 7 stands inside the band `7 to 18` and not on its edge. */
function axisOf({ least, most, unit, bands }: BandsView, value: number): Axis {
  const whole = unit === '' && [least, most, value, ...bands.map(({ from }) => from)].every(Number.isInteger);
  return whole ? { least, most: most + 1, half: 0.5 } : { least, most, half: 0 };
}

function holds({ from, to }: BandView, value: number, { bands }: BandsView): boolean {
  return value >= from && (value < to || to === bands.at(-1)?.to);
}

/** A figure as an axis prints it. */
export function marked(value: number, unit: string): string {
  return `${plain(value)}${unit}`;
}
