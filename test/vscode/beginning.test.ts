import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeInVsCode } from './harness/describe-in-vscode.js';

describeInVsCode('an empty folder', {}, (vsCode) => {
  it('welcomes its owner with the first ten minutes and a project from each example', async () => {
    const { workbench } = vsCode();
    const welcome = workbench.page.locator('.welcome-view', { hasText: 'begin with an example' });
    await welcome.waitFor();
    const offered = (): Promise<string[]> => welcome.locator('.monaco-button').allInnerTexts();
    await expect
      .poll(offered)
      .toEqual(expect.arrayContaining(['Percentages', 'Judgements', 'Proportions', 'All examples']));
    expect((await offered())[0]).toBe('The first ten minutes, step by step');
    await workbench.screenshot('welcome');
  });

  it('becomes a project, step by step, whose ratings one’s own edit then changes', async () => {
    const { workbench } = vsCode();
    const { page } = workbench;
    await page.locator('.welcome-view').getByText('The first ten minutes, step by step').click();
    const walkthrough = page.locator('.gettingStartedContainer');
    const back = async (): Promise<void> => {
      await page.locator('.monaco-editor.focused').first().waitFor();
      await workbench.command('Yardstick: The first ten minutes, step by step');
    };
    const step = async (title: string, button: string): Promise<void> => {
      const action = walkthrough.getByRole('button', { name: button, exact: true });
      await walkthrough.getByText(title, { exact: true }).waitFor();
      // The next step that is not done is open already.
      if (!(await action.isVisible())) await walkthrough.getByText(title, { exact: true }).click();
      await action.click();
    };
    await step('Create a project', 'Create the project');
    await workbench.tab('bradford-2020.inspection').waitFor();
    expect(readdirSync(vsCode().folder)).toEqual(
      expect.arrayContaining(['bradford-2020.inspection', 'yardstick.json', 'youth-2018.yardstick']),
    );
    await back();
    await step('Read an inspection', 'Open the inspection of Bradford');
    await workbench.tab('bradford-2020.inspection').waitFor();
    await back();
    await step('See its ratings', 'Preview the ratings');
    const overall = workbench.webview().getByRole('region', { name: 'Overall' });
    await overall.filter({ hasText: '7 of 36' }).waitFor();
    await workbench.screenshot('walkthrough');
    await step('Move a boundary', 'Show the boundary');
    await page.locator('.statusbar-item', { hasText: '2 selections' }).waitFor();
    await page.keyboard.type('45');
    await overall.filter({ hasText: '8 of 36' }).waitFor();
    await back();
    await walkthrough.getByRole('checkbox', { name: 'See a rating change: Completed' }).waitFor();
    await workbench.screenshot('walkthrough-done');
  });
});
