/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { generateForms } from '@yardstick/generator';
import { describeInBrowser } from '../browser/chromium.js';
import type { Framework } from '@yardstick/model';
import { caseFormTexts } from '../../packages/generator/src/forms/runtime/generated/runtime-texts.js';
import { heardOf, importFile, openForm, saved } from './case-page.js';
import { FormFolder, example, examples } from './form-files.js';

const folder = new FormFolder();

afterAll(() => {
  folder.remove();
});

/** The scripts of a page, without the engine in front of them. */
function scriptBesideEngine(page: string): string {
  const [, script = ''] = /<script type="module">([^]*?)<\/script>/.exec(page) ?? [];
  // The engine ends where the words of the form begin.
  return script.slice(script.indexOf('const english='));
}

describe('a form', () => {
  it.each(examples.map(({ name, framework }) => [name, framework] as const))(
    'of %s has at most 15 kB of script, gzipped, beside the engine, with the words of all its languages',
    (name, framework) => {
      // As it is, and as it would be if somebody began to translate it.
      for (const one of [framework, inWelsh(framework)]) {
        for (const { path, text } of generateForms(one, { toolVersion: '0.0.0-test' })) {
          const whole = text.toString();
          const script = scriptBesideEngine(whole);
          const size = gzipSync(script, { level: 9 }).length;
          console.log(
            `${name} ${path}: ${gzipSync(whole).length} gzipped, ${size} of them beside the engine`,
          );
          expect(script, path).toMatch(/^const english=[^]*const form=[^]*form\.start\(/);
          expect(script.includes('const welsh='), path).toBe(JSON.stringify(one).includes('"cy":'));
          expect(size, path).toBeLessThanOrEqual(15_000);
        }
      }
    },
  );

  it('in one language has the words of no other', () => {
    const [page] = generateForms(example('youth-2018'), { toolVersion: '0.0.0-test' });
    expect(page?.text).toContain(caseFormTexts.english);
    expect(page?.text).not.toContain(caseFormTexts.welsh);
  });
});

function inWelsh(framework: Framework): Framework {
  return { ...framework, title: { text: 'Inspection', translations: { cy: 'Arolygiad' } } };
}

describeInBrowser('a long sitting', (browser) => {
  it('opens with 37 questions and 150 cases, and is quick to type in', async () => {
    // The screening with the most questions, as if all were asked of the same cases.
    const framework = example('sqs-2014');
    const whole = JSON.parse(
      JSON.stringify(framework).replaceAll('"Interviews"', '"Cases"'),
    ) as typeof framework;
    const samples = whole.samples.slice(0, 1);
    const address = folder.write({ ...whole, samples }, 'long ').get('cases-cases.html') ?? '';
    const context = await browser().newContext();
    const page = await openForm(context, address);
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('[data-question] .label-name')].flatMap((name) =>
        name.classList.contains('govuk-caption-m') ? [name.textContent.trim().split(' ')[0] ?? ''] : [],
      ),
    );
    expect(ids.length).toBeGreaterThanOrEqual(35);
    const rows = Array.from({ length: 150 }, (_, n) =>
      [`A-${n}`, 'Cases', ...ids.map((_id, place) => ((n + place) % 3 === 0 ? 'no' : 'yes'))].join(','),
    );
    await importFile(page, 'sitting.csv', [['case', 'sample', ...ids].join(','), ...rows].join('\n'));
    await saved(page);
    await page.goto('about:blank');
    const started = Date.now();
    await page.goto(address);
    await page.locator('#case-rows tr').nth(149).waitFor();
    const opened = Date.now() - started;
    await page.locator('#case-rows a').nth(149).click();
    await page.locator('[data-view="case"] [data-go="section-0"]').click();
    const slowest = await page.evaluate(() => {
      const area = document.querySelector<HTMLTextAreaElement>('[name="evidence.0"]');
      const radio = document.querySelector<HTMLInputElement>('#answer-0-1');
      const times: number[] = [];
      const timed = (act: () => void): void => {
        const before = performance.now();
        act();
        times.push(performance.now() - before);
      };
      for (let key = 0; key < 200; key += 1) {
        timed(() => {
          if (!area) return;
          area.value += 'x';
          area.dispatchEvent(new Event('input', { bubbles: true }));
        });
      }
      timed(() => radio?.click());
      return Math.max(...times);
    });
    console.log(`opened in ${opened} ms; the slowest key took ${slowest.toFixed(1)} ms`);
    // A second on a quiet machine; tests run on busy ones.
    expect(opened).toBeLessThan(5_000);
    expect(slowest).toBeLessThan(500);
    await saved(page);
    expect(heardOf(page)).toEqual([]);
  });
});
