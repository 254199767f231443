/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { BrowserContext, Page } from 'playwright-core';

/** Opens a form and hears everything that it asks the network for, which must be nothing. */
export async function openForm(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  // A press, a picture or a download on a busy machine may be slow without anything being wrong.
  page.setDefaultTimeout(90_000);
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:file|blob):/.test(request.url())) heard.push(request.url());
  });
  page.on('pageerror', (error) => heard.push(`fault: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  await page.goto(address);
  await page.waitForFunction(() => document.body.dataset['open'] !== undefined);
  requests.set(page, heard);
  return page;
}

const requests = new WeakMap<Page, string[]>();

/** Requests, faults and complaints of the browser since the form was opened. */
export function heardOf(page: Page): readonly string[] {
  return requests.get(page) ?? ['never opened'];
}

export async function addCase(page: Page, reference: string): Promise<void> {
  await page.locator('[data-do="add-case"]').click();
  await page.locator('[name="case"]').fill(reference);
}

export async function saved(page: Page): Promise<void> {
  await page.locator('#saved', { hasText: /Saved at|Cadwyd am/ }).waitFor();
}

/** Clicks the button that goes on, and waits until the page has gone on or has said anew why it does not. */
export async function goOn(page: Page): Promise<void> {
  const before = await page.$('.govuk-error-summary');
  const view = await page.evaluate(() => document.body.dataset['open']);
  await page.locator('[data-view]:not([hidden]) button[type="submit"]').click();
  await page.waitForFunction(
    ([from, problems]) => {
      const now = document.querySelector('.govuk-error-summary');
      return document.body.dataset['open'] !== from || (now !== null && now !== problems);
    },
    [view, before] as const,
  );
}

export async function importFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('#import').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('.notice', { hasText: name }).first().waitFor();
}

/** What a button gives to be saved. */
export async function exported(page: Page, action: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-do="${action}"]`).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
