/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { afterAll, expect, it, vi } from 'vitest';
import type { Framework } from '@yardstick/model';
import { describeInBrowser } from '../browser/chromium.js';
import { completeFramework } from '../security/complete-framework.js';
import { everything, payloads } from '../security/payloads.js';
import { replaceTexts } from '../security/text-positions.js';
import { addCase, exported, heardOf, importFile, openForm } from './case-page.js';
import { FormFolder, example } from './form-files.js';

// So many pages take their time on a busy machine.
vi.setConfig({ testTimeout: 400_000 });

const folder = new FormFolder();

afterAll(() => {
  folder.remove();
});

/** A framework with the payload in place of every text, told apart by a number so that names stay different from each other. */
function hostile(payload: string): Framework {
  const numbers = new Map<string, number>();
  return replaceTexts(completeFramework, (text, path) => {
    if (path.endsWith('#') && !/\/translations\/[^/]*#$/.test(path)) return text;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number === 0 ? payload : `${payload}${number}`;
  }) as unknown as Framework;
}

describeInBrowser('hostile text', (browser) => {
  async function open(address: string) {
    const context = await browser().newContext();
    await context.addInitScript(() => {
      Object.assign(window, {
        canary: () => {
          document.documentElement.dataset['sung'] = 'yes';
        },
      });
    });
    return openForm(context, address);
  }

  /** What a page is made of: hostile text may change what it says, and never this. */
  function shape(page: Awaited<ReturnType<typeof open>>) {
    return page.evaluate(() => {
      const counts = new Map<string, number>();
      for (const element of document.querySelectorAll('body *')) {
        // How far each part is turns on which names the engine can point at.
        if (element.closest('[data-status], #missing-list')) continue;
        counts.set(element.tagName, (counts.get(element.tagName) ?? 0) + 1);
      }
      return JSON.stringify([...counts].sort());
    });
  }

  it('in a framework shows as text in every form, and nothing else comes of it', async () => {
    const plain = folder.write(hostile('word'), 'plain ');
    const shapes = await Promise.all(
      [...plain.values()].map(async (address) => {
        const page = await open(address);
        const found = await shape(page);
        await page.context().close();
        return found;
      }),
    );
    expect(shapes.length).toBeGreaterThan(1);
    for (const [number, payload] of [...payloads, everything].entries()) {
      const addresses = [...folder.write(hostile(payload), `payload ${number} `).values()];
      for (const [form, address] of addresses.entries()) {
        const page = await open(address);
        expect(await shape(page), `${number} ${address}`).toBe(shapes[form]);
        expect(await page.evaluate(() => document.documentElement.dataset['sung'])).toBeUndefined();
        expect(heardOf(page), `${number}`).toEqual([]);
        // A browser shows every character that HTML can hold as it is; blanks are written once.
        const said = await page.locator('.form-name').textContent();
        if (/^[\x20-\x7e]{1,200}$/.test(payload)) expect(said?.startsWith(payload)).toBe(true);
        await page.context().close();
      }
    }
  });

  it('in answers shows as text, is kept, and runs nowhere', async () => {
    const forms = folder.write(example('youth-2018'), 'answers ');
    const page = await open(forms.get('cases-court.html') ?? '');
    await addCase(page, everything);
    await page.locator('[data-view="details"] [data-go="case"]').click();
    await page.locator('[data-view="case"] [data-go="section-0"]').click();
    for (const payload of payloads.slice(0, 8)) await page.locator('[name="evidence.0"]').fill(payload);
    await page.locator('[name="evidence.0"]').fill(everything);
    await page.locator('[data-view="section-0"] [data-go="case"]').click();
    await page.locator('[data-view="case"] [data-go="check"]').click();
    const typed = await page.locator('[name="evidence.0"]').inputValue();
    await expect.poll(() => page.locator('[data-value="evidence.0"]').textContent()).toBe(typed);
    await page.locator('[data-view="check"] [data-go="case"]').click();
    await page.locator('[data-view="case"] [data-go="list"]').click();
    const json = await exported(page, 'export-json');
    const [entry] = (JSON.parse(json) as { cases: { evidence: unknown }[] }).cases;
    expect(entry?.evidence).toEqual({ '2.1.1': typed });
    const other = await open(forms.get('cases-court.html') ?? '');
    await importFile(other, 'hostile.json', json);
    expect(await exported(other, 'export-json')).toBe(json);
    // The reference starts with a quotation mark; one that a spreadsheet would run is made safe and comes back as it was.
    const formulas = JSON.stringify({
      form: 'cases',
      framework: { name: 'Youth2018' },
      sample: 'Court',
      cases: [{ case: '=cmd|canary()!A1', answers: { __proto__: 'yes', '2.1.1': '@SUM(1)' } }],
    });
    const third = await open(forms.get('cases-court.html') ?? '');
    await importFile(third, 'formulas.json', formulas);
    const table = await exported(third, 'export-csv');
    expect(table.split('\r\n')[1]).toMatch(/^'=cmd\|canary\(\)!A1,Court,,,,,'@SUM\(1\),/);
    for (const one of [page, other, third]) {
      expect(heardOf(one)).toEqual([]);
      expect(await one.evaluate(() => document.documentElement.dataset['sung'])).toBeUndefined();
    }
    const workbook = await open(forms.get('workbook.html') ?? '');
    for (const text of [
      '{"form":"workbook","framework":{"name":"Youth2018"},"values":{"__proto__":"x","to/9":"y","notes/[":"z"},"cases":[7,null,{"case":{}}]}',
      json,
    ]) {
      await importFile(workbook, `${text.length}.json`, text);
    }
    expect(heardOf(workbook)).toEqual([]);
  });
});
