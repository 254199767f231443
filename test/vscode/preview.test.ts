import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInVsCode } from './harness/describe-in-vscode.js';

describeInVsCode('the preview', { example: 'youth-2018', size: { width: 1500, height: 950 } }, (vsCode) => {
  const overall = () => vsCode().workbench.webview().getByRole('region', { name: 'Overall' });
  const scored = (score: number) =>
    overall()
      .getByRole('button', { name: new RegExp(`^${score} of 36`) })
      .waitFor();
  /** Everything that was typed in the framework. */
  const takeBack = () =>
    vsCode().run(async ({ vscode, open, revert }) => {
      // A file opens where one is working, which may be the preview.
      await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
      await revert(await open('youth-2018.yardstick'));
    });
  const share = (how: string) =>
    vsCode().workbench.webview().getByLabel('Share').selectOption({ label: how });
  /** Takes the path that is proposed for a file as it is; what comes back reads the file, and is nothing until it is there. */
  const accept = async (name: string): Promise<() => string | undefined> => {
    const dialog = vsCode().workbench.page.locator('.quick-input-widget input').first();
    await expect.poll(() => dialog.inputValue()).toMatch(new RegExp(`/${name.replaceAll('.', '\\.')}$`));
    const file = join(vsCode().folder, name);
    rmSync(file, { force: true });
    await dialog.press('Enter');
    return () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  };
  /** What the command line in the extension's package writes of Bradford. */
  const byCommand = async (...words: string[]): Promise<string> => {
    const extension = await vsCode().run(
      ({ vscode }) => vscode.extensions.getExtension('yardstick.yardstick')?.extensionPath ?? '',
    );
    const program = [join(extension, 'dist/task.mjs'), '100', ...words, 'bradford-2020.inspection'];
    return execFileSync(process.execPath, program, { cwd: vsCode().folder, encoding: 'utf8' });
  };
  const ratingOf = (id: string) =>
    vsCode().workbench.webview().locator(`[data-item="${id}"] .rating`).first();

  it('shows Bradford at 7 of 36, Requires improvement, beside its text', async () => {
    await vsCode().serving();
    await vsCode().workbench.openFile('bradford-2020.inspection');
    await vsCode().workbench.command('Preview ratings');
    await scored(7);
    await expect.poll(() => overall().innerText()).toContain('Requires improvement');
    await vsCode().workbench.screenshot('preview-bradford');
  });

  it('shows what another boundary changes while it is typed, and takes it back', async () => {
    await vsCode().run(async ({ open, replace }) => {
      const document = await open('youth-2018.yardstick');
      await replace(document, 'below 50 ', 'below 45 ');
      await replace(document, '50 to 64 ', '45 to 64 ');
    });
    await scored(8);
    await expect.poll(() => ratingOf('3.2').innerText()).toBe('Requires improvement');
    await vsCode().workbench.screenshot('preview-boundary-moved');
  });

  it('says which inspections the edit changes against the saved version', async () => {
    const page = vsCode().workbench.webview();
    await page.getByRole('button', { name: /^Compare all \d inspections$/ }).click();
    const compared = page.getByRole('region', { name: 'Against the saved version' });
    await compared.getByText('Ratings change in 1 of 5 inspections.').waitFor();
    await expect.poll(() => compared.innerText()).toContain('Bradford Youth Offending Team');
    await compared.scrollIntoViewIfNeeded();
    await vsCode().workbench.screenshot('preview-against-saved');
    await takeBack();
    await scored(7);
    await compared.getByText('Everything is saved, so there is nothing to compare.').waitFor();
  });

  it('goes to the rule of a figure that is clicked', async () => {
    await vsCode().workbench.webview().getByTitle('Go to the rule of 3.2.2', { exact: true }).click();
    const words = await vsCode().run(({ vscode, until }) =>
      until('selected rule', () => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document.fileName.endsWith('.yardstick') && editor.document.getText(editor.selection);
      }),
    );
    expect(words).toBe('CaseQuality');
  });

  it('follows the cursor', async () => {
    await vsCode().run(async ({ vscode, open, place }) => {
      const document = await open('youth-2018.yardstick');
      const at = place(document, 'question 3.3.2');
      const editor = await vscode.window.showTextDocument(document);
      editor.selection = new vscode.Selection(at, at);
    });
    const row = vsCode().workbench.webview().locator('[data-item="3.3.2"].followed');
    await row.waitFor();
    // In view, and not only marked.
    await expect
      .poll(() => row.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight))
      .toBe(true);
  });

  it('keeps the last ratings while there is an error, and leads to it', async () => {
    await vsCode().run(async ({ vscode, open, replace }) => {
      await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
      await replace(await open('youth-2018.yardstick'), 'below 50 ', 'below ');
    });
    const problems = vsCode()
      .workbench.webview()
      .getByRole('region', { name: /last ratings/ });
    await problems.waitFor();
    await vsCode().workbench.screenshot('preview-with-an-error');
    await expect.poll(() => overall().innerText()).toContain('7 of 36');
    await problems
      .getByRole('button', { name: /youth-2018\.yardstick, line \d+/ })
      .first()
      .click();
    const line = await vsCode().run(({ vscode, until }) =>
      until('place of the error', () => {
        const editor = vscode.window.activeTextEditor;
        const text = editor?.document.lineAt(editor.selection.active.line).text.trim();
        return text?.startsWith('below') && text;
      }),
    );
    expect(line).toMatch(/^below +is Inadequate/);
    await takeBack();
    await problems.waitFor({ state: 'detached' });
  });

  it('copies what the command line writes as Markdown', async () => {
    await share('Copy as Markdown');
    const expected = await byCommand('rate', '--format', 'markdown');
    expect(expected).toContain('| **Overall** | 7 of 36 | **Requires improvement** |');
    await expect
      .poll(() => vsCode().run(async ({ vscode }) => await vscode.env.clipboard.readText()))
      .toBe(expected);
  });

  it('writes what the command line writes, as CSV and as a page, where the person says', async () => {
    await share('Export as CSV…');
    const table = await accept('bradford-youth-offending-team.csv');
    const rows = await byCommand('rate', '--format', 'csv');
    expect(rows).toContain('overall,overall,Overall,7,,,7,36,RequiresImprovement,Requires improvement,');
    await expect.poll(table).toBe(rows);
    await share('Export as HTML…');
    const page = await accept('bradford-youth-offending-team.html');
    await expect.poll(page).toBe(await byCommand('report', '--kind', 'full'));
  });

  it('says so where a file cannot be written', async () => {
    const { workbench } = vsCode();
    await share('Export as CSV…');
    const dialog = workbench.page.locator('.quick-input-widget input').first();
    await expect.poll(() => dialog.inputValue()).toMatch(/\.csv$/);
    // Nobody can make a file there.
    await dialog.fill('/proc/bradford.csv');
    const told = workbench.page.locator('.notification-list-item', { hasText: 'That could not be done' });
    // The dialog takes no answer while it reads the folder.
    const press = async (): Promise<number> => {
      if (await dialog.isVisible()) await dialog.press('Enter');
      return told.count();
    };
    await expect.poll(press).toBe(1);
    await workbench.command('Notifications: Clear All Notifications');
  });

  it('writes its charts as SVG, a file each', async () => {
    await share('Export charts as SVG…');
    const score = await accept('bradford-youth-offending-team-overall.svg');
    await expect.poll(score).toMatch(/^<\?xml[^]*<title[^>]*>Overall: 7 of 36, Requires improvement</);
    const percentages = await accept('bradford-youth-offending-team-percentages.svg');
    // The lowest of Bradford's questions.
    await expect.poll(percentages).toMatch(/^<\?xml[^]*2\.2\.3 [^:;]+: 37%, Inadequate/);
  });

  it('prints by way of a page, which it leads to where it cannot open it', async () => {
    await share('Print');
    const page = await accept('bradford-youth-offending-team.html');
    await expect.poll(page).toBe(await byCommand('report', '--kind', 'full'));
    const { workbench } = vsCode();
    const told = workbench.page.locator('.notification-list-item', {
      hasText: 'saved as bradford-youth-offending-team.html',
    });
    await told.waitFor();
    await workbench.screenshot('preview-print');
    await told.getByRole('button', { name: 'Show the file' }).click();
    await workbench.page
      .locator('.explorer-folders-view .monaco-list-row.selected', {
        hasText: 'bradford-youth-offending-team.html',
      })
      .waitFor();
  });

  it('saves what was tried as a new inspection, and shows that', async () => {
    await vsCode().workbench.openFile('bradford-2020.inspection');
    const page = vsCode().workbench.webview();
    for (const id of ['3.2.2', '3.2.3']) {
      await page.getByRole('slider', { name: new RegExp(`^What if: ${id} `) }).focus();
      await vsCode().workbench.page.keyboard.press('PageUp');
    }
    await scored(8);
    await vsCode().workbench.screenshot('preview-what-if');
    await page.getByRole('button', { name: 'Save as a new inspection' }).click();
    const text = await vsCode().run(({ vscode, until }) =>
      until('new inspection', () => {
        const document = vscode.window.activeTextEditor?.document;
        return document?.fileName.endsWith('bradford-2020-what-if.inspection') && document.getText();
      }),
    );
    expect(text).toContain('3.2.2 50%');
    await page.locator('option:checked', { hasText: 'Bradford2020WhatIf' }).waitFor({ state: 'attached' });
    await expect.poll(() => overall().innerText()).toContain('8 of 36');
  });

  it('is there again, with what was tried, when the window is opened again', async () => {
    const slider = () =>
      vsCode()
        .workbench.webview()
        .getByRole('slider', { name: /^What if: 3.3.3 / });
    await slider().focus();
    await vsCode().workbench.page.keyboard.press('PageUp');
    await vsCode().workbench.webview().getByRole('region', { name: 'What if' }).waitFor();
    // As a person does: a page that is torn away keeps what VS Code last wrote down.
    await Promise.all([
      vsCode().workbench.page.waitForEvent('domcontentloaded'),
      vsCode().workbench.command('Developer: Reload Window'),
    ]);
    await vsCode().workbench.webview().getByRole('region', { name: 'What if' }).waitFor();
    await expect.poll(() => slider().getAttribute('aria-valuenow')).toBe('80');
  });
});

