import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type * as vscode from 'vscode';
import { describeInVsCode } from './harness/describe-in-vscode.js';

describeInVsCode('writing a framework and its inspections', { example: 'youth-2018' }, (vsCode) => {
  it('completes the levels of the right scale', async () => {
    const labels = await vsCode().run(async ({ vscode, open, place, replace, revert }) => {
      const document = await open('bradford-2020.inspection');
      await replace(document, '    1.1 Inadequate', '    1.1 ');
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        place(document, '    1.1 ▮'),
      );
      await revert(document);
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    });
    expect(labels).toEqual(
      expect.arrayContaining(['Inadequate', 'RequiresImprovement', 'Good', 'Outstanding']),
    );
  });

  it('offers the question that is still unanswered, with its text', async () => {
    const offered = await vsCode().run(async ({ vscode, open, place, replace, revert }) => {
      const document = await open('bradford-2020.inspection');
      await replace(document, '    3.4.2 78%', '    ');
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        place(document, '3.4.1 78%\n    ▮'),
        undefined,
        30,
      );
      await revert(document);
      const item = items.find(({ label }) =>
        (typeof label === 'string' ? label : label.label).startsWith('3.4.2'),
      );
      return JSON.stringify(item ?? items.slice(0, 5));
    });
    expect(offered).toContain('Implementing the disposal');
  });

  it('shows the forms of a rule while it is written', async () => {
    const help = await vsCode().run(async ({ vscode, open, place, replace, revert }) => {
      const document = await open('youth-2018.yardstick');
      await replace(document, 'standards rated by lowest of questions', 'standards rated by ');
      const found = await vscode.commands.executeCommand<vscode.SignatureHelp>(
        'vscode.executeSignatureHelpProvider',
        document.uri,
        place(document, 'standards rated by ▮\n'),
      );
      await revert(document);
      return found.signatures.map(({ label }) => label);
    });
    expect(help).toContain('lowest of members');
  });

  it('renames a banding, and a question by its number in the inspections too', async () => {
    const changed = await vsCode().run(async ({ vscode, open, place }) => {
      const document = await open('youth-2018.yardstick');
      const rename = async (marked: string, name: string): Promise<[string, number][]> => {
        const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          place(document, marked),
          name,
        );
        return edit
          .entries()
          .map(([uri, edits]): [string, number] => [uri.path.split('/').at(-1) ?? '', edits.length])
          .sort();
      };
      return {
        banding: await rename('banding Case▮Quality', 'Quality'),
        number: await rename('question 2.1▮.1', '2.1.9'),
      };
    });
    expect(changed.banding).toEqual([['youth-2018.yardstick', 3]]);
    // Bradford is the only one that prints it.
    expect(changed.number.map(([file]) => file)).toEqual([
      'bradford-2020.inspection',
      'youth-2018.yardstick',
    ]);
  });

  it('says why a name cannot be', async () => {
    const refused = await vsCode().run(async ({ vscode, open, place }) => {
      const document = await open('youth-2018.yardstick');
      try {
        await vscode.commands.executeCommand(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          place(document, 'banding Case▮Quality'),
          'two words',
        );
        return 'nothing';
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain('cannot be a name');
  });

  it('lays out a file, a part of one, and a block as it is closed', async () => {
    const laidOut = await vsCode().run(async ({ vscode, open, place, replace, revert }) => {
      const document = await open('youth-2018.yardstick');
      const options = { tabSize: 4, insertSpaces: true };
      const clean = document.getText();
      const apply = async (edits: vscode.TextEdit[] | undefined): Promise<boolean> => {
        const edit = new vscode.WorkspaceEdit();
        edit.set(document.uri, edits ?? []);
        await vscode.workspace.applyEdit(edit);
        return document.getText() === clean;
      };
      await replace(document, '        50 to 64   is', '    50 to 64 is');
      const whole = await apply(
        await vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', document.uri, options),
      );
      await revert(document);
      await replace(document, '        level Good                = 2', 'level Good = 2');
      const from = place(document, 'scale Rating');
      const part = await apply(
        await vscode.commands.executeCommand(
          'vscode.executeFormatRangeProvider',
          document.uri,
          new vscode.Range(from, from.translate(6, 0)),
          options,
        ),
      );
      await revert(document);
      await replace(
        document,
        '        80 or more is Outstanding         "Large majority"\n    }',
        '        80 or more is Outstanding         "Large majority"\n}',
      );
      const brace = place(document, '"Large majority"\n}▮');
      const closed = await apply(
        await vscode.commands.executeCommand(
          'vscode.executeFormatOnTypeProvider',
          document.uri,
          brace,
          '}',
          options,
        ),
      );
      await revert(document);
      return { whole, part, closed };
    });
    expect(laidOut).toEqual({ whole: true, part: true, closed: true });
  });

  it('moves a standard, and renumbers everything that speaks of it', async () => {
    const seen = await vsCode().run(async ({ vscode, open, place }) => {
      const document = await open('youth-2018.yardstick');
      const start = place(document, 'standard 2.▮4 "Reviewing"');
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(start, start),
        'refactor',
      );
      const move = actions.find(({ kind }) => kind?.value.startsWith('refactor.move'));
      return {
        titles: actions.map(({ title }) => title),
        files: move?.edit
          ?.entries()
          .map(([uri]) => uri.path.split('/').at(-1))
          .sort(),
      };
    });
    expect(seen.titles.join('\n')).toMatch(/2\.4|up|Move/);
    expect(seen.files).toEqual([
      'bradford-2020.inspection',
      'kirklees-2021.inspection',
      'rotherham-2020.inspection',
      'youth-2018.yardstick',
    ]);
  });

  it('moves a banding into a file that others can share', async () => {
    const title = await vsCode().run(async ({ vscode, open, place }) => {
      const document = await open('youth-2018.yardstick');
      const start = place(document, 'banding Case▮Quality');
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(start, start),
        'refactor',
      );
      return actions.map(({ title, kind }) => `${kind?.value ?? ''}: ${title}`);
    });
    expect(title.join('\n')).toContain(
      'refactor.extract: Move Rating and CaseQuality to a file that others can use',
    );
  });
});

/** Says each file by its name, so that one which moves would leave the project. */
function nameFiles(folder: string): void {
  const files = ['common.yardstick', 'care-homes.yardstick', '*.inspection'];
  writeFileSync(join(folder, 'yardstick.json'), JSON.stringify({ files }));
}

describeInVsCode('moving files', { example: 'care-services', prepare: nameFiles }, (vsCode) => {
  it('mends the use lines of the files that use one, and the settings, when the person agrees', async () => {
    const moved = vsCode().run(async ({ vscode, uriOf, open, until }) => {
      const framework = await open('care-homes.yardstick');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(uriOf('common.yardstick'), uriOf('shared/levels.yardstick'));
      await vscode.workspace.applyEdit(edit);
      return until('other use line', () =>
        framework
          .getText()
          .split('\n')
          .find((each) => each.startsWith('use ') && each.includes('levels')),
      );
    });
    const { page } = vsCode().workbench;
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'OK' }).click();
    expect(await moved).toBe('use "./shared/levels.yardstick"');
    expect(existsSync(join(vsCode().folder, 'shared/levels.yardstick'))).toBe(true);
    const settings = await vsCode().run(async ({ vscode, uriOf }) =>
      (await vscode.workspace.openTextDocument(uriOf('yardstick.json'))).getText(),
    );
    expect(settings).toContain('["shared/levels.yardstick","care-homes.yardstick","*.inspection"]');
  });
});
