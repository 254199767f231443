/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htmlPage, isReportKind, languagesOf, reportDocument, reportKinds } from '@yardstick/generator';
import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { handbookDocument } from '../../packages/generator/src/handbook/handbook.js';
import { expectAccessible } from '../browser/axe.js';
import { describeInBrowser } from '../browser/chromium.js';
import { frameworkNamed, ratedExample } from './rated-examples.js';

// So many pages take their time on a busy machine.
vi.setConfig({ testTimeout: 400_000 });

const toolVersion = '0.0.0-test';

/** The inspections of all examples by their framework. */
const inspections = new Map<string, string[]>();
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
for (const file of readdirSync(examples, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.inspection')) continue;
  for (const [, name = ''] of readFileSync(join(examples, file), 'utf8').matchAll(/^inspection (\w+)/gm)) {
    const { name: framework } = ratedExample(name).labels.framework;
    inspections.set(framework, [...(inspections.get(framework) ?? []), name]);
  }
}

type Colours = { readonly colorScheme: 'dark' } | { readonly forcedColors: 'active' };

interface Written {
  readonly name: string;
  readonly text: string;
}

/** Every report on an inspection in every language of its framework; what there is nothing of is not written. */
function reportsOn(name: string): Written[] {
  const { framework } = ratedExample(name).labels;
  return ['en', ...languagesOf(framework)].flatMap((language) =>
    Object.keys(reportKinds)
      .filter(isReportKind)
      .flatMap((kind) => {
        try {
          const document = reportDocument(kind, ratedExample(name, language), toolVersion);
          return [{ name: `${name}-${kind}-${language}`, text: htmlPage(document) }];
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return [];
        }
      }),
  );
}

/** The handbook of a framework, with what it revises and with every inspection as a worked example. It has all languages in one. */
function handbookOf(name: string): Written {
  const framework = frameworkNamed(name);
  const revised = framework.revises === undefined ? {} : { revised: frameworkNamed(framework.revises) };
  const rated = (inspections.get(name) ?? []).map((one) => ratedExample(one));
  return {
    name: `${name}-handbook`,
    text: htmlPage(handbookDocument(framework, { toolVersion, inspections: rated, ...revised })),
  };
}

describeInBrowser('axe finds nothing', (browser) => {
  /** Shows a page in the place of the one before: axe is there already, which is half of the time. */
  async function show(page: Page, { name, text }: Written): Promise<void> {
    await page.setContent(text);
    // The policy of the page lets its style sheet in, or nothing that is found of colours means anything.
    expect(await page.evaluate(() => document.styleSheets.length), name).toBe(1);
    await expectAccessible(page, name);
  }

  async function expectColours(page: Page, name: string, media: Colours): Promise<void> {
    await page.emulateMedia(media);
    await expectAccessible(page, `${name}, ${JSON.stringify(media)}`, 'at colours');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }

  it.each([...inspections.keys()])('in the handbook of %s', async (framework) => {
    const page = await browser().newPage();
    const handbook = handbookOf(framework);
    await show(page, handbook);
    await expectColours(page, handbook.name, { colorScheme: 'dark' });
    await expectColours(page, handbook.name, { forcedColors: 'active' });
    await page.context().close();
  });

  it.each([...inspections])('in any report on an inspection by %s', async (_framework, names) => {
    const page = await browser().newPage();
    let pages = 0;
    for (const report of names.flatMap(reportsOn)) {
      await show(page, report);
      // All that there is to colour is in this one.
      if (report.name.endsWith('-full-en')) {
        await expectColours(page, report.name, { colorScheme: 'dark' });
        await expectColours(page, report.name, { forcedColors: 'active' });
      }
      pages += 1;
    }
    // At least the summary, the annex and the reasons of each.
    expect(pages).toBeGreaterThanOrEqual(3 * names.length);
    await page.context().close();
  });
});
