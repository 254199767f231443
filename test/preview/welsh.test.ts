import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Content } from '../../packages/preview/src/index.js';
import { expectAccessible } from '../browser/axe.js';
import { describeInBrowser } from '../browser/chromium.js';
import { exampleContent } from './contents.js';
import { PreviewPage, type PageOptions } from './preview-page.js';

const pictures = fileURLToPath(new URL('../../output/preview/', import.meta.url));

/** Words that stand in every English sentence of ours and are no Welsh ones. */
const english = /\b(?:the|of|is|are|and|not|rating|rated|below|cases?|points?|inspection|version)\b/i;

/** What the page shows or reads out, each text with the language that it is in. */
function textsOn({ page }: PreviewPage): Promise<{ readonly text: string; readonly language: string }[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { text: string; language: string }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const around = walker.currentNode.parentElement?.closest('[lang]');
      if (text !== '') texts.push({ text, language: around?.getAttribute('lang') ?? '' });
    }
    return texts;
  });
}

describeInBrowser('the preview in Welsh', (browser) => {
  async function shown(path: string, options: PageOptions = {}): Promise<PreviewPage> {
    const preview = await PreviewPage.open(browser(), options);
    await preview.show(await exampleContent(path));
    return preview;
  }

  test('explains ratings in Welsh, and quotes in English what nobody has translated', async () => {
    const preview = await shown('care-services/dogwood-view.inspection');
    await preview.page.getByLabel('Language').selectOption('Welsh');
    const title = preview.page.getByText('Arolygu cartrefi gofal');
    await expect.poll(() => title.getAttribute('lang')).toBe('cy');
    // In October 2025 fieldwork was done; the report came out in December.
    await expect
      .poll(() => preview.page.locator('.about').innerText())
      .toContain('Gwaith maes 6 Hydref 2025 – 7 Hydref 2025 · Cyhoeddwyd 2 Rhagfyr 2025');
    const overall = preview.page.getByRole('region', { name: 'Yn gyffredinol' });
    // Five domains of 4 at most each; 13 of 20 is 65%, two points above the edge of 63.
    await expect
      .poll(() => overall.locator('.reason').innerText())
      .toContain('Cyfran sgoriau’r parthau yw 65%, o gyfanswm o 13 o 20');
    await expect
      .poll(() => overall.locator('.reason').innerText())
      .toContain('O dan 63%, Angen gwella fyddai’r radd: mae 2 bwynt uwchlaw hynny.');
    await expect
      .poll(() => preview.page.getByLabel('Iaith').locator('option:checked').innerText())
      .toBe('Cymraeg');
    const limit = overall.getByText('at most Inadequate when Safeguarding is no', { exact: true }).first();
    await expect.poll(() => limit.getAttribute('lang')).toBe('en');
    // 11 of 20 is 55%; Some shortfalls begins at 60%, which is 12 of 20.
    await expect.poll(() => preview.wordsOf('1.3.1')).toContain('5 pwynt, neu 1 achos, o dan Rhai diffygion');
    await preview.page.getByRole('button', { name: /^Pam y rhoddwyd y radd hon i 1\.3\.1 / }).click();
    await expect
      .poll(() => preview.wordsOf('1.3.1'))
      .toContain('Atebwyd 11 o 20 o achosion perthnasol yn gadarnhaol, sef 55%');
    mkdirSync(pictures, { recursive: true });
    await preview.page.screenshot({ path: `${pictures}welsh.png`, fullPage: true });
  });

  test.each(['care-services/dogwood-view.inspection', 'youth-2018/bradford-2020.inspection'])(
    'shows nothing in English without saying so, where the editor is in Welsh: %s',
    async (path) => {
      const preview = await shown(path, { language: 'cy' });
      await preview.page.getByRole('region', { name: 'Yn gyffredinol' }).waitFor();
      for (const why of await preview.page.getByRole('button', { name: /^Pam / }).all()) await why.click();
      await preview.page
        .getByRole('button', { name: /^Cymharu/ })
        .first()
        .click();
      const asked = await preview.firstTold();
      const keys = asked?.type === 'compare' ? asked.keys : [];
      await preview.compared({
        unsaved: ['framework.yardstick'],
        inspections: keys.map((key) => ({
          key,
          before: true,
          after: true,
          changes: [{ item: 'overall', before: 'Good', after: null }],
        })),
      });
      await preview.page.getByText('heb ei raddio').first().waitFor();
      const judged = preview.page.getByRole('radio', { checked: false }).first();
      await judged.check();
      await preview.page.getByRole('region', { name: 'Beth pe bai' }).waitFor();
      const texts = await textsOn(preview);
      expect(texts.filter(({ text, language }) => language === 'cy' && english.test(text))).toEqual([]);
      expect(texts.filter(({ language }) => language === 'cy').length).toBeGreaterThan(30);
      await expectAccessible(preview.page, path);
      await preview.page.screenshot({
        path: `${pictures}welsh-editor-${path.split('/')[0] ?? ''}.png`,
        fullPage: true,
      });
    },
  );

  test('says in Welsh what stands in the way, and the message of a check in English', async () => {
    const content = await exampleContent('youth-2018/bradford-2020.inspection');
    const preview = await PreviewPage.open(browser(), { language: 'cy' });
    await preview.show(content);
    await preview.page.getByRole('region', { name: 'Yn gyffredinol' }).waitFor();
    const broken = Object.entries(content).filter(([key]) => key !== 'model');
    await preview.show({
      ...(Object.fromEntries(broken) as unknown as Content),
      problems: [{ key: 'there', message: 'A number is missing.', file: 'youth-2018.yardstick', line: 22 }],
    });
    const problems = preview.page.getByRole('region', {
      name: 'Isod mae’r graddau olaf y gellid eu cyfrifo',
    });
    await problems.getByRole('button', { name: 'youth-2018.yardstick, llinell 22' }).waitFor();
    await expect
      .poll(() => problems.getByText('A number is missing.', { exact: true }).getAttribute('lang'))
      .toBe('en');
  });

  test('can be had in English where the editor is in Welsh and the framework is not', async () => {
    const preview = await shown('youth-2018/bradford-2020.inspection', { language: 'cy' });
    await preview.page.getByLabel('Iaith').selectOption('Fel yr ysgrifennwyd');
    const overall = preview.page.getByRole('region', { name: 'Overall' });
    await expect.poll(() => overall.innerText()).toContain('The sum of standards is 7 of 36');
    await expect
      .poll(() => overall.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')))
      .toBe('en');
    await preview.page.getByLabel('Language').selectOption('Welsh');
    await preview.page.getByRole('region', { name: 'Yn gyffredinol' }).waitFor();
  });

  test('leaves the page as Welsh as it was', async () => {
    const preview = await shown('care-services/dogwood-view.inspection', { language: 'cy' });
    await preview.page.getByLabel('Rhannu').selectOption('Copïo fel Markdown');
    const message = await preview.firstTold();
    const copied = message?.type === 'copy' ? message.text : '';
    expect(copied).toContain('|  |  | Ffigur | Gradd |');
    expect(copied).toContain('| **Yn gyffredinol** | 65% (13 o 20) | **Annigonol** |');
  });
});
