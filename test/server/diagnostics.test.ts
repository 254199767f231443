import { describe, expect, it } from 'vitest';
import { Session, uriOf } from './session.js';
import { framework, inspection } from './sources.js';

const project = { 'local.yardstick': framework, 'birch.inspection': inspection };

describe('while a person types', () => {
  it('shows nothing beside sound files', async () => {
    const session = await Session.start(project);
    await session.openFile('local.yardstick');
    await session.openFile('birch.inspection');
    await session.settled();
    expect(session.diagnostics('local.yardstick')).toEqual([]);
    expect(session.diagnostics('birch.inspection')).toEqual([]);
    expect(session.errors).toEqual([]);
  });

  it('shows an error when it is made and takes it away when it is mended, each with the version it is about', async () => {
    const session = await Session.start(project);
    await session.openFile('local.yardstick');
    await session.settled();
    await session.replace('local.yardstick', 'rated by CaseQuality', 'rated by CaseQualty');
    await session.settled();
    const broken = session.published.at(-1);
    expect(broken).toMatchObject({ uri: uriOf('local.yardstick'), version: 2 });
    expect(broken?.diagnostics).toMatchObject([
      {
        code: 'unknown-name',
        data: { code: 'unknown-name' },
        range: { start: { line: 19, character: 27 }, end: { line: 19, character: 37 } },
        source: 'yardstick',
        severity: 1,
      },
    ]);
    expect(broken?.diagnostics[0]).not.toHaveProperty('codeDescription');
    await session.replace('local.yardstick', 'CaseQualty', 'CaseQuality');
    await session.settled();
    expect(session.published.findLast(({ uri }) => uri === uriOf('local.yardstick'))).toMatchObject({
      version: 3,
      diagnostics: [],
    });
  });

  it('links each code to its page where the editor can show one, in open files and closed ones', async () => {
    const broken = {
      'local.yardstick': framework.replace('rated by CaseQuality', 'rated by CaseQualty'),
      'birch.inspection': inspection.replace('of Local', 'of Nowhere'),
    };
    const canLink = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };
    const session = await Session.start(broken, canLink, { pages: 'pages:/' });
    await session.openFile('local.yardstick');
    await session.settled();
    for (const path of ['local.yardstick', 'birch.inspection'])
      expect(session.diagnostics(path)).toMatchObject([
        { code: 'unknown-name', codeDescription: { href: 'pages:/unknown-name.md' } },
      ]);
  });

  it.each([
    ['can show none', {}, { pages: 'pages:/' }],
    ['gives no address', { publishDiagnostics: { codeDescriptionSupport: true } }, { pages: 7 }],
  ])('links to no page in an editor that %s', async (_what, textDocument, options) => {
    const files = { 'birch.inspection': inspection };
    const session = await Session.start(files, { textDocument }, options);
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual(['unknown-name']);
    expect(session.diagnostics('birch.inspection')[0]).not.toHaveProperty('codeDescription');
  });

  it('shows in closed inspections what an unsaved framework does to them', async () => {
    const session = await Session.start(project);
    await session.openFile('local.yardstick');
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual([]);
    await session.replace('local.yardstick', 'question 1.1.1', 'question Desistance');
    await session.settled();
    expect(session.codes('birch.inspection')).toContain('unknown-name');
    await session.replace('local.yardstick', 'question Desistance', 'question 1.1.1');
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual([]);
  });

  it('leads from a missing answer to the question in the framework, wherever that goes', async () => {
    const unanswered = inspection.replace('    cases Record 10\n', '').replace('6 of 10', '60%');
    const session = await Session.start({ 'local.yardstick': framework, 'birch.inspection': unanswered });
    await session.openFile('local.yardstick');
    const leadsTo = (): (string | undefined)[] => {
      const lines = session.textOf('local.yardstick').split('\n');
      return session
        .diagnostics('birch.inspection')
        .flatMap(({ relatedInformation = [] }) => relatedInformation)
        .map(({ location }) => lines[location.range.start.line]?.trim().slice(0, 14));
    };
    await session.settled();
    const before = leadsTo();
    expect(before).toEqual(['cases Record "']);
    await session.replace('local.yardstick', 'framework Local', '// A word first.\n\nframework Local');
    await session.settled();
    expect(leadsTo()).toEqual(before);
  });

  it('says nothing of the texts before the last of a burst', async () => {
    const session = await Session.start(project);
    await session.openFile('local.yardstick');
    await session.settled();
    session.published.length = 0;
    session.typeAtOnce('local.yardstick', framework.indexOf('CaseQuality {') + 1, 'x'.repeat(20));
    await session.settled();
    const sent = session.published.filter(({ uri }) => uri === uriOf('local.yardstick'));
    expect(sent.map(({ version }) => version)).toEqual([21]);
    expect(sent[0]?.diagnostics).not.toEqual([]);
  });

  it('forgets an unsaved text when it is closed', async () => {
    const session = await Session.start(project);
    await session.openFile('birch.inspection');
    await session.replace('birch.inspection', 'of Local', 'of Nowhere');
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual(['unknown-name']);
    await session.closeFile('birch.inspection');
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual([]);
  });

  it('shows the problems of a file that nobody has saved yet, and none of it once it is closed', async () => {
    const session = await Session.start(project);
    await session.openFile('new.inspection', 'inspection New of Nowhere {\n}\n');
    await session.settled();
    expect(session.codes('new.inspection')).toContain('unknown-name');
    await session.closeFile('new.inspection');
    await session.settled();
    expect(session.codes('new.inspection')).toEqual([]);
  });
});

