/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Framework, Sample } from '@yardstick/model';
import type { Page } from 'playwright-core';
import { afterAll, expect, it, vi } from 'vitest';
import { languagesOf } from '../../packages/generator/src/forms/languages.js';
import { sectionsOf } from '../../packages/generator/src/forms/outline.js';
import { expectAccessible } from '../browser/axe.js';
import { describeInBrowser } from '../browser/chromium.js';
import { exampleFrameworks } from '../differential/examples.js';
import { goOn, heardOf, importFile, openForm } from './case-page.js';
import { casesTable } from './cases-table.js';
import { FormFolder } from './form-files.js';
import { fillIn, openView, pointedAt, printed, typeNonsense, viewsOf } from './whole-form.js';

// So many pages take their time on a busy machine. Each is a process of its own, and while one is looked at the other need not wait.
vi.setConfig({ testTimeout: 400_000, maxConcurrency: 2 });

const folder = new FormFolder();

afterAll(() => {
  folder.remove();
});

interface Form {
  readonly framework: Framework;
  /** What is entered in it: the cases of one sample, or in a workbook those of all. */
  readonly samples: readonly Sample[];
  readonly address: string;
  readonly language: string;
}

/** Every form of every example in every language that it speaks. */
const forms = (await exampleFrameworks()).flatMap(({ name, framework }) => {
  const samples = framework.samples.filter((sample) => sectionsOf(framework, sample).length > 0);
  return [...folder.write(framework, `${name} `)].flatMap(([path, address], place) => {
    const entered = path === 'workbook.html' ? samples : samples.slice(place, place + 1);
    return ['en', ...languagesOf(framework)].map(
      (language) =>
        [`${name}, ${path} (${language})`, path, { framework, samples: entered, address, language }] as const,
    );
  });
});
const caseForms = forms.filter(([, path]) => path !== 'workbook.html');
const workbooks = forms.filter(([, path]) => path === 'workbook.html');

type Colours = { readonly colorScheme: 'dark' } | { readonly forcedColors: 'active' };

const phone = { width: 360, height: 800 };
const laptop = { width: 1280, height: 900 };

