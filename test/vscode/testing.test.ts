import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../docs/pages.js';
import { describeInVsCode } from './harness/describe-in-vscode.js';

const copies = 100;

/** Bradford a hundred times over, each with 62 lines that expect something. */
function copyBradford(folder: string): void {
  const bradford = readFileSync(join(folder, 'bradford-2020.inspection'), 'utf8');
  for (let copy = 0; copy < copies; copy++) {
    const text = bradford.replace('inspection Bradford2020', `inspection Copy${copy}`);
    writeFileSync(join(folder, `copy-${copy}.inspection`), text);
  }
}

describeInVsCode('a run of many inspections', { example: 'youth-2018', prepare: copyBradford }, (vsCode) => {
  it('stops where a person stops it', async () => {
    const { workbench } = vsCode();
    const { page } = workbench;
    await workbench.openFile('bradford-2020.inspection');
    await page.locator('.codelens-decoration', { hasText: '7 of 36' }).waitFor();
    await workbench.command('Testing: Focus on Test Explorer View');
    const summary = page.locator('.test-explorer .result-summary');
    const counted = async (): Promise<number> => Number(/^(\d+)\//.exec(await summary.innerText())?.[1] ?? 0);
    await workbench.command('Test: Run All Tests');
    await expect.poll(counted).toBeGreaterThan(0);
    await vsCode().run(({ vscode }) => vscode.commands.executeCommand('testing.cancelRun'));
    await summary.locator('.codicon-modifier-spin').waitFor({ state: 'detached', timeout: 90_000 });
    expect(await counted()).toBeLessThan(copies * 62);
  });
});

/** Two projects in folders of one name, of which one has another name in the workspace. */
function twoProjects(folder: string): void {
  for (const around of ['2018', '2020', 'Draft']) {
    cpSync(join(root, 'examples/youth-2018'), join(folder, around, 'youth'), { recursive: true });
  }
  const folders = [
    { path: '2018/youth' },
    { path: '2020/youth' },
    { path: 'Draft/youth', name: 'What may come' },
  ];
  writeFileSync(join(folder, 'inspections.code-workspace'), JSON.stringify({ folders }));
}

describeInVsCode(
  'several folders',
  { prepare: twoProjects, opens: { workspace: 'inspections.code-workspace' } },
  (vsCode) => {
    it('are told apart in the Testing view, by the names that they have elsewhere', async () => {
      const { workbench } = vsCode();
      await vsCode().serving();
      await workbench.command('Testing: Focus on Test Explorer View');
      const rows = workbench.page.locator('.test-explorer .monaco-list-row');
      await expect.poll(() => rows.count()).toBe(3);
      for (const name of [/^What may come$/, /^youth ?2018$/, /^youth ?2020$/])
        await rows.locator('.label', { hasText: name }).waitFor();
      await workbench.screenshot('testing-of-several-folders');
    });
  },
);

const whole = `framework Local "A local framework" {
    scale Rating { level Poor = 0 level Good = 1 }
    section 1 "Safe" { rated by inspectors on Rating }
    overall rated by lowest of sections
}
inspection Birch of Local {
    1 Good
    expect overall Good
}
`;

describeInVsCode('a window without a folder', { opens: 'nothing' }, (vsCode) => {
  it('says of what was never saved that it was not', async () => {
    const { workbench } = vsCode();
    await vsCode().run(async ({ vscode }, content) => {
      await vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument({ language: 'yardstick', content }),
      );
    }, whole);
    await workbench.page.locator('.codelens-decoration', { hasText: 'Run as test' }).waitFor();
    await workbench.command('Testing: Focus on Test Explorer View');
    const row = workbench.page.locator('.test-explorer .monaco-list-row').first();
    await expect.poll(() => row.innerText()).toContain('Not saved yet');
  });
});
