import { expect, it } from 'vitest';
import type * as vscode from 'vscode';
import { describeInVsCode } from './harness/describe-in-vscode.js';

describeInVsCode('reading Bradford’s inspection and its framework', { example: 'youth-2018' }, (vsCode) => {
  it('a hover gives the question, its band and how far the next one is', async () => {
    const words = await vsCode().run(async ({ vscode, open, place }) => {
      const document = await open('bradford-2020.inspection');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place(document, '2.1▮.1 67%'),
      );
      return hovers.flatMap(({ contents }) =>
        (contents as vscode.MarkdownString[]).map(({ value }) => value),
      );
    });
    expect(words).toHaveLength(1);
    expect(words[0]).toContain(
      'Does the assessment work out well enough what will help the child to stop offending?',
    );
    expect(words[0]).toContain('Outstanding begins at 80%: 13 points more.');
  });

  it('an answer leads to its question, and the question to every answer', async () => {
    const found = await vsCode().run(async ({ vscode, open, place }) => {
      const document = await open('bradford-2020.inspection');
      const [definition] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        place(document, '2.1▮.1 67%'),
      );
      const framework = await open('youth-2018.yardstick');
      const uses = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        framework.uri,
        place(framework, 'question 2.1▮.1'),
      );
      return {
        definition:
          definition &&
          framework.lineAt((definition.targetSelectionRange ?? definition.targetRange).start).text.trim(),
        uses: [...new Set(uses.map(({ uri }) => uri.path.split('/').at(-1) ?? ''))].sort(),
      };
    });
    expect(found.definition).toContain('question 2.1.1 "Desistance"');
    // The other four inspections print standards only.
    expect(found.uses).toEqual(['bradford-2020.inspection', 'youth-2018.yardstick']);
  });

  it('every use of a name is marked in its file', async () => {
    const lines = await vsCode().run(async ({ vscode, open, place }) => {
      const document = await open('youth-2018.yardstick');
      const marked = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        place(document, 'banding Case▮Quality'),
      );
      return marked.map(({ range }) => document.lineAt(range.start).text.trim());
    });
    expect(lines).toEqual([
      'banding CaseQuality of percent to Rating rounded to whole {',
      'questions rated by CaseQuality',
      'questions rated by CaseQuality',
    ]);
  });

  it('the outline is that of the printed document, and a standard is found in the project', async () => {
    const seen = await vsCode().run(async ({ vscode, open }) => {
      const document = await open('youth-2018.yardstick');
      const [framework] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const domains = (framework?.children ?? []).filter(({ name }) => /^\d/.test(name));
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Joint working',
      );
      return {
        domains: domains.map(({ name }) => name),
        standards: domains
          .at(-1)
          ?.children.map(({ name }) => name)
          .filter((name) => /^\d/.test(name)),
        found: found.map(({ name }) => name),
      };
    });
    expect(seen.domains.join()).toMatch(/^1.*Organisational delivery,2.*,3.*Out-of-court disposals$/);
    expect(seen.standards?.map((name) => name.slice(0, 3))).toEqual(['3.1', '3.2', '3.3', '3.4']);
    expect(seen.found.join()).toContain('Joint working');
  });

  it('blocks fold, and a selection widens from the word to the file', async () => {
    const seen = await vsCode().run(async ({ vscode, open, place }) => {
      const document = await open('youth-2018.yardstick');
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [place(document, '50 to ▮64')],
      );
      const widening: string[] = [];
      for (let each: vscode.SelectionRange | undefined = selection; each; each = each.parent)
        widening.push(document.getText(each.range));
      return { folds: folds.map(({ start }) => document.lineAt(start).text.trim()), widening };
    });
    expect(seen.folds).toEqual(
      expect.arrayContaining([
        'scale Rating {',
        'domain 1 "Organisational delivery" {',
        'standard 1.1 "Governance and leadership" {',
      ]),
    );
    expect(seen.widening.slice(0, 2)).toEqual(['64', '50 to 64   is RequiresImprovement "Too few"']);
    expect(seen.widening.at(-1)).toContain('framework Youth2018');
  });

  it('words are coloured by what they mean', async () => {
    const tokens = await vsCode().run(async ({ vscode, open }) => {
      const document = await open('bradford-2020.inspection');
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      );
      const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      const words: Record<string, string> = {};
      let line = 0;
      let character = 0;
      for (let at = 0; at < data.length; at += 5) {
        const [down = 0, along = 0, length = 0, type = 0] = data.slice(at, at + 4);
        line += down;
        character = down > 0 ? along : character + along;
        words[document.getText(new vscode.Range(line, character, line, character + length))] ??=
          legend.tokenTypes[type] ?? '';
      }
      return words;
    });
    expect(tokens).toMatchObject({ inspection: 'keyword', Inadequate: 'enumMember' });
  });

  it('figures stand beside the text', async () => {
    const hints = await vsCode().run(async ({ vscode, open, until }) => {
      const document = await open('bradford-2020.inspection');
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const found = await until('hints', async () => {
        const all = await vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          whole,
        );
        return all.length > 0 && all;
      });
      return found.map(
        ({ position, label }) => `${document.lineAt(position).text.trim()} → ${JSON.stringify(label)}`,
      );
    });
    expect(hints).toContain('2.1.1 67% → "Good"');
    expect(hints).toContain('2.1.3 43% → "Inadequate · 2.1 Inadequate"');
  });

  it('above an inspection stands what comes of it, and above the framework how many agree', async () => {
    const titles = await vsCode().run(async ({ vscode, open }) => {
      const titlesIn = async (path: string): Promise<string[]> => {
        const document = await open(path);
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
          20,
        );
        return lenses.map(({ command }) => command?.title ?? '');
      };
      return [await titlesIn('bradford-2020.inspection'), await titlesIn('youth-2018.yardstick')];
    });
    expect(titles[0]?.join()).toContain('Overall: Requires improvement · 7 of 36');
    expect(titles[0]?.join()).toContain('Preview');
    expect(titles[1]?.join()).toMatch(/5 inspections · (\d+) of \1 expectations agree/);
  });

  it('a question leads through its rule to the overall rating', async () => {
    const way = await vsCode().run(async ({ vscode, open, place }) => {
      const document = await open('youth-2018.yardstick');
      const names: string[] = [];
      let [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
        'vscode.prepareCallHierarchy',
        document.uri,
        place(document, 'question 2.1▮.3'),
      );
      while (item) {
        names.push(item.name);
        const calls = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
          'vscode.provideIncomingCalls',
          item,
        );
        item = calls[0]?.from;
      }
      return names;
    });
    expect(way).toEqual(['2.1.3 Keeping other people safe', '2.1 Assessment', 'Overall rating']);
  });
});

describeInVsCode('reading a framework of two files', { example: 'care-services' }, (vsCode) => {
  it('a rating beside the text is whole, however many come of one line', async () => {
    const { workbench } = vsCode();
    await workbench.openFile('cedar-court.inspection');
    const shown = async (): Promise<string> =>
      (await workbench.page.locator('.monaco-editor .view-lines').first().innerText()).replaceAll(
        /\s+/g,
        ' ',
      );
    await expect.poll(shown).toContain('overridden · 1.3 Good standard · 1 Good');
  });

  it('a use is a link to the file', async () => {
    const targets = await vsCode().run(async ({ vscode, open }) => {
      const document = await open('care-homes.yardstick');
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
        10,
      );
      return links.map(({ range, target }) => [document.getText(range), target?.path.split('/').at(-1)]);
    });
    expect(targets).toContainEqual([expect.stringContaining('./common.yardstick'), 'common.yardstick']);
  });
});
