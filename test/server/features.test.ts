import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, CodeActionTriggerKind, LSPErrorCodes } from 'vscode-languageserver/node';
import type {
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  SelectionRange,
  SemanticTokens,
  SignatureHelp,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { placeOf, Session, uriOf } from './session.js';
import { framework, inspection } from './sources.js';

const project = { 'local.yardstick': framework, 'birch.inspection': inspection };

async function open(): Promise<Session> {
  const session = await Session.start(project, {
    textDocument: { completion: { completionItem: { snippetSupport: true } } },
  });
  await session.openFile('local.yardstick');
  await session.openFile('birch.inspection');
  return session;
}

/** A request about the place before words in a file. */
function before<R>(
  session: Session,
  method: string,
  path: string,
  words: string,
  more: object = {},
): Promise<R> {
  const position = placeOf(session.textOf(path), session.textOf(path).indexOf(words));
  return session.request<R>(method, path, { position, ...more });
}

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('over the protocol', () => {
  it('goes from an answer to its question, and back to every use', async () => {
    const session = await open();
    const [link] = await before<LocationLink[]>(
      session,
      'textDocument/definition',
      'birch.inspection',
      '1.1.1',
    );
    expect(link?.targetUri).toBe(uriOf('local.yardstick'));
    const uses = await before<Location[]>(session, 'textDocument/references', 'local.yardstick', '1.1.1', {
      context: { includeDeclaration: false },
    });
    expect(uses.map(({ uri }) => uri)).toEqual([uriOf('birch.inspection')]);
  });

  it('says what a question is, outlines a file and finds a standard in the project', async () => {
    const session = await open();
    const hover = await before<Hover>(session, 'textDocument/hover', 'birch.inspection', '1.1.1');
    expect(JSON.stringify(hover)).toContain('Is enough done for safety?');
    const [outline] = await session.request<DocumentSymbol[]>(
      'textDocument/documentSymbol',
      'local.yardstick',
    );
    expect(outline?.name).toContain('Local');
    const found = await session.client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', {
      query: 'Assessment',
    });
    expect(found.map(({ name }) => name).join()).toContain('Assessment');
  });

  it('completes the name of a banding while it is typed', async () => {
    const session = await open();
    await session.replace('local.yardstick', 'rated by CaseQuality', 'rated by C');
    const { items } = await before<CompletionList>(
      session,
      'textDocument/completion',
      'local.yardstick',
      '\n        standards rated',
    );
    expect(items.map(({ label }) => label)).toContain('CaseQuality');
  });

  it('lets the editor choose whether the rest of a word stays, where the cursor is in the middle of it', async () => {
    const session = await Session.start(project, {
      textDocument: { completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } } },
    });
    await session.openFile('local.yardstick');
    const { items } = await before<CompletionList>(
      session,
      'textDocument/completion',
      'local.yardstick',
      'Quality\n        standards rated',
    );
    const line = { line: 19 };
    expect(items.find(({ label }) => label === 'CaseQuality')?.textEdit).toEqual({
      newText: 'CaseQuality',
      insert: { start: { ...line, character: 27 }, end: { ...line, character: 31 } },
      replace: { start: { ...line, character: 27 }, end: { ...line, character: 38 } },
    });
  });

  it('has the title of each question beside its number, where the editor can show it', async () => {
    const session = await Session.start(project, {
      textDocument: { completion: { completionItem: { labelDetailsSupport: true } } },
    });
    await session.openFile('birch.inspection');
    await session.replace('birch.inspection', '1.1.1 6 of 10', '1');
    const { items } = await before<CompletionList>(
      session,
      'textDocument/completion',
      'birch.inspection',
      '\n}',
    );
    const question = items.find(({ label }) => label === '1.1.1');
    expect(question).toMatchObject({ detail: 'Safety', labelDetails: { description: 'Safety' } });
  });

  it('writes no placeholders into an editor that has none', async () => {
    const session = await Session.start(project);
    await session.openFile('local.yardstick');
    const list = await before<CompletionList>(
      session,
      'textDocument/completion',
      'local.yardstick',
      'domain 1',
    );
    expect(list.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(list)).not.toContain('${1');
  });

  it('renames a question by its number in the inspections too, and refuses a number that is taken', async () => {
    const session = await open();
    const edit = await before<WorkspaceEdit>(session, 'textDocument/rename', 'local.yardstick', '1.1.1', {
      newName: '1.1.5',
    });
    expect(
      edit.documentChanges?.map((change) => ('textDocument' in change ? change.textDocument.uri : undefined)),
    ).toEqual([uriOf('birch.inspection'), uriOf('local.yardstick')]);
    await expect(
      before(session, 'textDocument/rename', 'local.yardstick', 'CaseQuality', { newName: 'not a name' }),
    ).rejects.toThrow('cannot be a name');
  });

  it('renames a framework in the settings of its project too, and nothing else in them', async () => {
    const settings = `{
  "languages": [],
  "generate": {
    "engine": { "framework": "Local", "package": "Local" },
    "schema": { "output": "generated" },
    "forms": { "framework": "Other" }
  }
}
`;
    const session = await Session.start({
      ...project,
      'yardstick.json': settings,
      'elsewhere/yardstick.json': settings,
    });
    await session.openFile('birch.inspection');
    const { documentChanges } = await before<WorkspaceEdit>(
      session,
      'textDocument/rename',
      'birch.inspection',
      'Local',
      { newName: 'County' },
    );
    const inSettings = documentChanges?.filter(
      (change) => 'edits' in change && change.textDocument.uri.endsWith('yardstick.json'),
    );
    const named = placeOf(settings, settings.indexOf('"Local"'));
    expect(inSettings).toEqual([
      {
        textDocument: { uri: uriOf('yardstick.json'), version: null },
        edits: [
          {
            range: { start: named, end: { ...named, character: named.character + '"Local"'.length } },
            newText: '"County"',
          },
        ],
      },
    ]);
  });

  it('says an edit by file where the editor knows no other way, and offers none that makes a file', async () => {
    const session = await Session.start(project, { workspace: {} });
    await session.openFile('local.yardstick');
    const edit = await before<WorkspaceEdit>(session, 'textDocument/rename', 'local.yardstick', '1.1.1', {
      newName: '1.1.5',
    });
    expect(edit.documentChanges).toBeUndefined();
    const number = { newText: '1.1.5' };
    expect(edit.changes).toMatchObject({
      [uriOf('birch.inspection')]: [number],
      [uriOf('local.yardstick')]: [number],
    });
    await session.replace('local.yardstick', 'rated by CaseQuality', 'rated by CaseQualty');
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', 'local.yardstick', {
      range: wholeFile,
      context: { diagnostics: [] },
    });
    const edits = actions.map((action) => action.edit);
    expect(edits[0]?.changes?.[uriOf('local.yardstick')]).toMatchObject([{ newText: 'CaseQuality' }]);
    expect(edits.filter((each) => each?.documentChanges)).toEqual([]);
    const offered = async (): Promise<string[]> =>
      (
        await session.request<CodeAction[]>('textDocument/codeAction', 'local.yardstick', {
          range: wholeFile,
          context: { diagnostics: [], only: ['source'] },
        })
      ).map(({ kind }) => kind ?? '');
    await session.replace('local.yardstick', 'CaseQualty', 'CaseQuality');
    expect(await offered()).toEqual([]);
  });

  it('offers to mend a misspelt name', async () => {
    const session = await open();
    await session.replace('local.yardstick', 'rated by CaseQuality', 'rated by CaseQualty');
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', 'local.yardstick', {
      range: wholeFile,
      context: { diagnostics: [], only: ['quickfix'] },
    });
    expect(actions.filter(({ isPreferred }) => isPreferred)).toMatchObject([
      { kind: 'quickfix', diagnostics: [{ code: 'unknown-name' }] },
    ]);
  });

  it('offers what concerns the whole file where a person asks, and not at every move of the cursor', async () => {
    const session = await open();
    const kinds = async (triggerKind: CodeActionTriggerKind, more: object = {}): Promise<unknown[]> => {
      const actions = await session.request<CodeAction[]>('textDocument/codeAction', 'local.yardstick', {
        range: { start: { line: 6, character: 12 }, end: { line: 6, character: 12 } },
        context: { diagnostics: [], triggerKind, ...more },
      });
      return actions.map(({ kind }) => kind);
    };
    const sample = 'source.sampleInspection.yardstick';
    expect(await kinds(CodeActionTriggerKind.Invoked)).toEqual(['refactor.extract', sample]);
    expect(await kinds(CodeActionTriggerKind.Automatic)).toEqual(['refactor.extract']);
    expect(await kinds(CodeActionTriggerKind.Automatic, { only: ['source'] })).toEqual([sample]);
  });

  it('lays out what is out of place', async () => {
    const session = await open();
    await session.replace('birch.inspection', '    fieldwork', '  fieldwork');
    const edits = await session.request<TextEdit[]>('textDocument/formatting', 'birch.inspection', {
      options: {},
    });
    expect(edits).toHaveLength(1);
    expect(
      await session.request<TextEdit[]>('textDocument/rangeFormatting', 'birch.inspection', {
        range: { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } },
        options: {},
      }),
    ).toEqual([]);
  });

  it('mends the use lines of a file that is about to move', async () => {
    const session = await Session.start({
      'scale.yardstick': 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n',
      'local.yardstick': 'use "./scale.yardstick"\n',
    });
    const edit = await session.client.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', {
      files: [{ oldUri: uriOf('scale.yardstick'), newUri: uriOf('levels.yardstick') }],
    });
    expect(JSON.stringify(edit)).toContain('./levels.yardstick');
  });

  it('colours, folds, widens selections and shows figures beside the text', async () => {
    const session = await open();
    const { data } = await session.request<SemanticTokens>(
      'textDocument/semanticTokens/full',
      'local.yardstick',
    );
    expect(data.length).toBeGreaterThan(0);
    const folds = await session.request<FoldingRange[]>('textDocument/foldingRange', 'local.yardstick');
    expect(folds[0]?.startLine).toBe(0);
    const [selection] = await session.request<SelectionRange[]>(
      'textDocument/selectionRange',
      'local.yardstick',
      {
        positions: [{ line: 0, character: 12 }],
      },
    );
    expect(selection?.parent).toBeDefined();
    const hints = await session.request<InlayHint[]>('textDocument/inlayHint', 'birch.inspection', {
      range: wholeFile,
    });
    expect(JSON.stringify(hints)).toContain('Good');
  });

  it('shows above an inspection what comes of it', async () => {
    const session = await open();
    const lenses = await session.request<CodeLens[]>('textDocument/codeLens', 'birch.inspection');
    const open1 = lenses.find(({ command }) => !command);
    const resolved = await session.client.sendRequest<CodeLens>('codeLens/resolve', open1);
    expect(resolved.command?.title).toContain('Good');
  });

  it('leads from the overall rating to what it is made of', async () => {
    const session = await open();
    const [item] = await before<CallHierarchyItem[]>(
      session,
      'textDocument/prepareCallHierarchy',
      'local.yardstick',
      'overall rated',
    );
    const calls = await session.client.sendRequest<CallHierarchyOutgoingCall[]>(
      'callHierarchy/outgoingCalls',
      { item },
    );
    expect(calls.map(({ to }) => to.name).join()).toContain('1.1');
  });

  it('shows the forms of a rule while it is written', async () => {
    const session = await open();
    await session.replace('local.yardstick', 'overall rated by lowest of standards', 'overall rated by ');
    const help = await before<SignatureHelp>(
      session,
      'textDocument/signatureHelp',
      'local.yardstick',
      '\n}\n',
    );
    expect(help.signatures.length).toBeGreaterThan(0);
  });

  it('links a used file', async () => {
    const session = await Session.start({
      'scale.yardstick': 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n',
      'local.yardstick': 'use "./scale.yardstick"\n',
    });
    await session.openFile('local.yardstick');
    const links = await session.request<DocumentLink[]>('textDocument/documentLink', 'local.yardstick');
    expect(links.map(({ target }) => target)).toEqual([uriOf('scale.yardstick')]);
  });

  it('answers an editor that asks for diagnostics itself', async () => {
    const session = await open();
    await session.replace('birch.inspection', 'of Local', 'of Nowhere');
    expect(await session.request('textDocument/diagnostic', 'birch.inspection')).toMatchObject({
      kind: 'full',
      items: [{ code: 'unknown-name' }],
    });
  });
});