describeInBrowser('axe finds nothing, with errors shown and without', (browser) => {
  async function open({ address, language }: Form): Promise<Page> {
    const context = await browser().newContext({ viewport: laptop });
    // The dialog of the browser would stand in the way: what is sent to the printer is looked at afterwards.
    await context.addInitScript(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.documentElement.dataset['printed'] = document.body.dataset['open'];
      };
    });
    const page = await openForm(context, address);
    if (language !== 'en') {
      await page.locator(`[data-language="${language}"]`).click();
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
    }
    return page;
  }

  /** As it is shown, and in the colours of a dark screen, which are the same in any language. */
  async function expectAccessibleLightAndDark(page: Page, where: string, { language }: Form): Promise<void> {
    await expectAccessible(page, where);
    if (language !== 'en') return;
    await expectColours(page, where, { colorScheme: 'dark' });
  }

  async function expectColours(page: Page, where: string, media: Colours): Promise<void> {
    await page.emulateMedia(media);
    await expectAccessible(page, `${where}, ${JSON.stringify(media)}`, 'at colours');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }

  async function expectAccessibleOnPhone(page: Page, where: string): Promise<void> {
    await page.setViewportSize(phone);
    await expectAccessible(page, `${where} on a phone`);
    await page.setViewportSize(laptop);
  }

  /** Presses the button of a view in which something is missing or wrong. */
  async function expectAccessibleWithErrors(page: Page, view: string, form: Form): Promise<void> {
    await goOn(page);
    await expect.poll(() => page.locator('.govuk-error-summary').count()).toBe(1);
    // Under the pointer a link has other colours: that is looked at by itself.
    await page.mouse.move(0, 0);
    await expectAccessible(page, `${view} with errors`);
    if (form.language === 'en') await expectColours(page, `${view} with errors`, { colorScheme: 'dark' });
  }

  async function expectAccessibleOnPaper(page: Page, button: string): Promise<void> {
    await page.locator(`[data-do="${button}"]`).click();
    await printed(page, () => expectAccessible(page, `${button}, on paper`, 'at paper'));
  }

  /** Cases of two inspectors, who differ. */
  async function importCases(page: Page, { framework, samples }: Form): Promise<void> {
    for (const sample of samples) {
      await importFile(page, `${sample.name}-1.csv`, casesTable(framework, sample, 'yes'));
      await importFile(page, `${sample.name}-2.csv`, casesTable(framework, sample, 'no'));
    }
  }

  it.concurrent.each(caseForms)('on any page of %s', async (_name, _path, form) => {
    const page = await open(form);
    await expectAccessibleOnPhone(page, 'list without cases');
    await page.locator('[data-do="add-case"]').click();
    await page.locator('body[data-open="details"]').waitFor();
    const id = new URL(page.url()).hash.split('/')[2] ?? '';
    const views = (await viewsOf(page)).filter((view) => view !== 'list');
    expect(views).toEqual(expect.arrayContaining(['case', 'details', 'section-0', 'summary', 'check']));
    for (const view of views) {
      await openView(page, view, id);
      await expectAccessibleOnPhone(page, view);
    }
    for (const view of views.filter((one) => !['case', 'summary'].includes(one))) {
      await openView(page, view, id);
      await typeNonsense(page);
      await expectAccessibleWithErrors(page, view, form);
      // What is asked turns on what is recorded of the case.
      if (view === 'details') await fillIn(page);
    }
    for (const view of views) {
      await openView(page, view, id);
      await fillIn(page);
    }
    for (const view of views) {
      await openView(page, view, id);
      await expectAccessibleLightAndDark(page, `${view}, filled in`, form);
    }
    await openView(page, 'case', id);
    await expectAccessibleOnPaper(page, 'print-case');
    await openView(page, 'list');
    await importCases(page, form);
    await expect.poll(() => page.locator('.conflict').count()).toBeGreaterThan(0);
    await page.locator('#results summary').click();
    await expect.poll(() => page.locator('[data-count="0"]').innerText()).not.toBe('');
    await expectAccessibleLightAndDark(page, 'list with cases, differences and results', form);
    await expectColours(page, 'list', { forcedColors: 'active' });
    await expectAccessibleOnPaper(page, 'print-blank');
    expect(heardOf(page)).toEqual([]);
    await page.context().close();
  });

  /** Where something must be entered, or can be entered wrongly; the last is where all of it is put together. */
  async function viewsToErrIn(page: Page): Promise<string[]> {
    const judged = await page
      .locator('[data-view]:has([data-group^="level."])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-view') ?? ''));
    const others = ['particulars', 'cases', 'statistics', 'sign-off'];
    return (await viewsOf(page)).filter((view) => judged.includes(view) || others.includes(view));
  }

  it.concurrent.each(workbooks)('on any page of %s', async (_name, _path, form) => {
    const page = await open(form);
    const views = await viewsOf(page);
    expect(views).toEqual(expect.arrayContaining(['home', 'particulars', 'part-0', 'ratings', 'sign-off']));
    for (const view of views) {
      await openView(page, view);
      await expectAccessibleOnPhone(page, view);
    }
    for (const view of await viewsToErrIn(page)) {
      await openView(page, view);
      await typeNonsense(page);
      await expectAccessibleWithErrors(page, view, form);
    }
    await openView(page, 'home');
    await importCases(page, form);
    for (const view of views) {
      await openView(page, view);
      await fillIn(page);
    }
    for (const view of views) {
      await openView(page, view);
      await expectAccessibleLightAndDark(page, `${view}, filled in`, form);
    }
    await openView(page, 'home');
    await expectColours(page, 'home', { forcedColors: 'active' });
    await expectAccessibleOnPaper(page, 'print');
    expect(heardOf(page)).toEqual([]);
    await page.context().close();
  });

  it.concurrent.each(forms.filter(([name]) => /^care-services.*en/.test(name)))(
    'where the pointer and the focus are, light and dark, in %s',
    async (_name, path, form) => {
      const page = await open(form);
      const home = path === 'workbook.html' ? 'home' : 'case';
      if (home === 'case') await page.locator('[data-do="add-case"]').click();
      const [, , id] = new URL(page.url()).hash.split('/');
      for (const view of [home, path === 'workbook.html' ? 'sign-off' : 'check']) {
        await openView(page, view, id);
        if (view !== home) await goOn(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          for (const states of [['hover'], ['focus'], ['hover', 'focus']] as const) {
            const where = `${view}, ${colorScheme}, ${states.join(' and ')}`;
            await pointedAt(page, states, () => expectAccessible(page, where, 'at colours'));
          }
        }
      }
      await page.context().close();
    },
  );

  it.concurrent.each(forms.filter(([, , { language }]) => language === 'en'))(
    'in %s without a script',
    async (_name, _path, { address }) => {
      const page = await browser().newPage({ viewport: laptop });
      // Axe is a script itself: this is what a browser that runs none makes of the page.
      const plain = readFileSync(fileURLToPath(address), 'utf8')
        .replaceAll(/<script[^]*?<\/script>/g, '')
        .replaceAll(/<\/?noscript>/g, '');
      await page.setContent(plain);
      await expect.poll(() => page.locator('[data-view]:visible').count()).toBeGreaterThan(2);
      await expectAccessible(page, 'without a script');
      await page.emulateMedia({ media: 'print' });
      await expectAccessible(page, 'without a script, on paper', 'at paper');
      await page.context().close();
    },
  );
});
