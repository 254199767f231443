/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, it, vi } from 'vitest';
import { exampleFrameworks } from '../differential/examples.js';
import { describeInBrowser } from '../browser/chromium.js';
import { goOn, heardOf, openForm } from './case-page.js';
import { FormFolder } from './form-files.js';
import { fillIn, openView } from './whole-form.js';

// So many pages take their time on a busy machine.
vi.setConfig({ testTimeout: 400_000 });

const folder = new FormFolder();
const pictures = fileURLToPath(new URL('../../output/screenshots/forms/', import.meta.url));
mkdirSync(pictures, { recursive: true });

afterAll(() => {
  folder.remove();
});

/** A phone, the window just under the form's own width, in which margins are easily lost, and a laptop. */
const widths = { phone: 360, window: 1100, laptop: 1280 } as const;

/** Takes a picture at every width, in which nothing may be wider than the window or touch its edge. */
async function picture(page: Page, name: string): Promise<void> {
  for (const [device, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 800 });
    const { beyond, left } = await page.evaluate(() => ({
      beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      left: document.querySelector('main')?.getBoundingClientRect().left ?? 0,
    }));
    expect(beyond, `${name} is wider than a ${device}`).toBeLessThanOrEqual(0);
    expect(left, `${name} touches the edge of a ${device}`).toBeGreaterThanOrEqual(15);
    await page.screenshot({ path: `${pictures}${name}-${device}.png`, fullPage: true });
  }
}

async function lookAt(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: `${pictures}${name}-dark.png` });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Every form of every example. */
const forms = (await exampleFrameworks()).flatMap(({ name, framework }) =>
  [...folder.write(framework, `${name} `)].map(
    ([path, address]) => [`${name}-${path.replace('.html', '')}`, address] as const,
  ),
);

describeInBrowser('pictures of forms', (browser) => {
  it.each(forms)(
    'shows %s on a phone, in a window, on a laptop, dark and in print',
    async (form, address) => {
      const page = await openForm(await browser().newContext(), address);
      if (form.includes('-cases-')) {
        await page.locator('[data-do="add-case"]').click();
        await page.locator('body[data-open="details"]').waitFor();
        await fillIn(page);
        await page.locator('[name="case"]').fill('A-001');
        await goOn(page);
        await goOn(page);
        await page.locator('.govuk-error-summary').waitFor();
        await lookAt(page, `${form}-errors`);
        await openView(page, 'list');
        await lookAt(page, `${form}-list`);
      } else {
        await lookAt(page, `${form}-home`);
        for (const view of ['part-0', 'ratings', 'sign-off']) {
          await openView(page, view);
          await lookAt(page, `${form}-${view}`);
        }
      }
      await page.pdf({ path: `${pictures}${form}-print.pdf`, preferCSSPageSize: true });
      expect(heardOf(page)).toEqual([]);
      await page.context().close();
    },
  );
});
