/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Sample } from '@yardstick/model';
import type { Page } from 'playwright-core';
import type { BradfordCase } from './bradford-cases.js';

/** How the form words what a table writes in short. */
const answerWords = new Map([
  ['yes', 'Yes'],
  ['no', 'No'],
  ['na', 'Not applicable'],
]);

/** A group of radio buttons by how its legend begins, and the label of the one that is chosen. */
interface Choice {
  readonly legend: string;
  readonly label: string;
}

/**
 * Enters cases one after the other as an inspector does: the button that adds one, its reference, a radio button in every group of
 * every page, a reason where a question does not apply, the button that goes on, and at the end the one that marks it complete. The
 * presses are made in the page itself: hundreds of pages are gone through in seconds. Gives the milliseconds that each case took.
 */
export function enterCases(page: Page, sample: Sample, cases: readonly BradfordCase[]): Promise<number[]> {
  const entries = cases.map((one) => ({ reference: one.case, choices: choicesOf(one, sample) }));
  return page.evaluate(async (all) => {
    const open = (): string => document.body.dataset['open'] ?? '';
    const shown = (): HTMLElement => {
      const view = document.querySelector<HTMLElement>('[data-view]:not([hidden])');
      if (!view) throw new Error('Nothing is open.');
      return view;
    };
    /** Presses, and waits for where it leads. The form hears of the new address before this does. */
    const press = async (selector: string): Promise<void> => {
      const arrived = new Promise<void>((done, failed) => {
        const said = (): void => {
          failed(new Error(`${open()}: ${document.querySelector('#problems')?.textContent ?? ''}`));
        };
        const late = setTimeout(said, 30_000);
        const go = (): void => {
          clearTimeout(late);
          done();
        };
        addEventListener('hashchange', go, { once: true });
      });
      shown().querySelector<HTMLElement>(selector)?.click();
      await arrived;
    };
    const type = (selector: string, text: string): void => {
      const field = shown().querySelector<HTMLInputElement>(selector);
      if (!field) throw new Error(`${open()} has no ${selector}.`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const choose = (group: Element, { legend, label }: Choice): void => {
      const found = [...group.querySelectorAll('label')].find(
        ({ textContent }) => textContent.trim() === label,
      );
      if (!found) throw new Error(`${legend} has no ${label}.`);
      found.click();
    };
    const times: number[] = [];
    for (const { reference, choices } of all) {
      const before = performance.now();
      await press('[data-do="add-case"]');
      type('[name="case"]', reference);
      while (open() !== 'list') {
        for (const group of shown().querySelectorAll('fieldset')) {
          const legend = group.querySelector('legend')?.textContent.trim() ?? '';
          const choice = choices.find((one) => legend === one.legend || legend.startsWith(`${one.legend} `));
          if (!choice) throw new Error(`Nothing is to be entered for ${legend}.`);
          choose(group, choice);
          const { name = '' } = group.querySelector('input') ?? {};
          if (choice.label === 'Not applicable')
            type(`[name="${name.replace('answer', 'reason')}"]`, 'Nothing of the kind was called for.');
        }
        await press('button[type="submit"]');
      }
      times.push(performance.now() - before);
    }
    return times;
  }, entries);
}

function choicesOf({ fields, answers }: BradfordCase, sample: Sample): Choice[] {
  return [
    ...Object.entries(fields).map(([name, value]) => ({
      legend: sample.fields.find((field) => field.name === name)?.title?.text ?? name,
      label: value,
    })),
    ...Object.entries(answers).map(([id, answer]) => ({
      legend: id,
      label: answerWords.get(answer) ?? answer,
    })),
  ];
}
