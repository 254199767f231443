/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { htmlPage, reportDocument, type ReportKind } from '@yardstick/generator';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { handbookDocument } from '../../packages/generator/src/handbook/handbook.js';
import { expectAccessible } from '../browser/axe.js';
import { describeInBrowser } from '../browser/chromium.js';
import { trials } from '../security/trials.js';
import { frameworkNamed, ratedExample } from './rated-examples.js';

const folder = mkdtempSync(join(tmpdir(), 'yard stick '));
const pictures = fileURLToPath(new URL('../../output/screenshots/', import.meta.url));
mkdirSync(pictures, { recursive: true });

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const toolVersion = '0.0.0-test';

function report(kind: ReportKind, name: string, language?: string): string {
  return htmlPage(reportDocument(kind, ratedExample(name, language), toolVersion));
}

function handbook(name: string, ...examples: readonly string[]): string {
  const framework = frameworkNamed(name);
  const revised = framework.revises === undefined ? {} : { revised: frameworkNamed(framework.revises) };
  const inspections = examples.map((example) => ratedExample(example));
  return htmlPage(handbookDocument(framework, { toolVersion, inspections, ...revised }));
}

/** Every kind of page, for every regime, and in Welsh where there is Welsh. */
const pages: Readonly<Record<string, () => string>> = {
  'report-full-2018': () => report('full', 'Bradford2020'),
  'report-full-2007': () => report('full', 'Bromley2007'),
  'report-statistics-2007': () => report('statistics', 'Bromley2007'),
  'report-letter-sqs': () => report('letter', 'Bedfordshire2014'),
  'report-summary-sqs': () => report('summary', 'Preview'),
  'report-full-care': () => report('full', 'AlderHouse'),
  'report-full-care-welsh': () => report('full', 'AlderHouse', 'cy'),
  'report-annex-care-welsh': () => report('annex', 'AlderHouse', 'cy'),
  'report-findings-care': () => report('findings', 'AlderHouse'),
  'report-findings-care-welsh': () => report('findings', 'AlderHouse', 'cy'),
  'report-reasons-2018': () => report('reasons', 'Bradford2020'),
  'report-reasons-care-welsh': () => report('reasons', 'AlderHouse', 'cy'),
  'handbook-2018': () => handbook('Youth2018', 'Bradford2020'),
  'handbook-2021': () => handbook('Youth2021'),
  'handbook-2007': () => handbook('Joint2007PhaseThree', 'Bromley2007'),
  'handbook-sqs': () => handbook('Sqs2014', 'Preview'),
  'handbook-care-welsh-beside': () =>
    handbook('CareHomes', 'AlderHouse', 'BirchLodge', 'CedarCourt', 'DogwoodView'),
};

const widths = { phone: 360, laptop: 1280 } as const;

describeInBrowser('reports and handbooks', (browser) => {
  /** A page that tells every request beside itself and every complaint of the browser. */
  async function open(
    name: string,
    text: string,
  ): Promise<{ readonly page: Page; readonly heard: string[] }> {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, text);
    const context = await browser().newContext({ viewport: { width: widths.laptop, height: 900 } });
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) heard.push(`asked for ${request.url()}`);
    });
    page.on('console', (message) => heard.push(message.text()));
    page.on('dialog', (dialog) => heard.push(dialog.message()));
    page.on('pageerror', (error) => heard.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, heard };
  }

  it.each(Object.keys(pages))(
    '%s has nothing that axe finds on a phone, asks for nothing, and fits it',
    async (name) => {
      const { page, heard } = await open(name, pages[name]?.() ?? '');
      // What axe finds on a laptop is looked at on every report; here, where columns are narrow.
      await page.setViewportSize({ width: widths.phone, height: 900 });
      await expectAccessible(page, name);
      await page.setViewportSize({ width: widths.laptop, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.screenshot({ path: `${pictures}${name}-dark.png` });
      await page.emulateMedia({ colorScheme: 'light' });
      for (const [device, width] of Object.entries(widths)) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide, `${name} is wider than a ${device}`).toBeLessThanOrEqual(0);
        await page.screenshot({ path: `${pictures}${name}-${device}.png`, fullPage: true });
      }
      await page.pdf({
        path: `${pictures}${name}-print.pdf`,
        preferCSSPageSize: true,
        printBackground: false,
      });
      expect(heard).toEqual([]);
      await page.context().close();
    },
  );

  it('have one main heading, and headings that never skip a level', async () => {
    for (const [name, text] of Object.entries(pages)) {
      const { page } = await open(name, text());
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
      expect(
        levels.filter((level) => level === 1),
        name,
      ).toHaveLength(1);
      levels.forEach((level, place) => {
        expect(level - (levels[place - 1] ?? 0), name).toBeLessThanOrEqual(1);
      });
      await page.context().close();
    }
  });

  it('say who may load what, and the browser holds them to it', async () => {
    const text = pages['report-full-2018']?.() ?? '';
    const { page } = await open(
      'policy',
      text.replace('</main>', '<script>document.title = "canary"</script></main>'),
    );
    expect(await page.title()).toBe('Bradford Youth Offending Team');
    // The one style sheet is let in by its hash.
    expect(
      await page
        .locator('table')
        .first()
        .evaluate((table) => getComputedStyle(table).borderCollapse),
    ).toBe('collapse');
    await page.context().close();
  });

  it('show hostile text as text: the page keeps its shape and nothing runs', async () => {
    const shapeOf = (page: Page) =>
      page.evaluate(() => {
        const counts = new Map<string, number>();
        for (const { tagName } of document.querySelectorAll('body *'))
          if (tagName !== 'BR') counts.set(tagName, (counts.get(tagName) ?? 0) + 1);
        return JSON.stringify([...counts].sort());
      });
    const hostile = trials.filter(
      ({ name, payload }) => name.startsWith('payload-') && payload.trim() !== '' && payload.length < 1_000,
    );
    const shapes = new Set<string>();
    for (const { name, framework } of hostile) {
      const { page, heard } = await open(name, htmlPage(handbookDocument(framework, { toolVersion })));
      shapes.add(await shapeOf(page));
      expect(heard, name).toEqual([]);
      await page.context().close();
    }
    expect(hostile.length).toBeGreaterThan(20);
    // One shape for all payloads.
    expect([...shapes]).toHaveLength(1);
  });
});
