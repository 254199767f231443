import {
  chartElement,
  chartFile,
  percentagesChart,
  scoreChart,
  type RatingsView,
} from '@yardstick/generator';
import { describe, expect, it } from 'vitest';
import { viewExample } from './rated-examples.js';

function scoreOf(view: RatingsView) {
  const chart = view.overall && scoreChart(view.overall, 'Overall', 'overall');
  if (!chart) throw new Error('There is no overall score.');
  return chart;
}

const bradford = viewExample('Bradford2020');

describe('a score against its bands', () => {
  it('is said in words with every band', () => {
    const { title, description } = scoreOf(bradford);
    expect(title).toBe('Overall: 7 of 36, Requires improvement');
    expect(description).toContain(
      'The bands are: Inadequate, 0 to 6; Requires improvement, 7 to 18; Good, 19 to 30; Outstanding, 31 to 36.',
    );
    expect(description).toContain('Good begins at 19: 12 points more.');
  });

  it('stands inside its band and not on the edge where scores are whole numbers', () => {
    const drawing = chartElement(scoreOf(bradford)).toString();
    const [tip = NaN] = /points="[^"]* (\d+\.?\d*),/.exec(drawing)?.slice(1).map(Number) ?? [];
    const lefts = [...drawing.matchAll(/<rect class="tint-\d" x="([\d.]+)"/g)].map(([, x]) => Number(x));
    // 616 wide, 37 places from 0 to 36: 7 begins at 12 + 7/37 × 616.
    expect(lefts[1]).toBeCloseTo(128.5, 1);
    expect(tip).toBeCloseTo(12 + (7.5 / 37) * 616, 1);
  });
});

describe('percentages against boundaries', () => {
  it('are all there, in the order of the framework, with what each came to', () => {
    const chart = percentagesChart(bradford.items, 'Percentages', 'percentages');
    expect(chart?.description.split('; ')).toHaveLength(23);
    expect(chart?.description).toMatch(
      /^2\.1\.1 Desistance: 67%, Good; 2\.1\.2 Keeping the child safe: 64%, Requires improvement; /,
    );
    expect(chart?.description).toMatch(/Boundaries between bands: 50%, 65%, 80%\.$/);
  });

  it('are absent where nothing was counted', () => {
    const judged = bradford.items.filter(({ id }) => id === '1');
    expect(percentagesChart(judged, 'Percentages', 'percentages')).toBeUndefined();
  });
});

it('a chart of its own is a whole file, the same every time', () => {
  const file = chartFile(scoreOf(bradford));
  expect(file).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^]*<\/svg>\n$/);
  expect(chartFile(scoreOf(bradford))).toBe(file);
});
