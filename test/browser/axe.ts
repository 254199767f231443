/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 at A and AA, and what axe holds to be good practice beside it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everything, or only what turns on the colours in which the page is shown; or all that matters where nothing can be pressed. */
export type Looking = 'at everything' | 'at colours' | 'at paper';

const rules: Readonly<Record<Looking, axe.RunOptions>> = {
  'at everything': { runOnly: { type: 'tag', values: tags } },
  'at colours': { runOnly: { type: 'rule', values: ['color-contrast'] } },
  'at paper': { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: false } } },
};

/**
 * What axe finds on the page as it is shown now, a line each. It is run in the page itself and not through a builder, which starts it
 * anew, and a second page for what it found, every time: four times as slow.
 */
export async function axeFindings(page: Page, looking: Looking = 'at everything'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const options: axe.RunOptions = { ...rules[looking], resultTypes: ['violations'] };
  return page.evaluate(async (how) => {
    // The parts of a form that are not open are looked at when they are.
    const context = {
      include: [document.documentElement],
      exclude: [...document.querySelectorAll('[data-view][hidden]')],
    };
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, how);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    );
  }, options);
}

/** @param where said with what was found: which page, and how it was shown */
export async function expectAccessible(page: Page, where: string, looking?: Looking): Promise<void> {
  const found = await axeFindings(page, looking);
  expect(found.map((finding) => `${where}: ${finding}`)).toEqual([]);
}