describe('when files change on disk', () => {
  it('asks the client to watch sources and settings, and watches nothing itself', async () => {
    const session = await Session.start(project);
    await session.settled();
    expect(session.watched).toEqual(['workspace/didChangeWatchedFiles']);
  });

  it('takes a changed, a deleted and a new file in', async () => {
    const session = await Session.start(project);
    await session.settled();
    await session.writeOnDisk('birch.inspection', inspection.replace('of Local', 'of Nowhere'));
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual(['unknown-name']);
    await session.deleteOnDisk('birch.inspection');
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual([]);
    await session.deleteOnDisk('local.yardstick');
    await session.writeOnDisk('birch.inspection', inspection);
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual(['unknown-name']);
    await session.writeOnDisk('local.yardstick', framework);
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual([]);
  });

  it('follows a rename of a file that others use', async () => {
    const scale = / {4}scale Rating \{[^}]*\}\n/.exec(framework)?.[0] ?? '';
    const session = await Session.start({
      'scale.yardstick': scale.replace('    scale', 'scale'),
      'local.yardstick': `use "./scale.yardstick"\n\n${framework.replace(scale, '')}`,
    });
    await session.openFile('local.yardstick');
    await session.settled();
    expect(session.codes('local.yardstick')).toEqual([]);
    await session.renameOnDisk('scale.yardstick', 'levels.yardstick');
    await session.settled();
    expect(session.codes('local.yardstick')).toContain('use-not-found');
    await session.replace('local.yardstick', './scale.yardstick', './levels.yardstick');
    await session.settled();
    expect(session.codes('local.yardstick')).toEqual([]);
  });

  it('forgets all that was in a folder which is deleted', async () => {
    const session = await Session.start({
      ...project,
      'old/draft.inspection': 'inspection Draft of Nowhere {\n}\n',
    });
    await session.settled();
    expect(session.codes('old/draft.inspection')).toContain('unknown-name');
    await session.deleteFolder('old');
    await session.settled();
    expect(session.codes('old/draft.inspection')).toEqual([]);
  });

  it('follows a folder that a tool beside the editor makes, moves or deletes, of which the editor says no more', async () => {
    const session = await Session.start(project);
    await session.settled();
    await session.makeFolderOnDisk('drafts', { 'oak.inspection': 'inspection Oak of Nowhere {\n}\n' });
    await session.settled();
    expect(session.codes('drafts/oak.inspection')).toContain('unknown-name');
    await session.makeFolderOnDisk('later', { 'oak.inspection': 'inspection Oak of Nowhere {\n}\n' });
    await session.deleteFolderOnDisk('drafts');
    await session.settled();
    expect(session.codes('drafts/oak.inspection')).toEqual([]);
    expect(session.codes('later/oak.inspection')).toContain('unknown-name');
  });

  it('leaves alone what is written where no author keeps a source, such as the copies of a history', async () => {
    const session = await Session.start(project);
    await session.settled();
    await session.writeOnDisk('.history/local_2026.yardstick', framework);
    await session.makeFolderOnDisk('.backup', { 'local.yardstick': framework });
    await session.makeFolderOnDisk('tools/node_modules', { 'example/local.yardstick': framework });
    await session.settled();
    expect(session.published).toEqual([]);
    expect(session.statuses.at(-1)).toEqual({ state: 'ready', files: 2 });
  });

  it('takes in such a file too where a file uses it', async () => {
    const scale = / {4}scale Rating \{[^}]*\}\n/.exec(framework)?.[0] ?? '';
    const shared = scale.replace('    scale', 'scale');
    const session = await Session.start({
      '.shared/scale.yardstick': shared,
      'local.yardstick': `use "./.shared/scale.yardstick"\n\n${framework.replace(scale, '')}`,
      'yardstick.json': '{ "files": ["*.yardstick"] }',
    });
    await session.settled();
    expect(session.codes('local.yardstick')).toEqual([]);
    await session.writeOnDisk('.shared/scale.yardstick', shared.replace('Good', 'Fine'));
    await session.settled();
    expect(session.codes('local.yardstick')).toContain('unknown-name');
  });

  it('keeps to what is in the editor while a file is open', async () => {
    const session = await Session.start(project);
    await session.openFile('birch.inspection');
    await session.writeOnDisk('birch.inspection', inspection.replace('of Local', 'of Nowhere'));
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual([]);
    await session.deleteOnDisk('birch.inspection');
    await session.replace('birch.inspection', '6 of 10', '7 of 10');
    await session.settled();
    expect(session.codes('birch.inspection')).toEqual([]);
  });
});

