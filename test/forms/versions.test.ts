/// <reference lib="dom" />
import { afterAll, expect, it } from 'vitest';
import { describeInBrowser } from '../browser/chromium.js';
import { addCase, exported, goOn, openForm, saved } from './case-page.js';
import { FormFolder, example } from './form-files.js';

const folder = new FormFolder();
const now = example('youth-2018');
const before = folder.write({ ...now, digest: 'sha256-older' }, 'older ');
const after = folder.write(now, 'newer ');

afterAll(() => {
  folder.remove();
});

describeInBrowser('a new version of the framework', (browser) => {
  it('finds the cases of the one before, says so, and brings them in if asked', async () => {
    const context = await browser().newContext();
    const older = await openForm(context, before.get('cases-court.html') ?? '');
    await addCase(older, 'A-001');
    await goOn(older);
    await older.locator('#answer-0').check();
    await saved(older);
    const newer = await openForm(context, after.get('cases-court.html') ?? '');
    await expect.poll(() => newer.locator('#case-rows tr').count()).toBe(0);
    await expect
      .poll(() => newer.locator('.notice').innerText())
      .toContain('holds 1 case that was entered with another version');
    await newer.locator('.notice button', { hasText: 'Bring them in' }).click();
    await expect.poll(() => newer.locator('#case-rows tr').innerText()).toMatch(/A-001\s+1 of 12/);
    await saved(newer);
    // The older form still has its own.
    await older.goto(before.get('cases-court.html') ?? '');
    await expect.poll(() => older.locator('#case-rows tr').count()).toBe(1);
  });

  it('does the same in the workbook', async () => {
    const context = await browser().newContext();
    const older = await openForm(context, before.get('workbook.html') ?? '');
    await older
      .locator('[data-group="level.1"] input')
      .first()
      .evaluate((input: HTMLInputElement) => {
        input.click();
      });
    await saved(older);
    const newer = await openForm(context, after.get('workbook.html') ?? '');
    await expect.poll(() => newer.locator('input:checked').count()).toBe(0);
    await newer.locator('.notice button', { hasText: 'Bring them in' }).click();
    expect(JSON.parse(await exported(newer, 'export-inspection'))).toMatchObject({
      answers: { '1.1': 'Outstanding' },
    });
  });
});
