import type { Worker } from 'playwright-core';
import { expect, it } from 'vitest';
import type * as vscode from 'vscode';
import { describeInVsCode } from './harness/describe-in-vscode.js';

/*
 * The extension as it runs in vscode.dev: in the browser's own extension host, with the server in a worker, and every file read through
 * the editor. The window is the same; only where the extension runs is not.
 */
describeInVsCode(
  'in a browser',
  {
    example: 'youth-2018',
    inBrowser: true,
  },
  (vsCode) => {
    it('the extension runs in the browser, and not beside the server', async () => {
      const isHere = await vsCode().run(
        ({ vscode }) => vscode.extensions.getExtension('yardstick.yardstick') !== undefined,
      );
      expect(isHere).toBe(false);
    });

    it('shows problems, hovers and ratings', async () => {
      const { workbench } = vsCode();
      await workbench.openFile('bradford-2020.inspection');
      await workbench.page.locator('.codelens-decoration', { hasText: '7 of 36' }).waitFor();
      await workbench.command('Yardstick: Preview ratings');
      await workbench
        .webview()
        .getByRole('region', { name: 'Overall' })
        .filter({ hasText: '7 of 36' })
        .waitFor();
      await workbench.screenshot('browser');
      const hover = await vsCode().run(async ({ vscode, open, place }) => {
        const document = await open('bradford-2020.inspection');
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          place(document, '2.1▮.1 67%'),
        );
        return hovers
          .flatMap(({ contents }) => (contents as vscode.MarkdownString[]).map(({ value }) => value))
          .join();
      });
      expect(hover).toContain('Outstanding begins at 80%');
    });

    it('starts the server anew when it is asked, and ends the one before', async () => {
      const { workbench } = vsCode();
      const servers = async (): Promise<Worker[]> => {
        const workers = workbench.page.workers();
        const names = await Promise.all(
          workers.map((worker) => worker.evaluate(() => self.name).catch(() => '')),
        );
        return workers.filter((_, place) => names[place]?.endsWith('Yardstick'));
      };
      await expect.poll(async () => (await servers()).length).toBe(1);
      const [before] = await servers();
      await workbench.command('Yardstick: Restart the language server');
      await expect.poll(async () => (await servers()).map((worker) => worker === before)).toEqual([false]);
      await workbench.page.locator('.codelens-decoration', { hasText: '7 of 36' }).waitFor();
    });

    it('rates again what is typed, and shows it in the preview', async () => {
      const { workbench } = vsCode();
      await workbench.openFile('youth-2018.yardstick');
      await workbench.select('below 50');
      await workbench.page.keyboard.type('below 45');
      await workbench.select('50 to 64');
      await workbench.page.keyboard.type('45 to 64');
      const page = workbench.webview();
      await page.getByRole('region', { name: 'Overall' }).filter({ hasText: '8 of 36' }).waitFor();
      // 3.2 has 68%, 47% and 45%: the lowest is 45%, which Requires improvement now begins at.
      await expect
        .poll(() => page.locator('[data-item="3.2"] .rating').first().innerText())
        .toBe('Requires improvement');
      await workbench.screenshot('browser-boundary-moved');
    });
  },
);
