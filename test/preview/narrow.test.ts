import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Content } from '../../packages/preview/src/index.js';
import { describeInBrowser } from '../browser/chromium.js';
import { exampleContent } from './contents.js';
import { PreviewPage } from './preview-page.js';

const pictures = fileURLToPath(new URL('../../output/preview/', import.meta.url));

interface Box {
  readonly left: number;
  readonly right: number;
}

/** The axis of a list of questions, the bars under it, and the words that are close to each other, as they are drawn. */
interface Drawn {
  readonly axis: Box;
  readonly bars: readonly Box[];
  /** Where the numbers of the axis stand that say where a band begins, and where the bands of the first bar begin. */
  readonly numbers: readonly Box[];
  readonly middles: readonly number[];
  readonly edges: readonly number[];
}

function drawnOn({ page }: PreviewPage): Promise<Drawn[]> {
  return page.evaluate(() => {
    const boxOf = (element: Element): Box => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    };
    return [...document.querySelectorAll('.rows:has(> .key)')].flatMap((rows) => {
      const axis = rows.querySelector('.axis-numbers');
      if (!axis) return [];
      const bars = [...rows.querySelectorAll('.bar')];
      const numbers = [...axis.querySelectorAll('span')];
      const inside = numbers.filter(({ className }) => className === '').map(boxOf);
      return [
        {
          axis: boxOf(axis),
          bars: bars.map(boxOf),
          numbers: numbers.map(boxOf),
          middles: inside.map(({ left, right }) => (left + right) / 2),
          edges: [...(bars[0]?.querySelectorAll('.band') ?? [])].slice(1).map((band) => boxOf(band).left),
        },
      ];
    });
  });
}

/** Names that something else is drawn over. */
function coveredOn({ page }: PreviewPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.item')].flatMap((item) => {
      const name = item.querySelector('.name-of')?.getBoundingClientRect();
      const rating = item.querySelector('.rating')?.getBoundingClientRect();
      if (!name || !rating) return [];
      const beside = name.right <= rating.left || rating.right <= name.left;
      const above = name.bottom <= rating.top || rating.bottom <= name.top;
      return beside || above ? [] : [item.getAttribute('data-item') ?? ''];
    }),
  );
}

/** What is drawn beyond the page, or over the edge of what it stands in: by its words. */
function runsOut({ page }: PreviewPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, .name-of, .mark, .aside, .about, .moved li, .band-key span')].flatMap(
      (element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { right } = range.getBoundingClientRect();
        const around = element.closest('.what-if, .overall, .head, .row') ?? document.body;
        const words = element.textContent.slice(0, 40);
        return right > around.getBoundingClientRect().right + 1 ? [words] : [];
      },
    ),
  );
}

/** The longest name of a place that there is, and a label such as one finds in Welsh. */
const place = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const label = 'Mae angen gwelliannau sylweddol ac uniongyrchol';

/** Bradford, with such names of the service, of standards and questions, and of a level. */
async function withLongNames(level: string): Promise<Content> {
  const text = JSON.stringify(await exampleContent('youth-2018/bradford-2020.inspection'));
  return JSON.parse(
    text
      .replaceAll('Bradford Youth Offending Team', `Tîm Troseddu Ieuenctid ${place}`)
      .replaceAll('Keeping the child safe', `Cadw’r plentyn yn ddiogel yn ${place}`)
      .replaceAll('Governance and leadership', place)
      .replaceAll('Requires improvement', level),
  ) as Content;
}

describeInBrowser('the preview in a column', (browser) => {
  test.each(
    [240, 300, 520, 760, 1100].flatMap((width) => [
      [width, label] as const,
      [width, `${label} ${place}`] as const,
    ]),
  )('breaks names that are too long for a line, at %i pixels: %s', async (width, level) => {
    const preview = await PreviewPage.open(browser(), { width });
    await preview.show(await withLongNames(level));
    await preview.page.getByRole('slider', { name: /3\.2\.2/ }).focus();
    await preview.page.keyboard.press('PageUp');
    await preview.page.getByRole('region', { name: 'What if' }).waitFor();
    mkdirSync(pictures, { recursive: true });
    await preview.page.screenshot({
      path: `${pictures}long-names-${width}-${level.length}.png`,
      fullPage: true,
    });
    expect(await runsOut(preview)).toEqual([]);
    expect(await coveredOn(preview)).toEqual([]);
    expect(await preview.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });

  test.each([240, 300, 520, 760, 820, 1100])(
    'draws bars as long as the axis above them, and nothing over a name, at %i pixels',
    async (width) => {
      const preview = await PreviewPage.open(browser(), { width });
      await preview.show(await exampleContent('youth-2018/bradford-2020.inspection'));
      await preview.page.getByRole('slider').first().waitFor();
      // With a rating that was another: the longest that there is.
      await preview.page.getByRole('slider', { name: /2\.1\.1/ }).focus();
      await preview.page.keyboard.press('PageDown');
      await preview.page.getByRole('region', { name: 'What if' }).waitFor();
      mkdirSync(pictures, { recursive: true });
      await preview.page.screenshot({ path: `${pictures}column-${width}.png`, fullPage: true });
      const drawn = await drawnOn(preview);
      // Bradford has percentages for the questions of eight standards.
      expect(drawn).toHaveLength(8);
      for (const { axis, bars, numbers, middles, edges } of drawn) {
        expect(axis.right - axis.left).toBeGreaterThan(140);
        for (const bar of bars) {
          expect(bar.left).toBeCloseTo(axis.left, 0);
          expect(bar.right).toBeCloseTo(axis.right, 0);
        }
        // Each number stands at the line that it names.
        for (const middle of middles)
          expect(Math.min(...edges.map((edge) => Math.abs(edge - middle)))).toBeLessThan(1);
        const sorted = [...numbers].sort((one, other) => one.left - other.left);
        for (const [place, { right }] of sorted.entries())
          expect(sorted[place + 1]?.left ?? Infinity).toBeGreaterThanOrEqual(right - 1);
      }
      expect(await coveredOn(preview)).toEqual([]);
      expect(await preview.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    },
  );
});
