/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { afterAll, expect, it } from 'vitest';
import { expectAccessible } from '../browser/axe.js';
import { describeInBrowser } from '../browser/chromium.js';
import { addCase, exported, goOn, heardOf, importFile, openForm, saved } from './case-page.js';
import { FormFolder, example } from './form-files.js';
import { openView, viewsOf } from './whole-form.js';

const folder = new FormFolder();
const youth = folder.write(example('youth-2018'));
const care = folder.write(example('care-services'));
const court = youth.get('cases-court.html') ?? '';
const records = care.get('cases-care-record.html') ?? '';

afterAll(() => {
  folder.remove();
});

describeInBrowser('a case assessment', (browser) => {
  async function open(address: string) {
    const context = await browser().newContext();
    return openForm(context, address);
  }

  it('is filled in with the keyboard alone', async () => {
    const page = await open(court);
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    // The skip link, then the button that adds a case.
    await press('Tab', 'Tab', 'Enter');
    await page.waitForSelector('[data-view="details"]:not([hidden])');
    await press('Tab');
    await page.keyboard.type('A-001');
    // One Tab stop for each group of radio buttons: gender, sentence, risk, safety; then the button.
    await press('Tab', 'Tab', 'Tab', 'Space', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    for (let section = 0; section < 4; section += 1) {
      await page.waitForSelector(`[data-view="section-${section}"]:not([hidden])`);
      for (let question = 0; question < 3; question += 1) await press('Tab', 'Space', 'Tab', 'Tab');
      await press('Tab', 'Enter');
    }
    await page.waitForSelector('[data-view="summary"]:not([hidden])');
    await press('Tab');
    await page.keyboard.type('Sound work.');
    await press('Tab', 'Enter');
    await page.waitForSelector('[data-view="check"]:not([hidden])');
    const stops = await page.locator('[data-view="check"] a').count();
    for (let stop = 0; stop < stops; stop += 1) await press('Tab');
    // The last link stands after the button.
    await press('Enter');
    await page.waitForSelector('#case-rows tr');
    await expect
      .poll(() => page.locator('#case-rows tr').innerText())
      .toMatch(/A-001\s+12 of 12\s+Completed/);
    expect(heardOf(page)).toEqual([]);
    const [entry] = (JSON.parse(await exported(page, 'export-json')) as { cases: unknown[] }).cases;
    expect(entry).toMatchObject({
      case: 'A-001',
      sample: 'Court',
      fields: { RiskOfSeriousHarm: 'Medium' },
      answers: { '2.1.1': 'yes', '2.4.3': 'yes' },
      summary: 'Sound work.',
      complete: true,
    });
  });

  it('says what is missing at the top, with the focus there, and where', async () => {
    const page = await open(court);
    await addCase(page, '');
    await goOn(page);
    await expect.poll(() => page.title()).toMatch(/^Error: /);
    const focused = () => page.evaluate(() => document.activeElement?.className ?? '');
    await expect.poll(() => focused()).toBe('govuk-error-summary');
    await expect.poll(() => page.locator('.govuk-error-summary h2').innerText()).toBe('There is a problem');
    await expect
      .poll(() => page.locator('.govuk-error-summary a').allInnerTexts())
      .toEqual(['Enter the reference of the case']);
    await expect
      .poll(() => page.locator('#case-error').innerText())
      .toMatch(/^Error: ?\nEnter the reference of the case$/);
    await page.locator('.govuk-error-summary a').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('case');
    await page.keyboard.type('A-001');
    await goOn(page);
    await page.locator('[data-view="section-0"] h1', { hasText: '2.1 Assessment' }).waitFor();
    await expect.poll(() => page.title()).not.toMatch(/^Error/);
    await page.locator('[name="evidence.1"]').fill('What was typed is kept.');
    await goOn(page);
    await expect
      .poll(() => page.locator('.govuk-error-summary a').allInnerTexts())
      .toEqual([
        'Select an answer to 2.1.1 Desistance',
        'Select an answer to 2.1.2 Keeping the child safe',
        'Select an answer to 2.1.3 Keeping other people safe',
      ]);
    await page.locator('.govuk-error-summary a').nth(1).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('answer-1');
    await expect.poll(() => page.locator('[name="evidence.1"]').inputValue()).toBe('What was typed is kept.');
  });

  it('has a name for every group of radio buttons, and none of them is chosen', async () => {
    for (const address of [court, records]) {
      const page = await open(address);
      await addCase(page, 'A');
      const groups = await page.evaluate(() => {
        const names = new Set(
          [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map((one) => one.name),
        );
        return [...names].map((name) => {
          const first = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
          const group = first?.closest('fieldset');
          return {
            legend: group?.querySelector('legend')?.textContent.trim() ?? '',
            inside: [...document.querySelectorAll(`input[name="${name}"]`)].every((one) =>
              group?.contains(one),
            ),
          };
        });
      });
      expect(groups.length).toBeGreaterThan(3);
      for (const { legend, inside } of groups) {
        expect(legend).not.toBe('');
        expect(inside).toBe(true);
      }
      await expect.poll(() => page.locator('input:checked').count()).toBe(0);
    }
  });

  it('loses nothing when the page is loaded again in the middle', async () => {
    const page = await open(court);
    await addCase(page, 'A-001');
    await goOn(page);
    await page.locator('#answer-0-1').check();
    await page.locator('[name="evidence.0"]').pressSequentially('Nothing was planned.');
    await page.reload();
    // Before the script has run the page shows every part.
    await page.locator('body[data-open="section-0"]').waitFor();
    await expect.poll(() => page.locator('#answer-0-1').isChecked()).toBe(true);
    await expect.poll(() => page.locator('[name="evidence.0"]').inputValue()).toBe('Nothing was planned.');
    // The browser stops the page in the moment in which something is typed.
    await page.evaluate(() => {
      const area = document.querySelector<HTMLTextAreaElement>('[name="evidence.1"]');
      if (!area) return;
      area.value = 'The last word.';
      area.dispatchEvent(new Event('input', { bubbles: true }));
      location.reload();
    });
    await expect.poll(() => page.locator('[name="evidence.1"]').inputValue()).toBe('The last word.');
    // The note is taken away once it is saved, before the page was stopped or after.
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('is open in two tabs, and neither writes over the other', async () => {
    const one = await open(court);
    await addCase(one, 'A-001');
    await saved(one);
    const two = await openForm(one.context(), one.url());
    for (const page of [one, two]) {
      await page.goto(one.url().replace(/#.*/, ''));
      await page.locator('#case-rows a').click();
      await page.locator('[data-view="case"] [data-go="section-0"]').click();
    }
    await one.locator('[name="evidence.0"]').fill('From the first tab.');
    await two.locator('[name="evidence.1"]').fill('From the second tab.');
    await Promise.all([saved(one), saved(two)]);
    await expect.poll(() => one.locator('[name="evidence.1"]').inputValue()).toBe('From the second tab.');
    await expect.poll(() => two.locator('[name="evidence.0"]').inputValue()).toBe('From the first tab.');
    // The same field at the same time, which stands still meanwhile: both answers are kept, and somebody chooses.
    for (const page of [one, two]) {
      await page.clock.install();
      await page.clock.pauseAt(new Date());
    }
    await Promise.all([
      one.evaluate(() => document.getElementById('answer-0')?.click()),
      two.evaluate(() => document.getElementById('answer-0-1')?.click()),
    ]);
    for (const page of [one, two]) await page.clock.resume();
    await Promise.all([saved(one), saved(two)]);
    await one.goto(court);
    await expect
      .poll(() => one.locator('.conflict h2').allInnerTexts())
      .toEqual(['A-001, 2.1.1 Desistance was entered twice, and differs.']);
    await expect
      .poll(async () => (await one.locator('.conflict .govuk-body').allInnerTexts()).sort())
      .toEqual(['No', 'Yes']);
    await expectAccessible(one, 'conflicts');
    await one.locator('.conflict-option', { hasText: 'Yes' }).locator('button').click();
    await expect.poll(() => one.locator('.conflict').count()).toBe(0);
    await saved(one);
    const { cases } = JSON.parse(await exported(one, 'export-json')) as { cases: { answers: unknown }[] };
    expect(cases[0]?.answers).toEqual({ '2.1.1': 'yes' });
  });

  it('works, and says so, where the browser keeps nothing', async () => {
    const context = await browser().newContext();
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    });
    const page = await openForm(context, court);
    await addCase(page, 'A-001');
    await expect
      .poll(() => page.locator('.notice.failure').innerText())
      .toContain('does not let the form save anything');
    await page.goto(court.concat('#/list'));
    const { cases } = JSON.parse(await exported(page, 'export-json')) as { cases: unknown[] };
    expect(cases).toMatchObject([{ case: 'A-001' }]);
  });

  it('says when there is no room left, keeps what is on the screen, and saves it when there is', async () => {
    const page = await open(court);
    await page.evaluate(() => {
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
        ?.value as IDBObjectStore['put'];
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(window, {
        makeRoom: () => {
          IDBObjectStore.prototype.put = put;
        },
      });
    });
    await addCase(page, 'A-001');
    await page.locator('.notice.failure', { hasText: 'no room left' }).waitFor();
    await page.evaluate(() => {
      (window as unknown as { makeRoom: () => void }).makeRoom();
    });
    await page.locator('[name="case"]').fill('A-002');
    await saved(page);
    await expect.poll(() => page.locator('.notice.failure').count()).toBe(0);
  });

  it('opens its database again where the browser has closed it', async () => {
    const page = await open(court);
    await page.evaluate(() => {
      const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
        ?.value as IDBDatabase['transaction'];
      let failures = 1;
      IDBDatabase.prototype.transaction = function (...given) {
        if (failures > 0) {
          failures -= 1;
          throw new DOMException('The database connection is closing.', 'InvalidStateError');
        }
        return transaction.apply(this, given);
      };
    });
    await addCase(page, 'A-001');
    await saved(page);
    await expect.poll(() => page.locator('.notice.failure').count()).toBe(0);
  });

  it('shows, hides and clears questions as the rules of relevance say, and brings back what was cleared', async () => {
    const page = await open(records);
    await addCase(page, 'R-1');
    await page.locator('#field-0').check();
    await page.locator('#field-1').check();
    await goOn(page);
    await expect.poll(() => page.locator('[data-question="0"]').isVisible()).toBe(true);
    await expect
      .poll(() => page.locator('#answer-0-hint').innerText())
      .toBe('Asked only when: Takes medicines is yes.');
    await page.locator('#answer-0').check();
    await page.locator('[name="evidence.0"]').fill('Chart of May.');
    await page.locator('[data-view="section-0"] [data-go="case"]').click();
    await page.locator('[data-view="case"] [data-go="details"]').click();
    await page.locator('#field-0-1').check();
    await expect.poll(() => page.locator('.notice').innerText()).toContain('1.3.1');
    await page.locator('[data-view="details"] [data-go="case"]').click();
    await page.locator('[data-view="case"] [data-go="section-0"]').click();
    await expect.poll(() => page.locator('[data-question="0"]').isVisible()).toBe(false);
    await expect
      .poll(() => page.locator('[data-not-asked="0"]').innerText())
      .toBe('1.3.1 Medicines is not asked of this case.');
    await page.locator('.notice button', { hasText: 'Undo' }).click();
    await expect.poll(() => page.locator('#answer-0').isChecked()).toBe(true);
    await expect.poll(() => page.locator('[name="evidence.0"]').inputValue()).toBe('Chart of May.');
  });

  it('brings back a section that was cleared, and a case that was deleted', async () => {
    const page = await open(court);
    await addCase(page, 'A-001');
    await goOn(page);
    await page.locator('#answer-2').check();
    await page.locator('[data-view="section-0"] [data-do="clear-section"]').click();
    await expect.poll(() => page.locator('#answer-2').isChecked()).toBe(false);
    await page.locator('.notice button', { hasText: 'Undo' }).click();
    await expect.poll(() => page.locator('#answer-2').isChecked()).toBe(true);
    await page.locator('[data-view="section-0"] [data-go="case"]').click();
    await page.locator('[data-do="delete-case"]').click();
    await page.locator('#no-cases').waitFor();
    await page.locator('.notice button', { hasText: 'Undo' }).click();
    await expect.poll(() => page.locator('#case-rows a').innerText()).toBe('A-001');
  });

  it('speaks Welsh beside English, in place', async () => {
    const page = await open(records);
    await addCase(page, 'R-1');
    await page.locator('#field-0').check();
    await page.locator('[data-language="cy"]').click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('cy');
    await expect
      .poll(() => page.locator('[data-view="details"] legend').first().innerText())
      .toBe('Yn cymryd meddyginiaethau');
    await expect.poll(() => page.locator('#field-0').isChecked()).toBe(true);
    await expect
      .poll(() => page.title())
      .toBe('Achos R-1: Manylion yr achos – Asesiad achos – Cofnodion gofal – Arolygu cartrefi gofal');
    await page.locator('[name="case"]').fill('');
    await goOn(page);
    await expect.poll(() => page.title()).toMatch(/^Gwall: /);
    await expect.poll(() => page.locator('.govuk-error-summary h2').innerText()).toBe('Mae problem');
    await expectAccessible(page, 'errors in Welsh');
    // The language is kept with the form.
    await page.goto(records);
    await page.locator('[data-view="list"] h1', { hasText: 'Cofnodion gofal' }).waitFor();
    await page.locator('[data-language="en"]').click();
    await expect.poll(() => page.locator('[data-view="list"] h1').innerText()).toContain('Care records');
  });

  it('takes in what another inspector has exported, and shows where they differ', async () => {
    const page = await open(court);
    await importFile(
      page,
      'second inspector.csv',
      'case,sample,Gender,Sentence,RiskOfSeriousHarm,SafetyAndWellbeing,2.1.1,2.1.2,2.1.3\nA-001,Court,Female,Other,Low,Low,yes,no,na\n',
    );
    await importFile(
      page,
      'third.json',
      JSON.stringify({
        form: 'cases',
        framework: { name: 'Youth2018', digest: 'sha256-older' },
        sample: 'Court',
        cases: [
          { case: 'A-001', answers: { '2.1.1': 'no', '2.2.1': 'yes' }, evidence: { '2.1.1': 'A log.' } },
        ],
      }),
    );
    const notices = (await page.locator('.notice-text').allInnerTexts()).join('\n');
    expect(notices).toContain('second inspector.csv: 1 added, 0 put together');
    expect(notices).toContain(
      'third.json: 0 added, 1 put together with cases that were here, 1 with answers that differ',
    );
    expect(notices).toContain('third.json was made with another version of this framework');
    await expect
      .poll(() => page.locator('#case-rows tr').innerText())
      .toMatch(/A-001\s+4 of 12\s+Two answers/);
    await page.locator('.conflict-option', { hasText: 'No' }).locator('button').click();
    const table = await exported(page, 'export-csv');
    expect(table.split('\r\n')[1]).toBe('A-001,Court,Female,Other,Low,Low,no,no,na,yes,,,,,,,,');
    await expect
      .poll(async () => (await page.locator('.notice-text').allInnerTexts()).join('\n'))
      .toContain('1 case has questions left');
    for (const [name, text, why] of [
      ['notes.json', '{"a":1}', 'it holds no cases'],
      ['torn.json', '{"form":', 'it is not complete'],
      ['other.csv', 'case,sample\nX,OutOfCourt', 'no cases of this kind'],
    ] as const) {
      await importFile(page, name, text);
      await expect.poll(() => page.locator('.notice', { hasText: name }).innerText()).toContain(why);
    }
  });

  it('shows and prints every question without a script', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(court);
    await expect.poll(() => page.locator('.question:visible').count()).toBe(12);
    await expect.poll(() => page.locator('.question:visible input[type="radio"]').count()).toBe(36);
    await expect.poll(() => page.locator('button:visible').count()).toBe(0);
    await expect
      .poll(() => page.locator('noscript').innerText())
      .toContain('You can fill it in and print it');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.question:visible').count()).toBe(12);
  });

  it('prints a case whole, each standard on a page of its own, with all that was written', async () => {
    const page = await open(court);
    await addCase(page, 'A-001');
    await goOn(page);
    const long = 'A line of evidence.\n'.repeat(30);
    await page.locator('[name="evidence.0"]').fill(long);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => page.locator('.question:visible').count()).toBe(12);
    await expect.poll(() => page.locator('.printed:visible').allInnerTexts()).toEqual([long]);
    await expect.poll(() => page.locator('textarea:visible').count()).toBe(12);
    const breaks = await page.evaluate(() =>
      [...document.querySelectorAll('.paper')].map((part) => getComputedStyle(part).breakBefore),
    );
    expect(breaks).toEqual(['auto', 'page', 'page', 'page', 'page', 'page']);
    await expect.poll(() => page.locator('[data-view="list"]').isVisible()).toBe(false);
  });

  it('needs no scrolling sideways at 400%', async () => {
    const page = await open(court);
    await page.setViewportSize({ width: 320, height: 256 });
    await addCase(page, 'A-001');
    const [, , id] = new URL(page.url()).hash.split('/');
    for (const view of await viewsOf(page)) {
      await openView(page, view, view === 'list' ? '' : id);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, view).toBeLessThanOrEqual(320);
    }
  });

  it('takes dates, numbers and texts as the engine does, and says what it does not take', async () => {
    const framework = example('youth-2018');
    const samples = framework.samples.map((sample) => ({
      ...sample,
      fields: [
        { name: 'Age', title: { text: 'Age' }, type: 'number' as const },
        { name: 'Sentenced', title: { text: 'Date of sentence' }, type: 'date' as const },
        { name: 'Office', title: { text: 'Office' }, type: 'text' as const },
      ],
    }));
    const files = folder.write({ ...framework, samples }, 'fields ');
    const page = await open(files.get('cases-court.html') ?? '');
    await addCase(page, 'A-001');
    await page.locator('[name="field.0"]').fill('sixteen');
    const date = page.locator('[name="field.1"]');
    await date.nth(0).fill('31');
    await date.nth(1).fill('2');
    await date.nth(2).fill('2019');
    await page.locator('[name="field.2"]').fill('  North  ');
    await goOn(page);
    await expect
      .poll(() => page.locator('.govuk-error-summary a').allInnerTexts())
      .toEqual([
        'Age must be a number in digits, like 12 or 12.5',
        'Date of sentence must be a real date, like 16 9 2019',
      ]);
    await expectAccessible(page, 'errors of a number and a date');
    await page.locator('.govuk-error-summary a').nth(1).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-1');
    await date.nth(0).fill('3');
    await page.locator('[name="field.0"]').fill('16.5');
    await saved(page);
    await page.reload();
    // Before the script has run the page shows every part.
    await page.locator('body[data-open="details"]').waitFor();
    await expect
      .poll(() => date.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
      .toEqual(['3', '2', '2019']);
    await goOn(page);
    await page.goto(files.get('cases-court.html') ?? '');
    const table = await exported(page, 'export-csv');
    expect(
      table
        .split('\r\n')
        .slice(0, 2)
        .map((row) => row.split(',').slice(0, 5).join(',')),
    ).toEqual(['case,sample,Age,Sentenced,Office', 'A-001,Court,16.5,2019-02-03,North']);
    // A month without its day is a date too.
    await importFile(page, 'b.csv', 'case,sample,Sentenced\nB,Court,2019-02');
    await page.locator('#case-rows a').nth(1).click();
    await page.locator('[data-view="case"] [data-go="details"]').click();
    await expect
      .poll(() => date.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
      .toEqual(['', '2', '2019']);
  });
});
