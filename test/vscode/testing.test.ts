import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
