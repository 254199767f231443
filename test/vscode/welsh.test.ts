import { expect, it } from 'vitest';
import type * as vscode from 'vscode';
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

    it('reads in Welsh what the server says beside the text, with the framework’s own Welsh', async () => {
      const { workbench } = vsCode();
      const seen = await vsCode().run(async ({ vscode, open, place }) => {
        const document = await open('dogwood-view.inspection');
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
          20,
        );
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          place(document, '1.3▮.1'),
        );
        return {
          titles: lenses.map(({ command }) => command?.title),
          hover: hovers.flatMap(({ contents }) =>
            (contents as vscode.MarkdownString[]).map(({ value }) => value),
          ),
        };
      });
      expect(seen.titles.toSorted()).toEqual([
        'Rhagolwg',
        'Rhedeg fel prawf',
        'Yn gyffredinol: Annigonol · 13 o 20',
      ]);
      expect(seen.hover.join()).toContain('**1.3.1 Meddyginiaethau** (cwestiwn)');
      const shown = workbench.page.locator('.codelens-decoration', { hasText: 'Yn gyffredinol: Annigonol' });
      await shown.waitFor();
      await workbench.page
        .locator('.view-line span', { hasText: /^1\.3\.1$/ })
        .first()
        .hover();
      await workbench.page.locator('.monaco-hover', { hasText: 'Meddyginiaethau' }).first().waitFor();
      await workbench.screenshot('welsh-hover');
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
