import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type * as vscode from 'vscode';
import { setTraps, type Traps } from '../security/traps.js';
import { describeInVsCode } from './harness/describe-in-vscode.js';

let traps: Traps | undefined;

function hasRun(): boolean {
  if (traps === undefined) throw new Error('The traps are set before VS Code opens the folder.');
  return existsSync(traps.mark);
}

describeInVsCode(
  'a folder that nobody trusts',
  {
    example: 'youth-2018',
    prepare: (folder) => {
      traps = setTraps(folder);
    },
    asksForTrust: true,
    settings: { 'security.workspace.trust.startupPrompt': 'never' },
  },
  (vsCode) => {
    afterAll(() => {
      if (traps) rmSync(traps.outside, { recursive: true, force: true });
    });

    it('is restricted, and the extension works in it all the same', async () => {
      const seen = await vsCode().run(async ({ vscode, open, place, until }) => {
        const document = await open('bradford-2020.inspection');
        const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          place(document, '2.1▮.1 67%'),
        );
        const hints = await until('figures beside the text', async () => {
          const whole = new vscode.Range(0, 0, document.lineCount, 0);
          const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
            'vscode.executeInlayHintProvider',
            document.uri,
            whole,
          );
          return found.length > 0 && found;
        });
        return { isTrusted: vscode.workspace.isTrusted, hover: hover !== undefined, hints: hints.length };
      });
      expect(seen.isTrusted).toBe(false);
      expect(seen.hover).toBe(true);
      expect(seen.hints).toBeGreaterThanOrEqual(23);
    });

    it('shows its ratings', async () => {
      const { workbench } = vsCode();
      await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await workbench.command('Yardstick: Preview ratings');
      await workbench
        .webview()
        .getByRole('region', { name: 'Overall' })
        .filter({ hasText: '7 of 36' })
        .waitFor();
      await workbench.screenshot('restricted');
    });

    it('runs no task: VS Code asks first, and nobody agrees', async () => {
      const { workbench } = vsCode();
      const listed = vsCode().run(async ({ vscode }) =>
        (await vscode.tasks.fetchTasks()).map(({ name }) => name),
      );
      await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Cancel' }).click();
      expect(await listed).toEqual([]);
      expect(hasRun()).toBe(false);
    });

    it('can say what it likes in its texts', async () => {
      const seen = await vsCode().run(async ({ vscode, open, place, until }) => {
        const document = await open('hostile.yardstick');
        await until('problems', () => vscode.languages.getDiagnostics(document.uri).length > 0);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          place(document, 'framework Hos▮tile'),
        );
        const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
          'vscode.executeLinkProvider',
          document.uri,
          10,
        );
        return {
          hovers: hovers.flatMap(({ contents }) =>
            (contents as vscode.MarkdownString[]).map(({ value, isTrusted }) => ({
              value,
              isTrusted: isTrusted ?? false,
            })),
          ),
          links: links.map(({ target }) => target?.toString(true) ?? ''),
        };
      });
      for (const hover of seen.hovers) {
        expect(hover.isTrusted).toBe(false);
        expect(hover.value).not.toMatch(/(?<!\\)\]\(command:/);
        expect(hover.value).not.toMatch(/<img/);
      }
      for (const link of seen.links) expect(link).not.toMatch(/^command:|passwd/);
    });

    it('has run nothing and shown nothing from outside of it', async () => {
      expect(hasRun()).toBe(false);
      const symbols = await vsCode().run(async ({ vscode }) => {
        const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'Secret',
        );
        return found.map(({ name }) => name);
      });
      expect(symbols).toEqual([]);
      expect(vsCode().words()).not.toContain('trap.sh');
      expect(readFileSync(join(vsCode().folder, '.vscode/settings.json'), 'utf8')).toContain('trap.sh');
    });
  },
);
