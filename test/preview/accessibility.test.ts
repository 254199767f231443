import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Content } from '../../packages/preview/src/index.js';
import { expectAccessible } from '../browser/axe.js';
import { describeInBrowser } from '../browser/chromium.js';
import { exampleContent } from './contents.js';
import { PreviewPage, type PageOptions } from './preview-page.js';
import { themes, type ThemeName } from './themes.js';

const pictures = fileURLToPath(new URL('../../output/preview/', import.meta.url));

describeInBrowser('for everyone', (browser) => {
  async function shown(path: string, options: PageOptions = {}): Promise<PreviewPage> {
    const preview = await PreviewPage.open(browser(), options);
    await preview.show(await exampleContent(path));
    return preview;
  }

  const examples = [
    'youth-2018/bradford-2020.inspection',
    'care-services/dogwood-view.inspection',
    'sqs-2014/bedfordshire-2014.inspection',
    'joint-2007-phase-three/bromley-2007.inspection',
  ];

  test.each(
    Object.keys(themes).flatMap((theme) => examples.map((path) => [theme as ThemeName, path] as const)),
  )('is accessible: %s, %s', async (theme, path) => {
    const preview = await shown(path, { theme });
    // With a reason open and something tried, so that all parts of the page are there.
    const why = preview.page.getByRole('button', { name: /^Why is/ }).first();
    await why.click();
    await expect.poll(() => why.getAttribute('aria-expanded')).toBe('true');
    const radio = preview.page.getByRole('radio', { checked: false }).last();
    if ((await radio.count()) > 0) {
      await radio.check();
      await preview.page.getByRole('region', { name: 'What if' }).waitFor();
    }
    await expectAccessible(preview.page, `${theme}, ${path}`);
  });

  test.each(Object.keys(themes) as ThemeName[])(
    'is accessible while it cannot be rated: %s',
    async (theme) => {
      const content = await exampleContent('youth-2018/bradford-2020.inspection');
      const preview = await PreviewPage.open(browser(), { theme, width: 560 });
      await preview.show(content);
      await preview.show({
        ...Object.fromEntries(Object.entries(content).filter(([key]) => key !== 'model')),
        problems: [{ key: 'there', message: 'A number is missing.', file: 'youth-2018.yardstick', line: 22 }],
      } as unknown as Content);
      await expectAccessible(preview.page, theme);
    },
  );

  test('keeps every mark where colours are forced', async () => {
    const preview = await shown('care-services/dogwood-view.inspection');
    await preview.page.emulateMedia({ forcedColors: 'active' });
    mkdirSync(pictures, { recursive: true });
    await preview.page.screenshot({ path: `${pictures}forced-colours.png` });
    await expectAccessible(preview.page, 'forced colours');
  });
});
