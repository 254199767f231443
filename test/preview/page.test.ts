import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Content } from '../../packages/preview/src/index.js';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../browser/chromium.js';
import { Session } from '../server/session.js';
import { contentOfFile, exampleContent, exampleFiles } from './contents.js';
import { PreviewPage } from './preview-page.js';

const bradford = 'youth-2018/bradford-2020.inspection';
const pictures = fileURLToPath(new URL('../../output/preview/', import.meta.url));

/** What the host shows while the framework has a mistake. */
function withoutRating(content: Content): Content {
  const shown =
    content.shown && Object.fromEntries(Object.entries(content.shown).filter(([key]) => key !== 'result'));
  const others = Object.entries(content).filter(([key]) => key !== 'model');
  return Object.fromEntries([...others, ['shown', shown]]) as unknown as Content;
}

describeInBrowser('the preview of ratings', (browser) => {
  async function shown(path: string, options = {}): Promise<PreviewPage> {
    const preview = await PreviewPage.open(browser(), options);
    await preview.show(await exampleContent(path));
    return preview;
  }

  test('has the shape of the summary of ratings: overall, domains, standards, questions', async () => {
    const preview = await shown(bradford);
    const overall = await preview.page.getByRole('region', { name: 'Overall' }).innerText();
    expect(overall).toContain('Requires improvement');
    expect(overall).toContain('7 of 36');
    const headings = await preview.page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.map((heading) => heading.replaceAll(/\s+/g, ' '))).toEqual([
      'Overall',
      '1 Organisational delivery',
      '2 Court disposals',
      '3 Out-of-court disposals',
      'Against the saved version',
    ]);
    // As in annex 2 of the report: 68%, 47% and 45%, of which the last two are below 50%.
    await expect.poll(() => preview.wordsOf('3.2.2')).toMatch(/47%.*Inadequate/);
    await expect.poll(() => preview.wordsOf('3.2.2')).toContain('decides 3.2');
    await expect.poll(() => preview.wordsOf('3.2')).toContain('decided by 3.2.2 and 3.2.3');
  });

  test('says how far a boundary is in points and in cases', async () => {
    const preview = await shown('care-services/dogwood-view.inspection');
    // 11 of 20 is 55%; Some shortfalls begins at 60%, which is 12 of 20.
    await expect.poll(() => preview.wordsOf('1.3.1')).toContain('5 points, or 1 case, below Some shortfalls');
  });

  test('explains limits: which hold, and which lowered the rating', async () => {
    const preview = await shown('care-services/dogwood-view.inspection');
    const limits = await preview.page
      .getByRole('region', { name: 'Overall' })
      .getByRole('listitem')
      .allInnerTexts();
    const said = limits.map((limit) => limit.replaceAll(/\s+/g, ' '));
    expect(said).toContainEqual(
      expect.stringMatching(/at most Inadequate when Safeguarding is no .*holds and lowers/),
    );
    expect(said).toContainEqual(expect.stringMatching(/when RegisteredManager is no .*not met/));
  });

  test('leads to where things are written', async () => {
    const preview = await shown(bradford);
    await preview.page.getByTitle('Go to the rule of 2.1.3', { exact: true }).click();
    await preview.page.getByTitle('Go to 2.1 in the framework', { exact: true }).click();
    await preview.page.getByRole('button', { name: /^Why is 2\.1\.3 / }).click();
    await preview.page.getByTitle('Go to what was entered for 2.1.3', { exact: true }).click();
    await expect
      .poll(() => preview.told())
      .toEqual([
        { type: 'reveal', piece: { of: 'rule', id: '2.1.3' } },
        { type: 'reveal', piece: { of: 'item', id: '2.1' } },
        { type: 'reveal', piece: { of: 'entry', pointer: '/answers/2.1.3' } },
      ]);
  });

  test('follows the cursor into view, and marks what is in the band that the cursor is on', async () => {
    const preview = await shown(bradford);
    await preview.follow({ of: 'item', id: '3.4.2' });
    const row = preview.page.locator('[data-item="3.4.2"].followed');
    await expect
      .poll(() => row.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight))
      .toBe(true);
    await preview.follow({ of: 'band', banding: 'CaseQuality', place: 3 });
    const inBand = await preview.page
      .locator('.in-band')
      .evaluateAll((rows) => rows.map((each) => each.getAttribute('data-item')));
    // 80 or more: 86, 82 and 87.
    expect(inBand).toEqual(['3.1.1', '3.1.3', '3.3.2']);
  });

  test('keeps focus and place while more is shown', async () => {
    const preview = await shown(bradford);
    const thumb = preview.page.getByRole('slider', { name: /3\.3\.2/ });
    await thumb.focus();
    const before = await preview.page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    await preview.show(await exampleContent(bradford));
    await expect.poll(() => thumb.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => preview.page.evaluate(() => scrollY)).toBe(before);
  });

  test('says what an edit of the text has changed', async () => {
    const session = await Session.start(exampleFiles());
    await session.openFile('youth-2018/youth-2018.yardstick');
    const preview = await PreviewPage.open(browser());
    const chosen = { inspection: { uri: `file:///project/${bradford}`, name: 'Bradford2020' } };
    await preview.show(await contentOfFile(session, 'youth-2018/youth-2018.yardstick', chosen));
    await session.replace('youth-2018/youth-2018.yardstick', 'below 50 ', 'below 45 ');
    await session.replace('youth-2018/youth-2018.yardstick', '50 to 64 ', '45 to 64 ');
    await preview.show(await contentOfFile(session, 'youth-2018/youth-2018.yardstick', chosen));
    await expect
      .poll(() => preview.news())
      .toContain('Overall: Requires improvement, 7 of 36 becomes Requires improvement, 8 of 36.');
    await expect.poll(() => preview.wordsOf('3.2')).toContain('published: Inadequate');
  });

  test('keeps the last ratings while there is a mistake, and leads to it', async () => {
    const preview = await shown(bradford);
    const content = await exampleContent(bradford);
    await preview.show({
      ...withoutRating(content),
      problems: [{ key: 'there', message: 'A number is missing.', file: 'youth-2018.yardstick', line: 22 }],
    });
    const problems = preview.page.getByRole('region', {
      name: 'Below are the last ratings that could be worked out',
    });
    await expect.poll(() => problems.innerText()).toContain('A number is missing.');
    await expect
      .poll(() => preview.page.getByRole('region', { name: 'Overall' }).innerText())
      .toContain('7 of 36');
    // Nothing can be tried on what may be out of date.
    await expect.poll(() => preview.page.getByRole('slider').count()).toBe(0);
    await expect.poll(() => preview.page.getByLabel('Share').isDisabled()).toBe(true);
    await problems.getByRole('button', { name: 'youth-2018.yardstick, line 22' }).click();
    await expect.poll(() => preview.told()).toEqual([{ type: 'revealProblem', key: 'there' }]);
    mkdirSync(pictures, { recursive: true });
    await preview.page.screenshot({ path: `${pictures}stale.png` });
  });

  test('shows what each answer says while others are missing', async () => {
    const files = exampleFiles();
    const session = await Session.start({
      ...files,
      [bradford]: (files[bradford] ?? '').replace('    2.1.3 43%\n', ''),
    });
    await session.openFile(bradford);
    const preview = await PreviewPage.open(browser());
    await preview.show(await contentOfFile(session, bradford));
    await expect
      .poll(() => preview.page.getByRole('region', { name: 'This cannot be rated yet' }).innerText())
      .toContain('2.1.3');
    await expect.poll(() => preview.wordsOf('2.1.1')).toMatch(/67%.*Good/);
    // Half of the ratings would pass for all of them.
    await expect.poll(() => preview.page.getByLabel('Share').isDisabled()).toBe(true);
    await preview.page.screenshot({ path: `${pictures}incomplete.png` });
  });

  test('asks for a sample where there is no inspection', async () => {
    const session = await Session.start({
      'youth-2018.yardstick': exampleFiles()['youth-2018/youth-2018.yardstick'] ?? '',
    });
    await session.openFile('youth-2018.yardstick');
    const preview = await PreviewPage.open(browser());
    await preview.show(await contentOfFile(session, 'youth-2018.yardstick'));
    await preview.page.getByRole('button', { name: 'Make a sample inspection' }).click();
    await expect.poll(() => preview.told()).toEqual([{ type: 'makeSample' }]);
  });

  test('says why nothing can be shown of a file, instead of waiting for ever', async () => {
    const preview = await PreviewPage.open(browser());
    const message = 'There is no framework "Nowhere" in this project.';
    const problem = { key: 'a', message, file: 'lost.inspection', line: 1 };
    await preview.nothing({ file: 'lost.inspection', problems: [problem], isOfLast: false });
    const why = preview.page.getByRole('region', { name: 'This cannot be rated yet' });
    await why.getByText(message).waitFor();
    await why.getByRole('button', { name: 'lost.inspection, line 1' }).click();
    expect(await preview.firstTold()).toEqual({ type: 'revealProblem', key: 'a' });
    await preview.nothing({ file: 'blank.yardstick', problems: [], isOfLast: false });
    await preview.page
      .getByRole('heading', { name: 'There is nothing to rate in blank.yardstick yet', level: 1 })
      .waitFor();
    // While a name is being typed again: the ratings stay, and are marked as those of before.
    await preview.show(await exampleContent(bradford));
    await preview.nothing({ file: 'bradford-2020.inspection', problems: [problem], isOfLast: true });
    await preview.page.getByRole('region', { name: /^Below are the last ratings/ }).waitFor();
    await preview.page.locator('.ratings.stale').waitFor();
    await expect.poll(() => preview.wordsOf('3.2.2')).toMatch(/47%.*Inadequate/);
    expect(preview.complaints).toEqual([]);
  });

  test.each(['light', 'dark', 'highContrast'] as const)(
    'has the colour of the editor to its end: %s',
    async (theme) => {
      const preview = await PreviewPage.open(browser(), { theme });
      await preview.nothing({ file: 'blank.yardstick', problems: [], isOfLast: false });
      await preview.page.getByRole('heading', { level: 1 }).waitFor();
      const colours = await preview.page.evaluate(() =>
        [document.documentElement, document.body].map((element) => getComputedStyle(element).backgroundColor),
      );
      expect(colours[0]).toBe(colours[1]);
      expect(colours[0]).toMatch(/^rgb\(/);
    },
  );

  test('compares several inspections with the saved version', async () => {
    const preview = await shown(bradford);
    await preview.page.getByRole('button', { name: 'Compare all 5 inspections' }).click();
    const asked = await preview.firstTold();
    const keys = asked?.type === 'compare' ? asked.keys : [];
    expect(keys).toHaveLength(5);
    const [first = ''] = keys;
    await preview.compared({
      unsaved: ['youth-2018.yardstick'],
      inspections: keys.map((key) => ({
        key,
        before: true,
        after: true,
        changes: key === first ? [{ item: '3.2', before: 'Inadequate', after: 'RequiresImprovement' }] : [],
      })),
    });
    const compared = preview.page.getByRole('region', { name: 'Against the saved version' });
    const words = (await compared.innerText()).replaceAll(/\s+/g, ' ');
    expect(words).toContain('Ratings change in 1 of 5 inspections.');
    expect(words).toContain('3.2 Planning Inadequate →');
    expect(words).toContain('4 other inspections stay as they are.');
  });

  test('keeps the place of who compares without a mouse', async () => {
    const preview = await shown(bradford);
    const focused = () => preview.page.evaluate(() => document.activeElement?.textContent);
    await preview.page.getByRole('button', { name: 'Compare all 5 inspections' }).press('Enter');
    await preview.page.getByRole('button', { name: 'Stop comparing' }).waitFor();
    await expect.poll(focused).toBe('Against the saved version');
    await preview.page.getByRole('button', { name: 'Stop comparing' }).press('Enter');
    await preview.page.getByRole('button', { name: 'Compare all 5 inspections' }).waitFor();
    await expect.poll(focused).toBe('Against the saved version');
  });

  test.each([
    ['Copy as Markdown', 'copy', /\*\*Overall\*\*/],
    ['Export as HTML…', 'export', /^<!DOCTYPE html>/],
    ['Export as CSV…', 'export', /^inspection,service,item/],
    ['Export charts as SVG…', 'export', /^<\?xml/],
    ['Print', 'print', /^<!DOCTYPE html>/],
  ])('leaves the page: %s', async (name, type, content) => {
    const preview = await shown(bradford);
    await preview.page.getByLabel('Share').selectOption(name);
    const message = await preview.firstTold();
    expect(message?.type).toBe(type);
    const texts =
      message?.type === 'copy'
        ? [message.text]
        : message?.type === 'export'
          ? message.files.map((file) => file.content)
          : message?.type === 'print'
            ? [message.file.content]
            : [];
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(content);
  });

  test.each([
    ['Copy as Markdown', /^## Bradford Youth Offending Team \(what if\)\n/, undefined],
    [
      'Export as HTML…',
      /<h1>Bradford Youth Offending Team \(what if\)<\/h1>/,
      'bradford-youth-offending-team-what-if.html',
    ],
    [
      'Export as CSV…',
      /,Bradford Youth Offending Team \(what if\),/,
      'bradford-youth-offending-team-what-if.csv',
    ],
  ])('says of what was tried that nobody found it: %s', async (name, content, file) => {
    const preview = await shown(bradford);
    await preview.page.getByRole('slider', { name: /^What if: 3\.2\.3 / }).press('PageUp');
    await preview.page.getByRole('region', { name: 'What if' }).waitFor();
    await preview.page.getByLabel('Share').selectOption(name);
    const message = await preview.firstTold();
    const [exported] = message?.type === 'export' ? message.files : [];
    expect(message?.type === 'copy' ? message.text : exported?.content).toMatch(content);
    expect(exported?.name).toBe(file);
  });

  test('can be put on paper', async () => {
    const preview = await shown(bradford);
    await preview.page.emulateMedia({ media: 'print' });
    await expect.poll(() => preview.page.getByLabel('Share').isVisible()).toBe(false);
    await expect.poll(() => preview.page.getByRole('region', { name: 'Overall' }).isVisible()).toBe(true);
    await preview.page.pdf({ path: `${pictures}on-paper.pdf`, format: 'A4', printBackground: true });
  });
});
