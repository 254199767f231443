import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInVsCode } from './harness/describe-in-vscode.js';

const framework = `framework Local "A local framework" {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    sections rated by inspectors on Rating
    section 1 "Safe"
    section 2 "Effective"
    overall rated by lowest of sections
}
`;

describeInVsCode('a framework that was never saved', { example: 'youth-2018' }, (vsCode) => {
  const dialog = () => vsCode().workbench.page.locator('.quick-input-widget', { hasText: 'Save As' });
  /** The file in front, with what stands in it, and the tabs of each column. */
  const shown = () =>
    vsCode().run(({ vscode }) => {
      const document = vscode.window.activeTextEditor?.document;
      return {
        scheme: document?.uri.scheme,
        text: document?.getText(),
        columns: vscode.window.tabGroups.all.map(({ tabs }) => tabs.map(({ label }) => label)),
      };
    });

  it('has its sample made where the person says, and in front', async () => {
    const { workbench } = vsCode();
    await vsCode().run(async ({ vscode }, content) => {
      await vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument({ language: 'yardstick', content }),
      );
    }, framework);
    await workbench.page.locator('.codelens-decoration', { hasText: 'No inspection uses this' }).waitFor();
    await workbench.command('Preview ratings');
    await workbench.webview().getByRole('button', { name: 'Make a sample inspection' }).click();
    await dialog().waitFor();
    await workbench.screenshot('sample-of-what-was-never-saved');
    await workbench.page.keyboard.press('Enter');
    const sample = join(vsCode().folder, 'sample-local.inspection');
    await expect.poll(() => existsSync(sample)).toBe(true);
    await expect.poll(async () => (await shown()).scheme).toBe('file');
    const { text, columns } = await shown();
    expect(text).toContain('inspection SampleLocal of Local {');
    expect(columns).toEqual([
      [expect.stringContaining('framework Local'), 'sample-local.inspection'],
      ['Ratings: A sample'],
    ]);
  });

  it('keeps a sample that is not to be saved yet in front, as one that was never saved either', async () => {
    const { workbench } = vsCode();
    await workbench.tab('Untitled-1').click();
    await workbench.command('Yardstick: Create a sample inspection');
    await dialog().waitFor();
    await workbench.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await expect.poll(async () => (await shown()).text).toContain('inspection SampleLocal_2 of Local {');
    expect((await shown()).scheme).toBe('untitled');
  });
});

/** A file with the name that the sample would have, which the settings leave out of the project. */
function leaveOutSample(folder: string): void {
  writeFileSync(join(folder, 'yardstick.json'), JSON.stringify({ files: ['youth-2018.yardstick'] }));
  writeFileSync(join(folder, 'sample-youth2018.inspection'), '');
}

describeInVsCode(
  'a sample whose file is there',
  { example: 'youth-2018', prepare: leaveOutSample },
  (vsCode) => {
    it('is not written over it, and the person is told', async () => {
      const { workbench } = vsCode();
      await workbench.openFile('youth-2018.yardstick');
      await workbench.page.locator('.codelens-decoration', { hasText: 'No inspection uses this' }).waitFor();
      await workbench.command('Yardstick: Create a sample inspection');
      await workbench.page
        .locator('.notification-list-item', {
          hasText: 'That could not be done: the new file cannot be written.',
        })
        .waitFor();
      expect(readFileSync(join(vsCode().folder, 'sample-youth2018.inspection'), 'utf8')).toBe('');
    });
  },
);
