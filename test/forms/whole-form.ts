/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The parts of a form, in the order in which one goes through them. */
export function viewsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-view]')].map(({ dataset }) => dataset['view'] ?? ''),
  );
}

/** Goes to a part of the form as a link to it does. */
export async function openView(page: Page, view: string, id = ''): Promise<void> {
  const opened = await page.evaluate(
    async (hash) => {
      if (location.hash !== hash) {
        // The form listens too, and is told first.
        const arrived = new Promise((done) => {
          addEventListener('hashchange', done, { once: true });
        });
        location.hash = hash;
        await arrived;
      }
      return document.body.dataset['open'];
    },
    id === '' ? `#/${view}` : `#/${view}/${id}`,
  );
  expect(opened).toBe(view);
}

/** Fills in everything in the view that is open: the first of every group of radio buttons, and something in every field. */
export function fillIn(page: Page): Promise<void> {
  return enter(page, { chosen: true, number: '16', date: ['3', '2', '2019'], text: 'As seen on the day' });
}

/** Types what cannot be into every number and every date of the view that is open, and chooses nothing. */
export function typeNonsense(page: Page): Promise<void> {
  return enter(page, { chosen: false, number: 'many', date: ['31', '2', '2019'], text: '' });
}

interface Entries {
  readonly chosen: boolean;
  readonly number: string;
  readonly date: readonly string[];
  readonly text: string;
}

function enter(page: Page, entries: Entries): Promise<void> {
  return page.evaluate(({ chosen, number, date, text }) => {
    const view = document.querySelector<HTMLElement>('[data-view]:not([hidden])');
    for (const group of view?.querySelectorAll('[data-group]') ?? []) {
      const shown = [
        ...group.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
      ].filter((control) => control.checkVisibility());
      const [first] = shown;
      if (first?.type === 'radio') {
        if (chosen) first.click();
        continue;
      }
      for (const [place, control] of shown.entries()) {
        const isNumber = control.inputMode === 'decimal';
        control.value = control.dataset['part'] ? (date[place] ?? '') : isNumber ? number : text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }
  }, entries);
}

/**
 * Looks at the form as it was printed last. The form marks what it prints for the style sheet, and takes the mark off when the
 * browser's dialog is closed, which `window.print` of these scenarios is not: it keeps the mark.
 */
export async function printed(page: Page, look: () => Promise<void>): Promise<void> {
  const before = await page.evaluate(() => {
    const mark = document.documentElement.dataset['printed'];
    if (mark === undefined) throw new Error('Nothing was printed.');
    const open = document.body.dataset['open'] ?? '';
    document.body.dataset['open'] = mark;
    return open;
  });
  await page.emulateMedia({ media: 'print' });
  await look();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate((open) => {
    document.body.dataset['open'] = open;
    delete document.documentElement.dataset['printed'];
  }, before);
}

/** Looks at the form as if the pointer were over everything that can be pressed, and the focus on it too where that is asked. */
export async function pointedAt(
  page: Page,
  states: readonly ('hover' | 'focus')[],
  look: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: ['a', 'button', 'summary', '.govuk-task-list__item']
      .flatMap((one) => [`[data-view]:not([hidden]) ${one}`, `#problems ${one}`, `header ${one}`])
      .join(),
  });
  await Promise.all(
    nodeIds.map((nodeId) =>
      session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [...states] }),
    ),
  );
  await look();
  await session.detach();
}
