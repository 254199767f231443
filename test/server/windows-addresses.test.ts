import type { PreviewAnswer, SampleAnswer } from '@yardstick/server';
import { describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DocumentLink,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { Session } from './session.js';
import { framework, inspection } from './sources.js';

const scale = framework.slice(framework.indexOf('    scale'), framework.indexOf('    banding'));
const files = {
  'local.yardstick': `use "./shared/levels 100%.yardstick"\n\n${framework.replace(scale, '')}`,
  'shared/levels 100%.yardstick': scale,
  'Ynys Môn/birch.inspection': inspection,
  'Ynys Môn/birch twice.inspection': inspection,
  'yardstick.json': JSON.stringify({ files: ['*.yardstick', 'shared/*.yardstick', 'Ynys Môn/*.inspection'] }),
};

/** As VS Code spells a folder of Windows, and as other editors do: the drive and its colon differ. */
const folders = [
  'file:///c%3A/Users/Si%C3%A2n%20B/inspections',
  'file:///C:/Users/Si%C3%A2n%20B/inspections',
];
const asVsCode = (address: string): string => address.replace('file:///C:/', 'file:///c%3A/');

async function opened(folder: string): Promise<Session> {
  const resourceOperations = ['create', 'rename', 'delete'] as const;
  const session = await Session.start(
    files,
    { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: [...resourceOperations] } } },
    undefined,
    undefined,
    folder,
  );
  await session.openFile('local.yardstick');
  await session.openFile('Ynys Môn/birch.inspection');
  await session.settled();
  return session;
}

describe.each(folders)('a folder of Windows with spaces and accents, spelled %s', (folder) => {
  it('has each file once: what one draws from another is found, and the names of files are said as they are', async () => {
    const session = await opened(folder);
    expect(session.diagnostics('local.yardstick')).toEqual([]);
    expect(session.diagnostics('Ynys Môn/birch.inspection').map(({ message }) => message)).toEqual([
      'The project already has an inspection "Birch", on line 1 of birch twice.inspection. Give one of them another name.',
    ]);
    await session.replace('local.yardstick', 'levels 100%', 'levels 10%');
    await session.settled();
    expect(session.diagnostics('local.yardstick').map(({ message }) => message)).toEqual([
      'There is no file "./shared/levels 10%.yardstick", or it cannot be read. Did you mean "./shared/levels 100%.yardstick"?',
    ]);
    expect(session.errors).toEqual([]);
  });

  it('leads to files by addresses that the editor knows', async () => {
    const session = await opened(folder);
    const levels = asVsCode(session.uriOf('shared/levels 100%.yardstick'));
    const links = await session.request<DocumentLink[]>('textDocument/documentLink', 'local.yardstick');
    expect(links.map(({ target }) => target)).toEqual([levels]);
    const symbols = await session.client.sendRequest<{ location: Location }[]>('workspace/symbol', {
      query: 'Rating',
    });
    expect(symbols.map(({ location }) => location.uri)).toEqual([levels]);
    const preview = await session.request<PreviewAnswer>('yardstick/preview', 'Ynys Môn/birch.inspection');
    expect(preview?.framework.uri).toBe(asVsCode(session.uriOf('local.yardstick')));
  });

  it('names files in what is written and offered', async () => {
    const session = await opened(folder);
    const start = session
      .textOf('local.yardstick')
      .split('\n')
      .findIndex((line) => line.includes('banding'));
    const place = { line: start, character: 14 };
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', 'local.yardstick', {
      range: { start: place, end: place },
      context: { diagnostics: [], only: ['refactor'] },
    });
    expect(actions.map(({ title }) => title)).toEqual([
      'Move CaseQuality to levels 100%.yardstick',
      'Move CaseQuality to a file that others can use',
    ]);
    await session.replace('local.yardstick', './shared/levels 100%.yardstick', '');
    const offered = await session.request<CompletionList>('textDocument/completion', 'local.yardstick', {
      position: { line: 0, character: 5 },
    });
    expect(offered.items.map(({ label }) => label)).toEqual(['"./shared/levels 100%.yardstick"']);
  });

  it('makes new files beside those that there are', async () => {
    const session = await opened(folder);
    const sample = await session.request<SampleAnswer>('yardstick/sampleInspection', 'local.yardstick', {
      name: 'Local',
    });
    const [create] = sample?.documentChanges ?? [];
    expect(create).toMatchObject({
      kind: 'create',
      uri: asVsCode(session.uriOf('sample-local.inspection')),
    });
  });

  it('mends the use lines of a file that moves, and what the settings say of its folder', async () => {
    const session = await opened(folder);
    const [oldUri, newUri] = [session.uriOf('shared'), session.uriOf('Rhannu â phawb')];
    const edit = await session.client.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', {
      files: [{ oldUri, newUri }],
    });
    const written = (edit.documentChanges ?? []).flatMap((change) =>
      'edits' in change ? change.edits.map((each) => ('newText' in each ? each.newText : '')) : [],
    );
    expect(written).toContain('"./Rhannu â phawb/levels 100%.yardstick"');
  });

  it('follows a file that gets another name', async () => {
    const session = await opened(folder);
    await session.renameOnDisk('Ynys Môn/birch twice.inspection', 'Ynys Môn/eto.inspection');
    await session.settled();
    expect(session.diagnostics('Ynys Môn/birch.inspection').map(({ message }) => message)).toEqual([
      'The project already has an inspection "Birch", on line 1 of eto.inspection. Give one of them another name.',
    ]);
  });
});
