import type { Html } from '../encoding/html.js';
import type { BandView } from '../report/bands-view.js';
import type { ItemView, RatingsView } from '../report/ratings-view.js';
import type { Chart } from './chart.js';
import { marked } from './score-chart.js';
import { band, bar, fitted, line, text } from './shapes.js';

const width = 640;
const left = 262;
const right = 52;
const top = 40;
const rowHeight = 24;
const barHeight = 12;

/** One line of the chart: a heading, or a percentage. */
type Line = { readonly heading: string } | { readonly item: ItemView; readonly value: number };

/**
 * The percentages of items beside the boundaries of their bands. Absent where there are none.
 *
 * @param items those whose percentages are drawn, at any depth under them
 */
export function percentagesChart(items: RatingsView['items'], title: string, id: string): Chart | undefined {
  const lines = linesOf(items);
  const drawn = lines.flatMap((one) => ('item' in one ? [one] : []));
  const [first] = drawn;
  if (!first) return undefined;
  const bottom = top + lines.length * rowHeight;
  const x = (percent: number) => left + (percent / 100) * (width - left - right);
  const shared = sharedBands(drawn.map(({ item }) => item));
  const drawing: Html[] = shared.flatMap(({ from, to, place }) => [
    band(x(from), top, x(to) - x(from), bottom - top, place),
  ]);
  const edges = shared.slice(1).map(({ from }) => from);
  for (const edge of edges) {
    drawing.push(
      line(x(edge), top - 6, x(edge), bottom, 1, '3 3'),
      text(x(edge), top - 10, marked(edge, '%'), { anchor: 'middle', size: 12, muted: true }),
    );
  }
  drawing.push(line(left, top, left, bottom), line(x(100), top, x(100), bottom));
  lines.forEach((one, place) => {
    const y = top + place * rowHeight;
    if ('heading' in one) {
      drawing.push(text(4, y + 16, fitted(one.heading, 13, left - 12), { size: 13, weight: 'bold' }));
      return;
    }
    const { item, value } = one;
    drawing.push(
      text(4, y + 16, fitted(`${item.id} ${item.title}`.trim(), 13, left - 12), { size: 13 }),
      bar(left, y + (rowHeight - barHeight) / 2, x(value) - left, barHeight),
      text(width - right + 6, y + 16, marked(value, '%'), { size: 13, weight: 'bold' }),
    );
  });
  shared.forEach(({ range, label, place: at }, place) => {
    const keyX = place % 2 === 0 ? 4 : width / 2;
    const keyY = bottom + 12 + Math.floor(place / 2) * 20;
    drawing.push(
      band(keyX, keyY, 14, 14, at),
      text(keyX + 20, keyY + 12, fitted(`${range}: ${label}`, 13, width / 2 - 30), { size: 13 }),
    );
  });
  const boundaries =
    edges.length > 0
      ? ` Boundaries between bands: ${edges.map((edge) => marked(edge, '%')).join(', ')}.`
      : '';
  return {
    id,
    title,
    description: `${drawn.map(({ item, value }) => `${`${item.id} ${item.title}`.trim()}: ${marked(value, '%')}, ${item.rating?.words ?? ''}`).join('; ')}.${boundaries}`,
    width,
    height: bottom + 16 + Math.ceil(shared.length / 2) * 20,
    drawing,
    data: {
      kind: 'percentages',
      rows: drawn.map(({ item, value }) => ({
        name: `${item.id} ${item.title}`.trim(),
        value,
        words: item.rating?.words ?? '',
        ...(item.rating?.level && { place: item.rating.level.place }),
      })),
    },
  };
}

function linesOf(items: readonly ItemView[]): Line[] {
  return items.flatMap((item): Line[] => {
    const inner = linesOf(item.items);
    if (inner.length > 0) {
      // A group whose members have headings of their own needs none.
      return inner.some((one) => 'heading' in one)
        ? inner
        : [{ heading: `${item.id} ${item.title}`.trim() }, ...inner];
    }
    const { rating } = item;
    // A share of what could be scored is a percentage too, but not one of cases.
    if (rating?.value === undefined || (rating.rule !== 'percentage' && rating.rule !== 'wording')) return [];
    return [{ item, value: rating.value }];
  });
}

/** The bands where all are held to the same ones: otherwise a line across the chart would be wrong for some. */
function sharedBands(items: readonly ItemView[]): readonly BandView[] {
  const written = new Map(
    items.map(({ rating }): [string, readonly BandView[]] => {
      const bands = rating?.bands?.bands ?? [];
      return [JSON.stringify(bands.map(({ from, to, place }) => [from, to, place])), bands];
    }),
  );
  const [only = []] = written.values();
  return written.size === 1 ? only : [];
}