describe('what is promised and what is asked for', () => {
  it('stops a request that typing has overtaken', async () => {
    const text = readFileSync(
      join(import.meta.dirname, '../../examples/youth-2018/youth-2018.yardstick'),
      'utf8',
    );
    const session = await Session.start({ 'youth-2018.yardstick': text });
    await session.openFile('youth-2018.yardstick');
    const answer = session.request('textDocument/foldingRange', 'youth-2018.yardstick');
    const refused = expect(answer).rejects.toThrow('The text has changed since.');
    await session.edit('youth-2018.yardstick', 0, 0, '\n');
    await refused;
    expect(await session.request('textDocument/foldingRange', 'youth-2018.yardstick')).not.toBeNull();
  });

  it('stops a request that the editor takes back, and answers the next', async () => {
    const session = await open();
    const source = new CancellationTokenSource();
    // The newest text is not built yet, so there is something to wait for.
    await session.edit('local.yardstick', 0, 0, '\n');
    const answer = session.client.sendRequest(
      'textDocument/references',
      { textDocument: { uri: uriOf('local.yardstick') }, position: { line: 1, character: 12 }, context: {} },
      source.token,
    );
    const refused = expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    source.cancel();
    await refused;
    expect(await session.request('textDocument/foldingRange', 'local.yardstick')).not.toBeNull();
  });

  it('has no settings, runs no commands and asks for no configuration', async () => {
    const session = await open();
    expect(session.initialized?.capabilities).not.toHaveProperty('executeCommandProvider');
    await session.client.sendNotification('workspace/didChangeConfiguration', {
      settings: { yardstick: { server: { path: '/bin/sh' } } },
    });
    await session.settled();
    expect(session.errors).toEqual([]);
  });
});
