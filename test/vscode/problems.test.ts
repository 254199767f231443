import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type * as vscode from 'vscode';
import { describeInVsCode } from './harness/describe-in-vscode.js';

/** Nobody opens Kirklees' inspection here; the name of its framework has two letters the wrong way round. */
function breakKirklees(folder: string): void {
  const file = join(folder, 'kirklees-2021.inspection');
  writeFileSync(file, readFileSync(file, 'utf8').replace('of Youth2018', 'of Youth2081'));
}

describeInVsCode('problems', { example: 'youth-2018', prepare: breakKirklees }, (vsCode) => {
  /** Waits until a file has problems, or has none. */
  const listed = (path: string, isThere: boolean): Promise<boolean> =>
    vsCode().run(
      ({ vscode, uriOf, until }, path, isThere) =>
        until(
          `${isThere ? 'problem' : 'end of the problem'} in ${path}`,
          () => vscode.languages.getDiagnostics(uriOf(path)).length > 0 === isThere,
        ),
      path,
      isThere,
    );

  it('of files that nobody has opened are listed too', async () => {
    const problem = await vsCode().run(async ({ vscode, uriOf, until }) => {
      const kirklees = uriOf('kirklees-2021.inspection');
      const [first] = await until('problem in Kirklees', () => {
        const found = vscode.languages.getDiagnostics(kirklees);
        return found.length > 0 && found;
      });
      const code = first?.code;
      return {
        message: first?.message,
        code: typeof code === 'object' ? code.value : code,
        source: first?.source,
        isError: first?.severity === vscode.DiagnosticSeverity.Error,
      };
    });
    expect(problem.message).toContain('There is no framework called "Youth2081" here.');
    expect(problem).toMatchObject({ code: 'unknown-name', source: 'yardstick', isError: true });
  });

  it('appear while a boundary is typed, say what falls where, and go when it is taken back', async () => {
    const seen = await vsCode().run(async ({ vscode, open, replace, revert, until }) => {
      const document = await open('youth-2018.yardstick');
      const problems = () => vscode.languages.getDiagnostics(document.uri);
      await until('clean file', () => problems().length === 0);
      await replace(document, '65 to 79   is Good', '66 to 79   is Good');
      const [gap, ...others] = await until('problem', () => problems().length > 0 && problems());
      const shown = {
        code: typeof gap?.code === 'object' ? gap.code.value : gap?.code,
        words: gap && document.getText(gap.range),
        message: gap?.message,
        others: others.length,
      };
      await revert(document);
      await until('clean file', () => problems().length === 0);
      return shown;
    });
    // 65% stands in no band now.
    expect(seen).toMatchObject({ code: 'banding-gap', words: '66', others: 0 });
    expect(seen.message).toContain('65 falls between');
  });

  it('lead to the page that says what they mean, laid out to be read', async () => {
    const page = await vsCode().run(async ({ vscode, uriOf, until }) => {
      const [first] = await until('problem in Kirklees', () => {
        const found = vscode.languages.getDiagnostics(uriOf('kirklees-2021.inspection'));
        return found.length > 0 && found;
      });
      const code = first?.code;
      if (typeof code !== 'object') return { text: '', kind: '' };
      const document = await vscode.workspace.openTextDocument(code.target);
      await vscode.commands.executeCommand('vscode.open', code.target);
      const tab = await until('tab of the page', () => {
        const active = vscode.window.tabGroups.activeTabGroup.activeTab;
        return active?.label.includes('unknown-name') && active;
      });
      const kind = tab.input instanceof vscode.TabInputCustom ? tab.input.viewType : 'text';
      return { text: document.getText(), kind };
    });
    expect(page.text).toMatch(/^# unknown-name\n/);
    expect(page.kind).toBe('vscode.markdown.preview.editor');
    const { workbench } = vsCode();
    await workbench
      .webview('vscode.markdown-language-features')
      .getByRole('heading', { name: 'unknown-name' })
      .waitFor();
    await workbench.screenshot('page-of-a-code');
    await vsCode().run(({ vscode }) => vscode.commands.executeCommand('workbench.action.closeActiveEditor'));
  });

  it('lead to the other place that they are about', async () => {
    const seen = await vsCode().run(async ({ vscode, open, replace, revert, until }) => {
      const document = await open('youth-2018.yardstick');
      const problems = () => vscode.languages.getDiagnostics(document.uri);
      await replace(document, 'question 1.1.2 ', 'question 1.1.1 ');
      const twice = await until('problem of a number', () =>
        problems().find(({ relatedInformation }) => relatedInformation && relatedInformation.length > 0),
      );
      const related = (twice.relatedInformation ?? []).map(({ location }) =>
        document.lineAt(location.range.start).text.trim(),
      );
      const words = document.getText(twice.range);
      await revert(document);
      return { words, related };
    });
    expect(seen.words).toBe('1.1.1');
    expect(seen.related.join()).toContain('question 1.1.1 "Vision and strategy"');
  });

  it('grey out what nothing uses', async () => {
    const tags = await vsCode().run(async ({ vscode, open, place, revert, until }) => {
      const document = await open('youth-2018.yardstick');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(
        document.uri,
        place(document, '▮    banding OverallScore'),
        '    scale Spare { level Poor = 0 level Fine = 1 }\n',
      );
      await vscode.workspace.applyEdit(edit);
      const problem = await until('problem of the scale', () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .find(({ range }) => document.getText(range) === 'Spare'),
      );
      const isGrey = problem.tags?.includes(vscode.DiagnosticTag.Unnecessary);
      await revert(document);
      return isGrey;
    });
    expect(tags).toBe(true);
  });

  it('are mended by a quick fix, and many at once by "fix all"', async () => {
    const mended = await vsCode().run(async ({ vscode, open, place, replace, revert, until }) => {
      const document = await open('youth-2018.yardstick');
      const clean = document.getText();
      const problems = () => vscode.languages.getDiagnostics(document.uri);
      const actions = (kind: string) =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(
            place(document, 'rated by lowest of questions'),
            place(document, 'rated by lowest of questions▮'),
          ),
          kind,
        );
      await replace(document, 'rated by CaseQuality', 'rated by CaseQualty');
      await until('problem', () => problems().length > 0);
      const start = place(document, 'CaseQual▮ty');
      const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(start, start),
        'quickfix',
      );
      if (fix?.edit) await vscode.workspace.applyEdit(fix.edit);
      const afterQuickFix = document.getText() === clean;
      await replace(document, 'domain 1 "Organisational', 'doman 1 “Organisational');
      await replace(document, 'standard 1.2', 'standrad 1.2');
      await until('two problems', () => problems().length > 1);
      const [all] = await actions('source.fixAll');
      if (all?.edit) await vscode.workspace.applyEdit(all.edit);
      await until('no problem', () => problems().length === 0);
      const result = {
        title: fix?.title,
        preferred: fix?.isPreferred,
        afterQuickFix,
        kind: all?.kind?.value,
        rest: document.getText().length - clean.length,
      };
      await revert(document);
      return result;
    });
    expect(mended).toMatchObject({ preferred: true, afterQuickFix: true, kind: 'source.fixAll.yardstick' });
    expect(mended.title).toContain('CaseQuality');
  });

  it('of the settings are said once, while they are typed, and as they are anywhere else', async () => {
    const said = await vsCode().run(async ({ vscode, open, place, revert, until }) => {
      const document = await open('yardstick.json');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(
        document.uri,
        place(document, '{▮'),
        ' "langauges": ["cy"], "lint": { "unused-use": "loud" },',
      );
      await vscode.workspace.applyEdit(edit);
      const problems = () => vscode.languages.getDiagnostics(document.uri);
      await until('problems of the settings', () => problems().length > 0);
      // What another server would say comes a moment later.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const found = problems().map(({ message, source }) => `${String(source)}: ${message}`);
      const suggested = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        place(document, '{▮ "langauges"'),
      );
      await revert(document);
      await until('settings without problems', () => problems().length === 0);
      return { found, suggested: suggested.items.map(({ label }) => label) };
    });
    expect(said.found).toEqual([
      'yardstick: "langauges" is no setting. Did you mean "languages"?',
      'yardstick: "unused-use" should be "off", "info", "warning" or "error", not "loud".',
    ]);
    expect(said.suggested).toContain('languages');
  });

  it('follow what happens to files on disk', async () => {
    await listed('kirklees-2021.inspection', true);
    const kirklees = join(vsCode().folder, 'kirklees-2021.inspection');
    writeFileSync(kirklees, readFileSync(kirklees, 'utf8').replace('of Youth2081', 'of Youth2018'));
    await listed('kirklees-2021.inspection', false);
  });

  it('come with a folder that appears beside the editor, move with it, and go with it', async () => {
    // As a tool beside the editor does, such as one that changes to another branch.
    const drafts = join(vsCode().folder, 'drafts');
    const older = join(vsCode().folder, 'drafts of 2020');
    mkdirSync(drafts);
    writeFileSync(join(drafts, 'draft.inspection'), 'inspection Draft of Nowhere {\n}\n');
    await listed('drafts/draft.inspection', true);
    renameSync(drafts, older);
    await listed('drafts/draft.inspection', false);
    await listed('drafts of 2020/draft.inspection', true);
    rmSync(older, { recursive: true });
    await listed('drafts of 2020/draft.inspection', false);
  });
});
