import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describeInBrowser } from '../browser/chromium.js';
import { exampleContent } from './contents.js';
import { PreviewPage } from './preview-page.js';
import type { ThemeName } from './themes.js';

const folder = fileURLToPath(new URL('../../output/preview/', import.meta.url));

/** Pictures for people to look at; that there is something on each is all that is asked of them here. */
describeInBrowser('pictures of the preview', (browser) => {
  const examples: readonly (readonly [name: string, path: string])[] = [
    ['youth-2018', 'youth-2018/bradford-2020.inspection'],
    ['youth-2021', 'youth-2021/inspections/swansea-2022.inspection'],
    ['kirklees', 'youth-2018/kirklees-2021.inspection'],
    ['care-services', 'care-services/dogwood-view.inspection'],
    ['sqs-2014', 'sqs-2014/bedfordshire-2014.inspection'],
    ['joint-2007', 'joint-2007-phase-three/bromley-2007.inspection'],
  ];
  const looks: readonly (readonly [theme: ThemeName, width: number])[] = [
    ['light', 900],
    ['dark', 560],
    ['highContrast', 900],
    ['highContrastLight', 560],
  ];

  test.each(examples.flatMap((example) => looks.map((look) => [...example, ...look] as const)))(
    '%s (%s) in %s at %i pixels',
    async (name, path, theme, width) => {
      const content = await exampleContent(path);
      const preview = await PreviewPage.open(browser(), { theme, width });
      await preview.show(content);
      mkdirSync(folder, { recursive: true });
      const picture = `${folder}${name}-${theme}-${width}`;
      await preview.page.screenshot({ path: `${picture}.png` });
      await preview.page.screenshot({ path: `${picture}-whole.png`, fullPage: true });
      await expect.poll(() => preview.page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(preview.complaints).toEqual([]);
    },
  );
});
