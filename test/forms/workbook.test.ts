/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { afterAll, expect, it, vi } from 'vitest';
import { expectAccessible } from '../browser/axe.js';
import { describeInBrowser } from '../browser/chromium.js';
import { Folder } from '../cli/command.js';
import { bradfordCases, tableOf } from './bradford-cases.js';
import { exported, goOn, heardOf, importFile, openForm, saved } from './case-page.js';
import { enterCases } from './enter-cases.js';
import { FormFolder, example } from './form-files.js';

// So many pages take their time on a busy machine.
vi.setConfig({ testTimeout: 400_000 });

const folder = new FormFolder();
const youth = folder.write(example('youth-2018'));
const care = folder.write(example('care-services'), 'care ');
const joint = folder.write(example('joint-2007-phase-three'), 'joint ');
const screening = folder.write(example('sqs-2014'), 'sqs ');

afterAll(() => {
  folder.remove();
});

/** Tables of plain words with different columns as one, as anybody does it in a spreadsheet. */
function oneTable(tables: readonly string[]): string {
  const records = tables.flatMap((table) => {
    const [header = [], ...rows] = table
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    return rows.map((row) => new Map(header.map((column, place) => [column, row[place] ?? ''])));
  });
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const rows = records.map((record) => columns.map((column) => record.get(column) ?? ''));
  return [columns, ...rows].map((row) => row.join(',')).join('\r\n');
}

