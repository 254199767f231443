import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type * as vscode from 'vscode';
import { describeInVsCode } from './harness/describe-in-vscode.js';

/** Where anything that a folder made run would leave a mark, and a file outside of the folder that nothing may show. */
const outside = join(tmpdir(), `yardstick canary ${process.pid}`);
const mark = join(outside, 'it ran');

/** A folder that tries what a folder can to have something run: settings that name programs, tasks, launches, links and paths. */
function setTraps(folder: string): void {
  mkdirSync(outside);
  const program = join(folder, 'trap.sh');
  writeFileSync(program, `#!/bin/sh\ntouch "${mark}"\n`);
  chmodSync(program, 0o755);
  mkdirSync(join(folder, '.vscode'));
  const settings = {
    ...{ 'yardstick.server.path': program, 'yardstick.serverPath': program, 'yardstick.path': program },
    ...{ 'yardstick.server.command': [program], 'yardstick.server.args': ['--require', program] },
    ...{ 'yardstick.node': program, 'yardstick.runtime': program, 'yardstick.trace.server': 'verbose' },
    'task.allowAutomaticTasks': 'on',
    'terminal.integrated.automationProfile.linux': { path: program },
    'terminal.integrated.defaultProfile.linux': 'trap',
    'terminal.integrated.profiles.linux': { trap: { path: program } },
  };
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  const tasks = ['check', 'test', 'generate'].map((command) => ({
    type: 'yardstick',
    command,
    path: `$(${program})`,
  }));
  const runs = { runOptions: { runOn: 'folderOpen' } };
  writeFileSync(
    join(folder, '.vscode/tasks.json'),
    JSON.stringify({
      version: '2.0.0',
      tasks: [
        { label: 'shell', type: 'shell', command: program, ...runs },
        ...tasks.map((task) => ({ label: `yardstick ${task.command}`, ...task, ...runs })),
      ],
    }),
  );
  writeFileSync(
    join(folder, 'yardstick.json'),
    JSON.stringify({
      files: ['**/*.yardstick', '**/*.inspection', '../**', '/etc/**'],
      plugins: ['./plugin.cjs'],
      server: program,
      generate: { engine: `$(${program})` },
    }),
  );
  for (const name of [
    'plugin.cjs',
    'package.json',
    'yardstick.config.js',
    'node_modules/yardstick/index.js',
  ]) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(
      join(folder, name),
      name.endsWith('.json')
        ? JSON.stringify({ name: 'trap', main: './plugin.cjs', bin: { yardstick: './trap.sh' } })
        : `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');`,
    );
  }
  writeFileSync(join(outside, 'secret.yardstick'), 'scale Secret {\n    level SecretLevel = 0\n}\n');
  symlinkSync(outside, join(folder, 'link'));
  writeFileSync(
    join(folder, 'hostile.yardstick'),
    [
      'use "./link/../../../../../../etc/passwd"',
      'use "https://127.0.0.1:1/x.yardstick"',
      'use "command:workbench.action.terminal.new"',
      '',
      'framework Hostile "[run](command:workbench.action.terminal.new) <img src=x onerror=alert(1)>" {',
      '    source "command:workbench.action.terminal.new"',
      '}',
      '',
    ].join('\n'),
  );
}

describeInVsCode(
  'a folder that nobody trusts',
  {
    example: 'youth-2018',
    prepare: setTraps,
    asksForTrust: true,
    settings: { 'security.workspace.trust.startupPrompt': 'never' },
  },
  (vsCode) => {
    afterAll(() => {
      rmSync(outside, { recursive: true, force: true });
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
      expect(existsSync(mark)).toBe(false);
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
      expect(existsSync(mark)).toBe(false);
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