describe('when yardstick.json changes', () => {
  it('follows the languages that every text must be in', async () => {
    const session = await Session.start({ ...project, 'yardstick.json': '{}' });
    await session.openFile('local.yardstick');
    await session.settled();
    expect(session.codes('local.yardstick')).toEqual([]);
    await session.writeOnDisk('yardstick.json', '{ "languages": ["en", "cy"] }');
    await session.settled();
    expect(session.codes('local.yardstick')).toContain('missing-translation');
    await session.deleteOnDisk('yardstick.json');
    await session.settled();
    expect(session.codes('local.yardstick')).toEqual([]);
  });

  it('loads and forgets the files that it names', async () => {
    const session = await Session.start({
      ...project,
      'drafts/oak.inspection': 'inspection Oak of Nowhere {\n}\n',
      'yardstick.json': '{ "files": ["*.yardstick", "*.inspection"] }',
    });
    await session.settled();
    expect(session.codes('drafts/oak.inspection')).toEqual([]);
    await session.writeOnDisk('yardstick.json', '{ "files": ["**/*.yardstick", "**/*.inspection"] }');
    await session.settled();
    expect(session.codes('drafts/oak.inspection')).toContain('unknown-name');
    await session.writeOnDisk('yardstick.json', '{ "files": ["*.yardstick", "*.inspection"] }');
    await session.settled();
    expect(session.codes('drafts/oak.inspection')).toEqual([]);
  });

  it('checks what draws on a file that it leaves out, though that has an error', async () => {
    const session = await Session.start({
      'yardstick.json': '{ "files": ["revised.yardstick", "*.inspection"] }',
      'base.yardstick': framework.replace('of percent to Rating', 'of percent to Ratings'),
      'revised.yardstick': `use "./base.yardstick"

framework Local2022 revises Local {
    effective from 2022-01
}
`,
      'birch.inspection': inspection,
      'lost.inspection': inspection.replace('Birch of Local', 'Lost of Nowhere'),
    });
    await session.settled();
    expect(session.errors).toEqual([]);
    expect(session.codes('lost.inspection')).toEqual(['unknown-name']);
  });

  it('forgets a file that it leaves out as soon as nothing uses it', async () => {
    const settings = '{ "files": ["*.yardstick"] }';
    const draft = { 'drafts/local.yardstick': framework, 'local.yardstick': framework };
    const session = await Session.start({ ...draft, 'yardstick.json': settings });
    await session.openFile('local.yardstick');
    await session.edit('local.yardstick', 0, 0, 'use "./drafts/local.yardstick"\n');
    await session.settled();
    expect(session.codes('local.yardstick')).toContain('duplicate-in-project');
    await session.replace('local.yardstick', 'use "./drafts/local.yardstick"\n', '');
    await session.settled();
    expect(session.codes('local.yardstick')).toEqual([]);
  });

  it('asks the editor to tell what is typed in it, where the editor can be asked', async () => {
    const session = await Session.start(
      {},
      { textDocument: { synchronization: { dynamicRegistration: true } } },
    );
    await session.settled();
    expect(session.watched).toEqual([
      'workspace/didChangeWatchedFiles',
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
    ]);
  });

  it('shows what is wrong with it, as it is typed', async () => {
    const session = await Session.start({ ...project, 'yardstick.json': '{}' });
    await session.openFile('yardstick.json');
    await session.settled();
    await session.replace('yardstick.json', '{}', '{ "fils": [] }');
    await session.settled();
    expect(session.diagnostics('yardstick.json')).toMatchObject([
      { code: 'config-unknown-key', range: { start: { line: 0, character: 2 } } },
    ]);
    await session.closeFile('yardstick.json');
    await session.settled();
    expect(session.codes('yardstick.json')).toEqual([]);
  });
});

describe('what the server says of itself', () => {
  it('says when it is ready and how many files it knows', async () => {
    const session = await Session.start(project);
    await session.settled();
    expect(session.statuses.at(-1)).toEqual({ state: 'ready', files: 2 });
  });
});