describeInBrowser('the workbook', (browser) => {
  async function open(address: string | undefined) {
    return openForm(await browser().newContext(), address ?? '');
  }

  async function choose(page: Awaited<ReturnType<typeof open>>, group: string, label: string) {
    const radio = page
      .locator(`[data-group="${group}"] .govuk-radios__item`, { hasText: label })
      .locator('input');
    await radio.evaluate((element: HTMLInputElement) => {
      element.click();
    });
  }

  it('rates Bradford as it was published, and to the byte as the command line does', async () => {
    const context = await browser().newContext();
    const files: { name: string; text: string }[] = [];
    const tables: string[] = [];
    for (const [name, address, count] of [
      ['Court', youth.get('cases-court.html'), 42],
      ['OutOfCourt', youth.get('cases-out-of-court.html'), 28],
    ] as const) {
      const form = await openForm(context, address ?? '');
      const sample = example('youth-2018').samples.find((one) => one.name === name);
      if (!sample) throw new Error(`There is no sample ${name}.`);
      const times = await enterCases(
        form,
        sample,
        bradfordCases().filter((one) => one.sample === name),
      );
      const [first, last] = [times.slice(0, 5), times.slice(-5)].map((some) => Math.round(Math.max(...some)));
      console.log(
        `${count} cases entered; of the first five the slowest took ${first} ms, of the last ${last}`,
      );
      const statuses = await form.locator('#case-rows tr').allInnerTexts();
      expect(statuses.filter((row) => row.includes('Completed'))).toHaveLength(count);
      await saved(form);
      files.push({ name: `${name}.json`, text: await exported(form, 'export-json') });
      tables.push(await exported(form, 'export-csv'));
      expect(heardOf(form)).toEqual([]);
    }
    const page = await openForm(context, youth.get('workbook.html') ?? '');
    for (const { name, text } of files) await importFile(page, name, text);
    await page.locator('[name="inspection"]').evaluate((input: HTMLInputElement) => {
      input.value = 'Bradford2020';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    // Domain 1 is the first item and its standards follow with their questions: 1.1 at 1, 1.2 at 5, 1.3 at 10, 1.4 at 14.
    await choose(page, 'level.1', 'Inadequate');
    await choose(page, 'level.5', 'Requires improvement');
    await choose(page, 'level.10', 'Inadequate');
    await choose(page, 'level.14', 'Inadequate');
    await page
      .locator('[data-view="home"] [data-rating="overall"]', { hasText: 'Requires improvement' })
      .waitFor();
    await expect
      .poll(() => page.locator('[data-view="home"] [data-figure="overall"]').innerText())
      .toBe('7 of 36');

    await page.locator('[data-view="home"] [data-go="ratings"]').click();
    await page.locator('[data-view="ratings"]:not([hidden])').waitFor();
    const rows = await page.locator('.ratings tbody tr').allInnerTexts();
    const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
    const published = new Map(cells.map(([name = '', , rating = '']) => [name, rating]));
    expect(published.get('2.1 Assessment')).toBe('Inadequate');
    expect(published.get('3.1 Assessment')).toBe('Good');
    expect(published.get('3.2 Planning')).toBe('Inadequate');
    expect(published.get('3.4 Joint working')).toBe('Good');
    const [desistance] = cells.filter(([name]) => name === '2.1.1 Desistance');
    expect(desistance?.[1]).toBe('28 of 42 (67%)');
    // 64% lies one case, and one point, below Good.
    expect(cells.find(([name]) => name === '2.1.2 Keeping the child safe')?.[3]).toBe('1 case from Good');
    await page.locator('[data-view="ratings"] [data-go="home"]').click();

    const result = await exported(page, 'export-ratings');
    const inspection = JSON.parse(await exported(page, 'export-inspection')) as {
      inspection: string;
      answers: Record<string, unknown>;
    };
    await page.locator('[data-view="home"] [data-go="cases"]').click();
    const table = await exported(page, 'export-cases');
    const judged = Object.entries(inspection.answers).filter(([, answer]) => typeof answer === 'string');
    const work = new Folder()
      .withExample('youth-2018')
      .write('all.json', JSON.stringify(inspection))
      .write('cases.csv', table)
      .write('of both forms.csv', oneTable(tables))
      .write(
        'judged.json',
        JSON.stringify({
          framework: 'Youth2018',
          inspection: inspection.inspection,
          answers: Object.fromEntries(judged),
        }),
      );
    const rate = (...data: readonly string[]) =>
      work.yardstick(['rate', 'youth-2018/youth-2018.yardstick', ...data, '--format', 'json']);
    const fromCases = rate('--data', 'judged.json', '--cases', 'cases.csv');
    expect(fromCases).toMatchObject({ exitCode: 0, messages: '' });
    expect(fromCases.output).toBe(result);
    expect(rate('--data', 'judged.json', '--cases', 'of both forms.csv').output).toBe(result);
    expect(rate('--data', 'all.json').output).toBe(result);
    expect(heardOf(page)).toEqual([]);
  });

  it('puts the cases of two inspectors together, and shows where they differ', async () => {
    const page = await open(youth.get('workbook.html'));
    const table = tableOf('Court');
    await importFile(page, 'first.csv', table);
    await importFile(page, 'second.csv', table.replace(/^(C-001,.*?),yes,/m, '$1,no,'));
    await expect
      .poll(async () => (await page.locator('.notice-text').allInnerTexts()).join('\n'))
      .toContain(
        'second.csv: 0 added, 42 put together with cases that were here, 1 with answers that differ',
      );
    await expect
      .poll(() => page.locator('.conflict h2').allInnerTexts())
      .toEqual(['Court disposals, C-001, 2.1.1 Desistance was entered twice, and differs.']);
    await expectAccessible(page, 'conflicts');
    await expect
      .poll(() => page.locator('[data-figure="2.1.1"]').first().textContent())
      .toBe('28 of 42 (67%)');
    await page.locator('.conflict-option', { hasText: 'No' }).locator('button').click();
    await expect
      .poll(() => page.locator('[data-figure="2.1.1"]').first().textContent())
      .toBe('27 of 42 (64%)');
    await expect.poll(() => page.locator('.conflict').count()).toBe(0);
    await saved(page);
    await page.reload();
    await expect
      .poll(() => page.locator('[data-figure="2.1.1"]').first().textContent())
      .toBe('27 of 42 (64%)');
  });

  it('lets a rating depart from the rules only on a ground, with its reason, and shows it at sign-off', async () => {
    const page = await open(care.get('workbook.html'));
    // Of ten residents nine were given all their medicines: 90%, one case below Exceptional. All plans for falls were right.
    const rows = Array.from(
      { length: 10 },
      (_, n) => `R-${n},CareRecord,yes,Walks alone,${n < 9 ? 'yes' : 'no'},yes`,
    );
    await importFile(
      page,
      'records.csv',
      ['case,sample,TakesMedicines,Mobility,1.3.1,1.3.2', ...rows].join('\n'),
    );
    for (const group of await page.locator('[data-group^="level."]').all()) {
      await group
        .locator('input')
        .nth(1)
        .evaluate((input: HTMLInputElement) => {
          input.click();
        });
    }
    for (const group of ['check.0', 'check.1']) await choose(page, group, 'Yes');
    await page.locator('[data-view="home"] [data-rating="overall"]', { hasText: 'Good' }).waitFor();
    await page.locator('[data-view="home"] [data-go="departures"]').click();
    const medicines = page.locator('[data-departure]', { hasText: '1.3.1 Medicines' });
    await expect
      .poll(() => medicines.locator('[data-grounds]').innerText())
      .toContain('May depart to Exceptional standard');
    await expect.poll(() => page.locator('[data-departure]:visible').count()).toBeLessThan(7);
    await medicines.locator('input[type="radio"]').last().check();
    await goOn(page);
    await expect
      .poll(() => page.locator('.govuk-error-summary a').allInnerTexts())
      .toEqual(['Enter the reason for departing from the rating of 1.3.1']);
    await page.locator('.govuk-error-summary a').click();
    await page.keyboard.type('The chart of one resident was with the pharmacist.');
    await goOn(page);
    await page.locator('[data-view="sign-off"]:not([hidden])').waitFor();
    await expect
      .poll(() => page.locator('[data-sign="departures"]').innerText())
      .toContain(
        '1.3.1: Exceptional standard instead of Good standard: The chart of one resident was with the pharmacist.',
      );
    await goOn(page);
    await page.locator('.notice', { hasText: 'signed off' }).waitFor();
    await page.locator('[data-status="sign-off"]', { hasText: 'Signed off' }).waitFor();
    const inspection = JSON.parse(await exported(page, 'export-inspection')) as Record<string, unknown>;
    expect(inspection['overrides']).toEqual({
      '1.3.1': { to: 'Exceptional', because: 'The chart of one resident was with the pharmacist.' },
    });
    expect(inspection['checks']).toEqual({ RegisteredManager: true, Safeguarding: true });
  });

  it('refuses to sign off what the engine would refuse: unfinished cases and answers that differ', async () => {
    const page = await open(youth.get('workbook.html'));
    const table = tableOf('Court');
    await importFile(page, 'first.csv', table.replace(/^(C-002,.*?),yes,/m, '$1,,'));
    await importFile(page, 'second.csv', table.replace(/^(C-001,.*?),yes,/m, '$1,no,'));
    await importFile(page, 'third.csv', 'case,sample,Ward,2.1.9\nC-001,Court,North,yes');
    await expect
      .poll(async () => (await page.locator('.notice-text').allInnerTexts()).join('\n'))
      .toContain('left out: Ward, 2.1.9.');
    await importFile(page, 'fourth.csv', 'case,sample,2.1.1\nC-043,Court,yes');
    await page.locator('[data-view="home"] [data-go="sign-off"]').click();
    await goOn(page);
    const problems = await page.locator('.govuk-error-summary a').allInnerTexts();
    expect(problems[0]).toBe('Choose where two answers differ: 1');
    // The eleven other questions of the last case; what the first file left blank, the second gave.
    expect(problems[1]).toBe('Put the cases in order: 11 to do');
    await page.locator('.govuk-error-summary a').nth(1).click();
    await page.locator('[data-view="cases"]:not([hidden])').waitFor();
    await expect
      .poll(() => page.locator('[data-view="cases"] [data-sample-count="0"]').innerText())
      .toBe('43');
    await expect.poll(() => page.locator('[data-sample-unfinished="0"]').innerText()).toBe('1');
    await expect
      .poll(() => page.locator('#case-problems li').first().innerText())
      .toMatch(
        /^Court disposals, C-043: 2\.1\.2 Keeping the child safe is blank: answer yes, no, or not applicable /,
      );
  });

  it('does not guess a check that is not answered', async () => {
    const page = await open(care.get('workbook.html'));
    const rows = Array.from({ length: 10 }, (_, n) => `R-${n},CareRecord,yes,Walks alone,yes,yes`);
    await importFile(
      page,
      'records.csv',
      ['case,sample,TakesMedicines,Mobility,1.3.1,1.3.2', ...rows].join('\n'),
    );
    for (const group of await page.locator('[data-group^="level."]').all()) {
      await group
        .locator('input')
        .first()
        .evaluate((input: HTMLInputElement) => {
          input.click();
        });
    }
    const overall = page.locator('[data-view="home"] [data-rating="overall"]');
    await expect.poll(() => overall.innerText()).toBe('Turns on a check');
    // A home in which abuse is not acted on is Inadequate, whatever the other check says.
    await choose(page, 'check.1', 'No');
    await expect.poll(() => overall.innerText()).toBe('Inadequate');
  });

  it('judges the sections of 2007 from 4 to 1 beside the statistics, and takes what the engine takes', async () => {
    const page = await open(joint.get('workbook.html'));
    const labels = await page.locator('[data-group="level.0"] label').allTextContents();
    expect(labels).toEqual([
      'Excellent (4)',
      'Good (3)',
      'Adequate (2)',
      'Inadequate (1)',
      'Not rated in this inspection',
    ]);
    await page.locator('[data-view="home"] [data-go="part-0"]').click();
    await page.locator('[data-group="level.0"] input').nth(3).check();
    await page.locator('[data-group^="note."] textarea').first().fill('The board meets.');
    await page.locator('[data-view="part-0"] [data-go="home"]').click();
    await page.locator('[data-view="home"] [data-go="statistics"]').click();
    await page.locator('[name="value.0"]').fill('120');
    await goOn(page);
    await expect
      .poll(() => page.locator('.govuk-error-summary a').allInnerTexts())
      .toEqual([
        'Initial assessment to national standards: timeliness: 120% cannot be: a percentage is a number from 0 to 100.',
      ]);
    await page.locator('[name="value.0"]').fill('half');
    await page.locator('[name="lowest.0"]').fill('41');
    await page.locator('[name="highest.0"]').fill('all');
    await goOn(page);
    await expect
      .poll(() => page.locator('.govuk-error-summary a').allInnerTexts())
      .toEqual([
        'Initial assessment to national standards: timeliness: This service must be a number in digits, like 12 or 12.5',
        'Initial assessment to national standards: timeliness: Highest must be a number in digits, like 12 or 12.5',
      ]);
    await page.locator('[name="value.0"]').fill('57');
    for (const [name, value] of [
      ['average.0', '79'],
      ['lowest.0', '41'],
      ['highest.0', '100'],
    ] as const)
      await page.locator(`[name="${name}"]`).fill(value);
    await goOn(page);
    await page.goto(joint.get('workbook.html') ?? '');
    expect(JSON.parse(await exported(page, 'export-inspection'))).toEqual({
      framework: 'Joint2007PhaseThree',
      answers: { 1: 'Inadequate' },
      statistics: { InitialAssessmentTimely: { value: 57, average: 79, range: [41, 100] } },
      notes: { '1.1.1': { Strengths: 'The board meets.' } },
    });
  });

  it('says of a date that is none which one it is, in the words of the page', async () => {
    const page = await open(care.get('workbook.html'));
    await page.locator('[data-language="cy"]').click();
    await page.locator('[data-view="home"] [data-go="particulars"]').click();
    for (const [name, parts] of [
      ['from', ['2', '9', '2019']],
      ['to', ['31', '9', '2019']],
    ] as const) {
      const boxes = page.locator(`[name="${name}"]`);
      for (const [place, part] of parts.entries()) await boxes.nth(place).fill(part);
    }
    await expect
      .poll(() => page.locator('[data-group="to"] legend').innerText())
      .toBe('Gwaith maes: diwrnod neu fis olaf (dewisol)');
    await goOn(page);
    await expect
      .poll(() => page.locator('.govuk-error-summary a').first().innerText())
      .toBe('Rhaid i Gwaith maes: diwrnod neu fis olaf fod yn ddyddiad go iawn, megis 16 9 2019');
    await page.locator('.govuk-error-summary a').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('to');
  });

  it('tells a screen reader what is English on a page in Welsh, and says the rest in Welsh', async () => {
    const whole = example('care-services');
    const label = { text: 'Exceptional standard' };
    const scales = whole.scales.map((scale) => ({
      ...scale,
      levels: scale.levels.map((level) => (level.name === 'Exceptional' ? { ...level, label } : level)),
    }));
    const page = await open(folder.write({ ...whole, scales }, 'half ').get('workbook.html'));
    await page.locator('[data-language="cy"]').click();
    const rows = Array.from(
      { length: 10 },
      (_, n) => `R-${n},CareRecord,yes,${n === 0 ? 'Flies' : 'Walks alone'},${n < 9 ? 'yes' : 'no'},yes`,
    );
    await importFile(
      page,
      'records.csv',
      ['case,sample,TakesMedicines,Mobility,1.3.1,1.3.2', ...rows, 'R-10,CareRecord,no,Walks alone,,'].join(
        '\n',
      ),
    );
    await page.locator('[data-view="home"] [data-go="cases"]').click();
    const problems = page.locator('#case-problems li');
    await expect
      .poll(() => problems.allInnerTexts())
      .toEqual([
        'Cofnodion gofal, R-0: Symudedd: cywirwch hyn',
        'Cofnodion gofal, R-10: 1.3.2 Cwympiadau: dewiswch ateb',
      ]);
    await expect.poll(() => problems.locator('[lang]').count()).toBe(0);
    await page.locator('[data-view="cases"] [data-go="home"]').click();
    // What no form of this framework could have written is said by the engine, in English.
    await importFile(
      page,
      'book.json',
      '{"form":"workbook","framework":{"name":"CareHomes"},"values":{"levels/1.1":"Splendid"}}',
    );
    await expect
      .poll(() => page.locator('#missing-list [lang="en"]').allTextContents())
      .toContain(
        '1.1: "Splendid" is no level of Score: write Exceptional, GoodStandard, SomeShortfalls or SignificantShortfalls.',
      );
    await page.locator('[data-view="home"] [data-go="departures"]').click();
    await expect
      .poll(() => page.locator('[data-ground]').allInnerTexts())
      .toEqual(['o fewn 2 bwynt i ffin', 'byddai 1 achos yn newid y radd', 'dim mwy na 5 achos']);
    const grounds = page.locator('[data-departure="1.3.1"] [data-grounds]');
    await expect
      .poll(() => grounds.innerText())
      .toBe('Gellir gwyro i Exceptional standard: byddai 1 achos yn newid y radd.');
    await expect.poll(() => grounds.locator('[lang="en"]').allInnerTexts()).toEqual(['Exceptional standard']);
    await page.locator('[data-view="departures"] [data-go="home"]').click();
    await page.locator('[data-view="home"] [data-go="particulars"]').click();
    for (const [name, year] of [
      ['from', '2025'],
      ['to', '2024'],
    ] as const) {
      for (const [place, part] of ['2', '9', year].entries())
        await page.locator(`[name="${name}"]`).nth(place).fill(part);
    }
    await goOn(page);
    await expect
      .poll(() => page.locator('.govuk-error-summary a').first().innerText())
      .toBe('Gwaith maes: diwrnod neu fis cyntaf: rhaid i’r diwrnod cyntaf ddod cyn yr olaf');
    await expectAccessible(page, 'half in Welsh');
    expect(heardOf(page)).toEqual([]);
  });

  it('says proportions in words as cases come in', async () => {
    const page = await open(screening.get('workbook.html'));
    const questions = await page.evaluate(() => document.querySelectorAll('[data-rating]').length);
    expect(questions).toBeGreaterThan(30);
    const form = await open(screening.get('cases-interviews.html'));
    const ids = ['OM.1', 'OM.2', 'OM.3', 'OM.4', 'OM.5', 'OM.6', 'OM.7', 'OM.8'];
    const rows = Array.from({ length: 6 }, (_, n) =>
      [`I-${n}`, 'Interviews', ...ids.map((_id, place) => (n < 6 - place ? 'yes' : 'no'))].join(','),
    );
    const table = [['case', 'sample', ...ids].join(','), ...rows].join('\n');
    await importFile(form, 'interviews.csv', table);
    await form.locator('#results summary').click();
    // Six of six, five of six, four of six … as the framework words them, once the page has heard that they are shown.
    await expect
      .poll(() => form.locator('[data-result]').allInnerTexts())
      .toEqual([
        'all',
        'all but one',
        'four out of six',
        'three out of six',
        'two out of six',
        'one out of six',
        'none',
        'none',
      ]);
    await importFile(page, 'interviews.csv', table);
    await page.locator('[data-view="home"] [data-go="ratings"]').click();
    await expect
      .poll(() => page.locator('.ratings').innerText())
      .toMatch(/OM\.2 Effective practice\s+5 of 6 \(83\.33%\)\s+all but one/);
  });

  it('comes back from a file with everything in it', async () => {
    const page = await open(care.get('workbook.html'));
    await choose(page, 'check.0', 'No');
    await choose(page, 'level.2', 'Exceptional');
    await importFile(
      page,
      'records.csv',
      'case,sample,TakesMedicines,Mobility,1.3.1,1.3.2\nR-1,CareRecord,no,Walks alone,,yes',
    );
    const text = await exported(page, 'export-workbook');
    const other = await open(care.get('workbook.html'));
    await importFile(other, 'book.json', text);
    expect(await exported(other, 'export-workbook')).toBe(text);
    await other.locator('[data-do="start-anew"]').click();
    await expect.poll(() => other.locator('input:checked').count()).toBe(0);
    await other.locator('.notice button', { hasText: 'Undo' }).click();
    expect(await exported(other, 'export-workbook')).toBe(text);
  });

  it('shows everything without a script', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(joint.get('workbook.html') ?? '');
    await expect.poll(() => page.locator('.item:visible').count()).toBeGreaterThan(20);
    await expect.poll(() => page.locator('.statistic:visible').count()).toBe(16);
    await expect.poll(() => page.locator('button:visible').count()).toBe(0);
  });
});