describeInVsCode(
  'a preview without an inspection',
  {
    example: 'sqs-2014',
  },
  (vsCode) => {
    it('offers to make a sample, and rates that', async () => {
      await vsCode().serving();
      await vsCode().run(async ({ vscode, uriOf }) => {
        await vscode.workspace.fs.delete(uriOf('bedfordshire-2014.inspection'));
        await vscode.workspace.fs.delete(uriOf('preview.inspection'));
      });
      await vsCode().workbench.openFile('sqs-2014.yardstick');
      await vsCode().workbench.command('Preview ratings');
      const page = vsCode().workbench.webview();
      await page.getByRole('heading', { name: /^There is no inspection of / }).waitFor();
      await vsCode().workbench.screenshot('preview-without-inspection');
      await page.getByRole('button', { name: 'Make a sample inspection' }).click();
      await page.getByRole('heading', { name: 'A sample', level: 1 }).waitFor();
    });
  },
);

const lost = 'inspection Lost of Nowhere {\n    service "Lost House"\n    1.1 GoodStandard\n}\n';

describeInVsCode(
  'the preview of what cannot be rated',
  {
    example: 'care-services',
    prepare: (folder) => {
      writeFileSync(join(folder, 'lost.inspection'), lost);
      writeFileSync(join(folder, 'blank.yardstick'), '');
    },
  },
  (vsCode) => {
    const page = () => vsCode().workbench.webview();
    const problems = () => page().getByRole('region', { name: 'This cannot be rated yet' });
    const overall = () => page().getByRole('region', { name: 'Overall' });

    it('says of an inspection of an unknown framework what is wrong, and leads there', async () => {
      await vsCode().workbench.openFile('lost.inspection');
      await vsCode().workbench.command('Preview ratings');
      await problems().getByText('Nowhere').waitFor();
      await vsCode().workbench.screenshot('preview-of-an-unknown-framework');
      await problems().getByRole('button', { name: 'lost.inspection, line 1' }).click();
      const words = await vsCode().run(({ vscode, until }) =>
        until('name at fault', () => {
          const editor = vscode.window.activeTextEditor;
          return editor?.document.getText(editor.selection);
        }),
      );
      expect(words).toBe('Nowhere');
    });

    it('shows the ratings as soon as the name is right', async () => {
      await vsCode().run(async ({ open, replace }) => {
        const document = await open('lost.inspection');
        await replace(document, 'of Nowhere', 'of CareHomes');
      });
      await page().getByRole('heading', { name: 'Lost House', level: 1 }).waitFor();
    });

    it('says of a file with nothing in it what is missing', async () => {
      await vsCode().workbench.openFile('blank.yardstick');
      // In passing what is shown stays; who asks for this file is told.
      await vsCode().workbench.command('Preview ratings');
      await page()
        .getByRole('heading', { name: 'There is nothing to rate in blank.yardstick yet' })
        .waitFor();
    });

    it('keeps the last ratings while the name of the framework is mistyped, and says where', async () => {
      await vsCode().workbench.openFile('alder-house.inspection');
      await expect.poll(() => overall().innerText()).toContain('80% (16 of 20)');
      await vsCode().run(async ({ open, replace }) => {
        await replace(await open('alder-house.inspection'), 'of CareHomes', 'of CareHouses');
      });
      const last = page().getByRole('region', { name: /^Below are the last ratings/ });
      await last.getByRole('button', { name: /^alder-house\.inspection, line \d+$/ }).waitFor();
      await expect.poll(() => overall().innerText()).toContain('80% (16 of 20)');
      await vsCode().run(async ({ open, revert }) => revert(await open('alder-house.inspection')));
      await last.waitFor({ state: 'detached' });
    });

    it('follows an edit of words that its framework shares with others', async () => {
      await vsCode().workbench.openFile('common.yardstick');
      await vsCode().run(async ({ open, replace }) => {
        await replace(await open('common.yardstick'), '= 3 "Good"', '= 2.5 "Good"');
      });
      // One domain is Outstanding, at 4, and four are Good.
      await expect.poll(() => overall().innerText()).toContain('70% (14 of 20)');
      await vsCode().run(async ({ open, revert }) => revert(await open('common.yardstick')));
      await expect.poll(() => overall().innerText()).toContain('80% (16 of 20)');
    });

    it('stays in sight when it leads to a file and nothing else is open', async () => {
      await vsCode().run(async ({ vscode }) => {
        await vscode.workspace.saveAll();
        await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
        await vscode.commands.executeCommand('workbench.action.closeEditorsInGroup');
      });
      await page().getByTitle('Go to the rule of 1.3.2', { exact: true }).click();
      await vsCode().workbench.tab('care-homes.yardstick').waitFor();
      await overall().waitFor({ state: 'visible' });
    });
  },
);
