import { expect, it } from 'vitest';
import { describeInVsCode } from './harness/describe-in-vscode.js';

describeInVsCode(
  'a person whose VS Code is in Welsh',
  { example: 'care-services', language: 'cy' },
  (vsCode) => {
    it('finds the commands in Welsh', async () => {
      const { workbench } = vsCode();
      expect(await vsCode().run(({ vscode }) => vscode.env.language)).toBe('cy');
      await workbench.openFile('dogwood-view.inspection');
      await workbench.page.keyboard.press('F1');
      await workbench.page.locator('.quick-input-widget input').fill('>Yardstick:');
      const listed = workbench.page.locator('.quick-input-list .monaco-list-row');
      await listed.filter({ hasText: 'Yardstick: Creu arolygiad enghreifftiol' }).waitFor();
      await listed.filter({ hasText: 'Yardstick: Ailgychwyn y gweinydd iaith' }).waitFor();
      await workbench.screenshot('welsh-commands');
      await workbench.page.keyboard.press('Escape');
    });

    it('reads in Welsh what the language server is doing', async () => {
      const { page } = vsCode().workbench;
      const status = page.locator('.statusbar-item[id="yardstick.yardstick.yardstick.status"]');
      await page.getByRole('button', { name: /^Yardstick: Mae \d+ o ffeiliau wedi'u gwirio\.$/ }).waitFor();
      await status.click();
      const offered = page.locator('.quick-input-list .monaco-list-row');
      await offered.filter({ hasText: 'Dangos y log' }).waitFor();
      await offered.filter({ hasText: 'Ailgychwyn y gweinydd iaith' }).waitFor();
      await page.keyboard.press('Escape');
    });

    it('sees the ratings explained in Welsh, without asking for it', async () => {
      const { workbench } = vsCode();
      await workbench.command("Yardstick: Rhagolwg o'r graddau");
      const page = workbench.webview();
      const overall = page.getByRole('region', { name: 'Yn gyffredinol' });
      // Somebody was not protected: whatever the 65% would be, a limit holds the home at the lowest level.
      await overall.filter({ hasText: 'Annigonol' }).waitFor();
      await expect
        .poll(() => overall.innerText())
        .toContain('Cyfran sgoriau’r parthau yw 65%, o gyfanswm o 13 o 20');
      await expect.poll(() => page.locator('.about').innerText()).toContain('Gwaith maes 6 Hydref 2025');
      await workbench.page.locator('.tab', { hasText: 'Graddau: Dogwood View' }).waitFor();
      await workbench.screenshot('welsh-preview');
    });
  },
);
