import { evaluate, type Inspection } from '@yardstick/model';
import { expect, test } from 'vitest';
import type { Content } from '../../packages/preview/src/index.js';
import { describeInBrowser } from '../browser/chromium.js';
import { everything } from '../security/payloads.js';
import { trials, type Trial } from '../security/trials.js';
import { PreviewPage } from './preview-page.js';

/** What a host could show of a framework and one of its inspections, with hostile words also in what the host says itself. */
function contentsOf({ framework, inspections }: Trial): Content[] {
  return inspections.flatMap((input): Content[] => {
    const inspection = input as unknown as Inspection;
    const evaluation = evaluate(framework, inspection);
    if (!evaluation.ok) return [];
    const key = everything;
    return [
      {
        subject: everything,
        toolVersion: everything,
        frameworkName: framework.name,
        model: framework,
        shown: {
          key,
          inspection: { ...inspection, service: everything },
          result: evaluation.result,
          partial: [],
          disagreements: Object.keys(evaluation.result.ratings).map((item) => ({
            item,
            published: everything,
            computed: everything,
          })),
        },
        choices: [{ key, name: everything, service: everything }],
        problems: [{ key: everything, message: everything, file: everything, line: 1 }],
      },
    ];
  });
}

describeInBrowser('hostile text', (browser) => {
  test('is shown as text in every position, and nothing of it runs or is fetched', async () => {
    const preview = await PreviewPage.open(browser());
    await preview.page.evaluate(() => {
      Object.assign(window, { sung: 0, canary: () => ((window as unknown as { sung: number }).sung += 1) });
    });
    let shown = 0;
    // Each payload in all positions at once; what one position does alone is tried on what is generated.
    for (const trial of trials.filter(({ name }) => name.startsWith('payload-'))) {
      for (const content of contentsOf(trial)) {
        await preview.show(content);
        await preview.page.evaluate(() => {
          for (const button of document.querySelectorAll<HTMLElement>('.why-button')) button.click();
        });
        const found = await preview.page.evaluate(() => {
          const elements = [...document.querySelectorAll('#preview *')];
          return {
            strange: elements.filter((element) =>
              element.matches('script, img, a, iframe, object, svg, style'),
            ).length,
            handlers: elements.flatMap((element) =>
              element.getAttributeNames().filter((name) => name.startsWith('on')),
            ),
            sung: (window as unknown as { sung: number }).sung,
            title: document.querySelector('h1')?.textContent,
          };
        });
        expect(found).toEqual({ strange: 0, handlers: [], sung: 0, title: everything });
        shown++;
      }
    }
    expect(shown).toBeGreaterThan(5);
    expect(preview.complaints).toEqual([]);
  });

  test('that was kept from another time does no harm', async () => {
    const strange = {
      subject: 7,
      whatIf: { answers: 'x', checks: [1], score: 'many' },
      language: { toString: 1 },
      key: null,
    };
    for (const kept of [strange, { whatIf: null }, { whatIf: { answers: { __proto__: 1 } } }]) {
      const preview = await PreviewPage.open(browser(), { kept });
      const [content] = trials.flatMap(contentsOf);
      if (content) await preview.show(content);
      await expect.poll(() => preview.page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(preview.complaints).toEqual([]);
    }
  });
});
