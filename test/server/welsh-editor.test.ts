import { describe, expect, it, test } from 'vitest';
import type {
  CallHierarchyItem,
  CodeAction,
  CodeLens,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  InlayHint,
  SignatureHelp,
} from 'vscode-languageserver/node';
import { placeOf, Session } from './session.js';
import { framework, inspection } from './sources.js';

const translated = framework
  .replace('"Assessment"', '"Assessment" cy "Asesu"')
  .replace(
    'asks "Is enough done for safety?"',
    'asks "Is enough done for safety?" cy "A wneir digon dros ddiogelwch?"',
  )
  .replace('level Good       = 1', 'level Good       = 1 "Good" cy "Da"');

const files = { 'local.yardstick': translated, 'birch.inspection': inspection };

async function openIn(locale: unknown): Promise<Session> {
  const session = await Session.start(files, {}, undefined, locale);
  await session.openFile('local.yardstick');
  await session.openFile('birch.inspection');
  await session.settled();
  return session;
}

function before<R>(session: Session, method: string, path: string, words: string): Promise<R> {
  const text = session.textOf(path);
  if (!text.includes(words)) throw new Error(`${path} does not hold "${words}".`);
  return session.request<R>(method, path, { position: placeOf(text, text.indexOf(words)) });
}

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function lensTitles(session: Session, path: string): Promise<(string | undefined)[]> {
  const lenses = await session.request<CodeLens[]>('textDocument/codeLens', path);
  const resolved: CodeLens[] = [];
  for (const lens of lenses)
    resolved.push(lens.command ? lens : await session.client.sendRequest<CodeLens>('codeLens/resolve', lens));
  return resolved.map(({ command }) => command?.title);
}

describe('an editor that says it is in Welsh', () => {
  it('is answered in Welsh wherever something is said, and shown the framework’s own Welsh', async () => {
    const session = await openIn('cy');
    // 6 of 10 is 60%, Good.
    expect(await lensTitles(session, 'birch.inspection')).toEqual(['Yn gyffredinol: Da', 'Rhagolwg']);
    const hints = await session.request<InlayHint[]>('textDocument/inlayHint', 'birch.inspection', {
      range: wholeFile,
    });
    expect(hints.map(({ label }) => label)).toEqual(['Da · 1.1 Da']);
    const hover = await before<Hover>(session, 'textDocument/hover', 'birch.inspection', '1.1.1');
    expect(JSON.stringify(hover)).toContain('A wneir digon dros ddiogelwch?');
    expect(JSON.stringify(hover)).toContain('yn y band 50 neu fwy');
    const help = await before<SignatureHelp>(
      session,
      'textDocument/signatureHelp',
      'local.yardstick',
      'lowest of standards',
    );
    expect(help.signatures.map(({ label }) => label)).toContain('lowest of aelodau');
    const offered = await before<CompletionList>(
      session,
      'textDocument/completion',
      'local.yardstick',
      'lowest of standards',
    );
    expect(JSON.stringify(offered)).toContain('Y lefel waethaf ymhlith yr aelodau.');
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', 'local.yardstick', {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [] },
    });
    expect(actions.map(({ title }) => title)).toContain('Creu arolygiad enghreifftiol o Local');
    const [overall] = await before<CallHierarchyItem[]>(
      session,
      'textDocument/prepareCallHierarchy',
      'local.yardstick',
      'overall rated',
    );
    expect(overall?.name).toBe('Gradd gyffredinol');
    const outline = await session.request<DocumentSymbol[]>('textDocument/documentSymbol', 'local.yardstick');
    expect(JSON.stringify(outline)).toContain('1.1 Asesu');
  });

  it('is told in Welsh why a name cannot be changed to that', async () => {
    const session = await openIn('cy-GB');
    const position = placeOf(translated, translated.indexOf('CaseQuality'));
    await expect(
      session.request('textDocument/rename', 'local.yardstick', { position, newName: 'good' }),
    ).rejects.toThrow('Ni all "good" fod yn enw: mae enw’n dechrau gyda phriflythyren');
  });

  it('has problems in English: what checks find has no Welsh yet', async () => {
    const session = await openIn('cy');
    await session.replace('birch.inspection', '6 of 10', '16 of 10');
    await session.settled();
    const english = await openIn('en');
    await english.replace('birch.inspection', '6 of 10', '16 of 10');
    await english.settled();
    const messages = (diagnostics: readonly Diagnostic[]): unknown[] =>
      diagnostics.map(({ message }) => message);
    expect(messages(session.diagnostics('birch.inspection'))).not.toEqual([]);
    expect(messages(session.diagnostics('birch.inspection'))).toEqual(
      messages(english.diagnostics('birch.inspection')),
    );
  });
});

test.each(['en', 'en-GB', 'de', 'cym', 'xx-cy', '', undefined, null, 7, ['cy']])(
  'an editor whose language is %j is answered in English',
  async (locale) => {
    const session = await openIn(locale);
    expect(await lensTitles(session, 'birch.inspection')).toEqual(['Overall: Good', 'Preview']);
  },
);

test.each(['cy', 'CY', 'cy-GB', 'cy_GB.UTF-8', 'cy.UTF-8'])(
  'an editor whose language is %j is answered in Welsh',
  async (locale) => {
    const session = await openIn(locale);
    expect(await lensTitles(session, 'birch.inspection')).toEqual(['Yn gyffredinol: Da', 'Rhagolwg']);
  },
);
