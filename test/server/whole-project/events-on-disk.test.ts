import { describe, expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { framework, inspection } from '../sources.js';
import { startOnDisk } from './start-on-disk.js';

const { Created, Changed, Deleted } = FileChangeType;
const broken = inspection.replace('of Local', 'of Nowhere');

describe('of a folder an editor tells as such, and not of the files in it', () => {
  it('forgets all that was in one that is gone', async () => {
    const { disk, editor, tell } = await startOnDisk({
      'project/local.yardstick': framework,
      'project/2021 round/birch.inspection': broken,
    });
    expect(editor.codes('project/2021 round/birch.inspection')).toEqual(['unknown-name']);
    disk.remove('project/2021 round');
    await tell('project/2021 round', Deleted);
    expect(editor.codes('project/2021 round/birch.inspection')).toEqual([]);
  });

  it('takes in all that is in one that was moved here', async () => {
    const { disk, editor, tell } = await startOnDisk({ 'project/local.yardstick': framework });
    disk.write('project/2021 round/birch.inspection', broken);
    await tell('project/2021 round', Created);
    expect(editor.codes('project/2021 round/birch.inspection')).toEqual(['unknown-name']);
  });

  it('reads all that is in one that took the place of another', async () => {
    const { disk, editor, tell } = await startOnDisk({
      'project/local.yardstick': framework,
      'project/2021 round/birch.inspection': inspection,
      'project/2021 round/elm.inspection': broken.replace('Birch', 'Elm'),
    });
    disk.remove('project/2021 round');
    disk.write('project/2021 round/birch.inspection', broken);
    await tell('project/2021 round', Changed);
    expect(editor.codes('project/2021 round/birch.inspection')).toEqual(['unknown-name']);
    expect(editor.codes('project/2021 round/elm.inspection')).toEqual([]);
  });
});

describe('an event may be told late, and what it says may be over', () => {
  it('keeps a file that is there again', async () => {
    const { disk, editor, tell } = await startOnDisk({
      'project/local.yardstick': framework,
      'project/birch.inspection': inspection,
    });
    disk.write('project/birch.inspection', broken);
    await editor.tell([{ uri: disk.uriOf('project/birch.inspection'), type: Created }]);
    await tell('project/birch.inspection', Deleted);
    expect(editor.codes('project/birch.inspection')).toEqual(['unknown-name']);
  });

  it('keeps to the settings that are open in the editor, though their file is gone', async () => {
    const { disk, editor, tell } = await startOnDisk({
      'project/local.yardstick': framework,
      'project/yardstick.json': '{ "languages": ["cy"] }',
    });
    await editor.openFile('project/yardstick.json');
    disk.remove('project/yardstick.json');
    await tell('project/yardstick.json', Deleted);
    expect(editor.codes('project/local.yardstick')).toContain('missing-translation');
  });
});

it.each(['.history/local_20240101.yardstick', 'node_modules/kit/local.yardstick'])(
  'a copy that a tool keeps in %s is none of the project, when it is written as at the start',
  async (path) => {
    const { disk, editor, tell } = await startOnDisk({
      'project/local.yardstick': framework,
      'project/yardstick.json': '{}',
    });
    disk.write(`project/${path}`, framework);
    await tell(`project/${path}`, Created);
    expect(editor.codes('project/local.yardstick')).toEqual([]);
    expect(editor.codes(`project/${path}`)).toEqual([]);
  },
);

describe('when folders come to the workspace and leave it', () => {
  const files = {
    'project/local.yardstick': framework,
    'project/north/local.yardstick': framework.replace('Local', 'North'),
    'project/north/birch.inspection': broken,
  };

  it('keeps what is in a folder that another one holds', async () => {
    const { editor } = await startOnDisk(files, ['project', 'project/north']);
    await editor.changeFolders([], ['project/north']);
    await editor.settled();
    expect(editor.codes('project/north/birch.inspection')).toEqual(['unknown-name']);
  });

  it('keeps what is in a folder when the one around it goes', async () => {
    const { editor } = await startOnDisk(files, ['project', 'project/north']);
    await editor.changeFolders([], ['project']);
    await editor.settled();
    expect(editor.codes('project/north/birch.inspection')).toEqual(['unknown-name']);
  });

  it('forgets the rest of a project when the folder that brought it goes', async () => {
    const { editor } = await startOnDisk(
      {
        ...files,
        'project/yardstick.json': '{}',
        'project/elm.inspection': broken,
        'other/empty.inspection': '',
      },
      ['project/north', 'other'],
    );
    expect(editor.codes('project/elm.inspection')).toContain('unknown-name');
    await editor.changeFolders([], ['project/north']);
    await editor.settled();
    expect(editor.codes('project/elm.inspection')).toEqual([]);
  });
});

it('forgets the files beside one from elsewhere, once that is closed', async () => {
  const { editor } = await startOnDisk({
    'project/local.yardstick': framework,
    'elsewhere/local.yardstick': framework,
    'elsewhere/birch.inspection': broken,
  });
  await editor.openFile('elsewhere/local.yardstick');
  await editor.settled();
  expect(editor.codes('elsewhere/birch.inspection')).toEqual(['unknown-name']);
  await editor.closeFile('elsewhere/local.yardstick');
  await editor.settled();
  expect(editor.codes('elsewhere/birch.inspection')).toEqual([]);
});

it('looks for the project around its folder once that has no settings of its own any more', async () => {
  const { disk, editor, tell } = await startOnDisk(
    {
      'project/yardstick.json': '{}',
      'project/local.yardstick': framework,
      'project/north/yardstick.json': '{}',
      'project/north/birch.inspection': inspection,
    },
    ['project/north'],
  );
  expect(editor.codes('project/north/birch.inspection')).toEqual(['unknown-name']);
  disk.remove('project/north/yardstick.json');
  await tell('project/north/yardstick.json', Deleted);
  expect(editor.codes('project/north/birch.inspection')).toEqual([]);
});

it('follows settings that change while a file that was never saved is closed', async () => {
  const { disk, editor, tell } = await startOnDisk({
    'project/local.yardstick': framework,
    'project/yardstick.json': '{}',
  });
  await editor.openFile('untitled:Untitled-1', inspection);
  await editor.settled();
  await editor.closeFile('untitled:Untitled-1');
  disk.write('project/yardstick.json', '{ "languages": ["cy"] }');
  await tell('project/yardstick.json', Changed);
  expect(editor.codes('project/local.yardstick')).toContain('missing-translation');
});

it('keeps the project of a file from elsewhere when another of its files is opened in its place', async () => {
  const { editor } = await startOnDisk({
    'project/local.yardstick': framework,
    'elsewhere/yardstick.json': '{}',
    'elsewhere/local.yardstick': framework,
    'elsewhere/birch.inspection': broken,
  });
  await editor.openFile('elsewhere/local.yardstick');
  await editor.settled();
  // An editor that shows one file in the place of another says both at once.
  await Promise.all([
    editor.closeFile('elsewhere/local.yardstick'),
    editor.openFile('elsewhere/birch.inspection'),
  ]);
  await editor.settled();
  expect(editor.codes('elsewhere/birch.inspection')).toEqual(['unknown-name']);
  await editor.type('elsewhere/birch.inspection', inspection);
  await editor.settled();
  expect(editor.codes('elsewhere/birch.inspection')).toEqual([]);
});

it('forgets a file that ends otherwise, whose language a person has chosen, once it is closed', async () => {
  const { editor } = await startOnDisk({
    'project/local.yardstick': framework,
    'project/notes.txt': broken,
  });
  await editor.openFile('project/notes.txt');
  await editor.settled();
  expect(editor.codes('project/notes.txt')).toEqual(['unknown-name']);
  await editor.closeFile('project/notes.txt');
  await editor.settled();
  expect(editor.codes('project/notes.txt')).toEqual([]);
});
