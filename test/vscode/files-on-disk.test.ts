import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInVsCode } from './harness/describe-in-vscode.js';
import type { VsCode } from './harness/open-vscode.js';

/** A folder of inspections, each of which has a problem. */
function brokenRound(folder: string): void {
  mkdirSync(join(folder, 'round 2022'));
  const text = readFileSync(join(folder, 'kirklees-2021.inspection'), 'utf8');
  for (const name of ['Ash', 'Oak'])
    writeFileSync(
      join(folder, `round 2022/${name}.inspection`),
      text.replace(/inspection \w+ of Youth2018/, `inspection ${name} of Youth2081`),
    );
}

async function expectProblems(vsCode: VsCode, path: string, count: number): Promise<void> {
  const found = (): Promise<number> =>
    vsCode.run(({ vscode, uriOf }, path) => vscode.languages.getDiagnostics(uriOf(path)).length, path);
  await expect.poll(found).toBe(count);
}

function testsOf(vsCode: VsCode): Locator {
  return vsCode.workbench.page.locator('.test-explorer .monaco-list-row');
}

describeInVsCode(
  'files that change beside the editor',
  { example: 'youth-2018', prepare: brokenRound },
  (vsCode) => {
    it('have no problems left once their folder is moved away, and have them again when it comes back', async () => {
      await expectProblems(vsCode(), 'round 2022/Ash.inspection', 1);
      const [round, away] = [join(vsCode().folder, 'round 2022'), `${vsCode().folder} away`];
      renameSync(round, away);
      await expectProblems(vsCode(), 'round 2022/Ash.inspection', 0);
      await expectProblems(vsCode(), 'round 2022/Oak.inspection', 0);
      renameSync(away, round);
      await expectProblems(vsCode(), 'round 2022/Ash.inspection', 1);
      await expectProblems(vsCode(), 'round 2022/Oak.inspection', 1);
    });

    it('have no problems left once their folder is deleted', async () => {
      rmSync(join(vsCode().folder, 'round 2022'), { recursive: true });
      await expectProblems(vsCode(), 'round 2022/Ash.inspection', 0);
      await expectProblems(vsCode(), 'round 2022/Oak.inspection', 0);
    });

    it('are no tests any more, though they went away while the language server was down', async () => {
      const { workbench, folder } = vsCode();
      await workbench.command('Testing: Focus on Test Explorer View');
      const tests = testsOf(vsCode());
      const folded = tests.locator('.monaco-tl-twistie.collapsed').first();
      // The view takes no click while it is still being filled.
      await expect
        .poll(async () => {
          if ((await tests.count()) === 1) await folded.click();
          return tests.filter({ hasText: 'bradford-2020.inspection' }).count();
        })
        .toBe(1);
      await tests.filter({ hasText: 'kirklees-2021.inspection' }).waitFor();
      await vsCode().run(async ({ vscode }) => {
        const extension = vscode.extensions.getExtension<{
          readonly client: { readonly stop: () => Promise<void> };
        }>('yardstick.yardstick');
        await extension?.exports.client.stop();
      });
      rmSync(join(folder, 'kirklees-2021.inspection'));
      await workbench.command('Yardstick: Restart the language server');
      await tests.filter({ hasText: 'kirklees-2021.inspection' }).waitFor({ state: 'detached' });
      await tests.filter({ hasText: 'bradford-2020.inspection' }).waitFor();
      // No file of ours is in front, and no status bar says so.
      await workbench.page
        .locator('.notification-list-item', { hasText: 'The language server has been restarted.' })
        .filter({ hasText: 'files have been checked.' })
        .waitFor();
      await workbench.screenshot('restarted');
    });
  },
);
