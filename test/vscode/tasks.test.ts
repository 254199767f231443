import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type * as vscode from 'vscode';
import { describeInVsCode } from './harness/describe-in-vscode.js';
import type { VsCode } from './harness/open-vscode.js';

/** One published rating of Bradford that does not come out, and one figure that cannot be. */
function misquote(folder: string): void {
  const file = join(folder, 'bradford-2020.inspection');
  writeFileSync(file, readFileSync(file, 'utf8').replace('expect 3.1 Good', 'expect 3.1 Outstanding'));
}

/** The process in which the language server runs; 0 while there is none. */
function serverOf(vsCode: VsCode): Promise<number> {
  return vsCode.run(async ({ vscode }) => {
    const extension = vscode.extensions.getExtension<{
      readonly client: { readonly serverProcess?: { readonly pid: number } };
    }>('yardstick.yardstick');
    return (await extension?.activate())?.client.serverProcess?.pid ?? 0;
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describeInVsCode('tasks and commands', { example: 'youth-2018', prepare: misquote }, (vsCode) => {
  it('has a task each to check, to test and to generate', async () => {
    const names = await vsCode().run(async ({ vscode }) => {
      const tasks = await vscode.tasks.fetchTasks({ type: 'yardstick' });
      return tasks.map(({ name, definition }) => `${String(definition['command'])}: ${name}`);
    });
    expect(names.join('\n')).toMatch(/^check: /m);
    expect(names.join('\n')).toMatch(/^test: /m);
    expect(names.join('\n')).toMatch(/^generate: /m);
  });

  it('runs the tests as a task, and lists the rating that is not as published among the problems', async () => {
    const { exitCode, found } = await vsCode().run(async ({ vscode, until, uriOf }) => {
      const tasks = await vscode.tasks.fetchTasks({ type: 'yardstick' });
      const task = tasks.find(({ definition }) => definition['command'] === 'test');
      if (!task) throw new Error('There is no task that tests.');
      const ended = new Promise<number | undefined>((resolve) => {
        vscode.tasks.onDidEndTaskProcess((event) => {
          if (event.execution.task.name === task.name) resolve(event.exitCode);
        });
      });
      await vscode.tasks.executeTask(task);
      const exitCode = (await ended) ?? null;
      const problem = await until('problem of the test', () =>
        vscode.languages
          .getDiagnostics(uriOf('bradford-2020.inspection'))
          .find(({ message }) => message.includes('3.1')),
      );
      const text = (await vscode.workspace.openTextDocument(uriOf('bradford-2020.inspection'))).lineAt(
        problem.range.start,
      );
      return { exitCode, found: `${text.text.trim()}: ${problem.message}` };
    });
    expect(exitCode).toBe(1);
    expect(found).toBe('expect 3.1 Outstanding: 3.1 Assessment: published Outstanding, computed Good.');
  });

  it('generates an engine into the folder', async () => {
    await vsCode().run(async ({ vscode }) => {
      const tasks = await vscode.tasks.fetchTasks({ type: 'yardstick' });
      const task = tasks.find(({ name }) => name === 'generate engine');
      if (!task) throw new Error('There is no task that generates an engine.');
      const ended = new Promise<void>((resolve) => {
        vscode.tasks.onDidEndTask((event) => {
          if (event.execution.task.name === task.name) resolve();
        });
      });
      await vscode.tasks.executeTask(task);
      await ended;
    });
    expect(existsSync(join(vsCode().folder, 'generated/engine/engine.js'))).toBe(true);
  });

  it('watches for no longer than the editor is there', async () => {
    const extension = await vsCode().run(
      ({ vscode }) => vscode.extensions.getExtension('yardstick.yardstick')?.extensionPath ?? '',
    );
    const program = join(extension, 'dist/task.mjs');
    const watching = fork(program, ['100', 'check', '--watch', '--'], {
      cwd: vsCode().folder,
      silent: true,
      execArgv: [],
    });
    onTestFinished(() => {
      watching.kill();
    });
    const ended = once(watching, 'exit');
    if (watching.stdout) await once(watching.stdout, 'data');
    // As when the editor's window is closed, or its extension host has broken down.
    watching.disconnect();
    expect(await ended).toEqual([0, null]);
  });

  it('has its commands in the palette under plain names', async () => {
    const { page } = vsCode().workbench;
    await vsCode().workbench.openFile('bradford-2020.inspection');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill('>Yardstick: ');
    const titles = (): Promise<string[]> =>
      page.locator('.quick-input-list .monaco-list-row .label-name').allInnerTexts();
    await expect
      .poll(titles)
      .toEqual(
        expect.arrayContaining(['Yardstick: Preview ratings', 'Yardstick: Create a sample inspection']),
      );
    const plain = await titles();
    await vsCode().workbench.screenshot('commands');
    await page.keyboard.press('Escape');
    // A text that is not translated shows its key between percent signs.
    expect(plain.filter((title) => title.includes('%'))).toEqual([]);
  });

  it('says what the server is doing, and starts it anew when it is asked, though it be stuck', async () => {
    const { workbench } = vsCode();
    await workbench.openFile('bradford-2020.inspection');
    await workbench.page.locator('.statusbar-item', { hasText: 'Yardstick' }).first().waitFor();
    const stuck = await serverOf(vsCode());
    expect(stuck).toBeGreaterThan(0);
    process.kill(stuck, 'SIGSTOP');
    await workbench.command('Yardstick: Restart the language server');
    await expect.poll(() => isRunning(stuck)).toBe(false);
    await expect.poll(() => serverOf(vsCode())).not.toBeOneOf([0, stuck]);
    const server = await serverOf(vsCode());
    const hovered = await vsCode().run(async ({ vscode, open, place, until }) => {
      const document = await open('bradford-2020.inspection');
      const [hover] = await until('answer of the new server', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          place(document, '2.1▮.1 67%'),
        );
        return hovers.length > 0 && hovers;
      });
      return hover !== undefined;
    });
    expect(hovered).toBe(true);
    // The end of the one before is not taken for that of the new one.
    expect(await serverOf(vsCode())).toBe(server);
    expect(isRunning(server)).toBe(true);
  });

  it('says that there is no framework to make a sample of, where there is none', async () => {
    const { workbench } = vsCode();
    await vsCode().run(async ({ vscode }) => {
      const language = 'yardstick-inspection';
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language }));
    });
    await workbench.command('Yardstick: Create a sample inspection');
    await workbench.page
      .locator('.notification-list-item', { hasText: 'There is no framework here to make a sample of.' })
      .waitFor();
    await workbench.command('Notifications: Clear All Notifications');
  });

  it('creates a sample inspection of a framework', async () => {
    const text = await vsCode().run(async ({ vscode, open, until }) => {
      await open('youth-2018.yardstick');
      await vscode.commands.executeCommand('yardstick.createSample');
      return until('sample', () => {
        const document = vscode.window.activeTextEditor?.document;
        return document?.fileName.endsWith('.inspection') && document.getText();
      });
    });
    expect(text).toMatch(/^inspection \w+ of Youth2018 \{/m);
  });
});

describeInVsCode(
  'high contrast',
  { example: 'youth-2018', settings: { 'workbench.colorTheme': 'Default High Contrast' } },
  (vsCode) => {
    it('keeps every rating readable without its colour', async () => {
      const { workbench } = vsCode();
      await workbench.openFile('bradford-2020.inspection');
      await workbench.command('Yardstick: Preview ratings');
      const page = workbench.webview();
      await page.getByRole('region', { name: 'Overall' }).filter({ hasText: '7 of 36' }).waitFor();
      await workbench.page.waitForTimeout(1000);
      await workbench.screenshot('high-contrast');
      await expect.poll(() => page.locator('body').getAttribute('class')).toContain('vscode-high-contrast');
      await expect.poll(() => page.locator('[data-item="3.2"]').first().innerText()).toContain('Inadequate');
    });
  },
);
