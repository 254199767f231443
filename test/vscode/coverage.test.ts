import { expect, it } from 'vitest';
import { describeInVsCode } from './harness/describe-in-vscode.js';

describeInVsCode('coverage', { example: 'youth-2018' }, (vsCode) => {
  it('stands in the gutter of the framework: which bands and rules the inspections reach', async () => {
    const { workbench } = vsCode();
    const { page } = workbench;
    await workbench.openFile('bradford-2020.inspection');
    await page.locator('.codelens-decoration', { hasText: '7 of 36' }).waitFor();
    await workbench.command('Test: Run All Tests with Coverage');
    await page.locator('.explorer-folders-view', { hasText: '%' }).waitFor();
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
