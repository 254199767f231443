import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInVsCode } from './harness/describe-in-vscode.js';
import type { Workbench } from './harness/workbench.js';

/** VS Code shows what comes of tests from some seconds after its start on: asked sooner, it runs them and that is all. Then it is asked again. */
async function runUntil(workbench: Workbench, command: string, shown: Locator): Promise<void> {
  const run = async (): Promise<boolean> => {
    await workbench.command(command);
    return shown.waitFor({ timeout: 8_000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(run).toBe(true);
}

describeInVsCode('coverage', { example: 'youth-2018' }, (vsCode) => {
  it('stands in the gutter of the framework: which bands and rules the inspections reach', async () => {
    const { workbench } = vsCode();
    const { page } = workbench;
    await workbench.openFile('bradford-2020.inspection');
    await page.locator('.codelens-decoration', { hasText: '7 of 36' }).waitFor();
    const percentages = page.locator('.explorer-folders-view', { hasText: '%' });
    await runUntil(workbench, 'Test: Run All Tests with Coverage', percentages);
    await workbench.command('View: Hide Panel');
    await workbench.openFile('youth-2018.yardstick');
    await vsCode().run(async ({ vscode, open, place }) => {
      const start = place(await open('youth-2018.yardstick'), '▮banding OverallScore');
      const { AtTop } = vscode.TextEditorRevealType;
      vscode.window.activeTextEditor?.revealRange(new vscode.Range(start, start), AtTop);
    });
    const missed = page.locator('.coverage-deco-gutter.coverage-deco-miss');
    await missed.first().waitFor();
    await workbench.screenshot('coverage');
    // No service was Inadequate or Outstanding overall: of the bands of the score, nothing reaches these two.
    await expect.poll(() => missed.count()).toBe(2);
    await expect
      .poll(() => page.locator('.coverage-deco-gutter.coverage-deco-hit').count())
      .toBeGreaterThan(2);
  });
});

const onOneLine = `framework Local "A local framework" {
    scale Rating { level Poor = 0 level Good = 1 }
    section 1 "Safe" { rated by inspectors on Rating }
    section 2 "Effective" { rated by inspectors on Rating }
    overall rated by lowest of sections
}
inspection Birch of Local {
    1 Good
    2 Poor
    expect 1 Good expect 2 Good expect overall Poor
}
`;

describeInVsCode(
  'expectations on one line',
  {
    prepare: (folder) => {
      writeFileSync(join(folder, 'local.yardstick'), onOneLine);
    },
  },
  (vsCode) => {
    it('are tests of their own: the one that fails is the one that is not met', async () => {
      const { workbench } = vsCode();
      await vsCode().serving();
      await workbench.openFile('local.yardstick');
      await workbench.page.locator('.codelens-decoration', { hasText: 'Run as test' }).waitFor();
      const results = workbench.page.locator('.test-output-peek-tree .monaco-list-row');
      await runUntil(workbench, 'Test: Run All Tests', results.first());
      const withIcon = (icon: string): Promise<string[]> =>
        results.filter({ has: workbench.page.locator(`.codicon-testing-${icon}-icon`) }).allInnerTexts();
      await expect.poll(() => withIcon('failed')).toEqual([expect.stringMatching(/^\s*2 Good/)]);
      await expect
        .poll(() => withIcon('passed'))
        .toEqual([expect.stringMatching(/^\s*1 Good/), expect.stringMatching(/^\s*overall Poor/)]);
    });
  },
);
