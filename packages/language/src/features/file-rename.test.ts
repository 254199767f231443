import { TextDocument } from 'langium';
import { describe, expect, it } from 'vitest';
import { textsAfter } from '../testing/apply-edit.js';
import { TestWorkspace } from '../testing/workspace.js';
import { fileRename } from './file-rename.js';
import { moveInSettings } from './move-in-settings.js';

const files = {
  'common.yardstick': 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n',
  'homes/care.yardstick':
    'use "../common.yardstick"\nuse "./words.yardstick"\nframework Care {\n    overall not rated because "described"\n}\n',
  'homes/words.yardstick': 'wording Shares {\n    "all" when 100\n    "some" when below 100\n}\n',
};

async function moved(from: string, to: string): Promise<string | undefined> {
  const workspace = await TestWorkspace.open(files);
  const move = { oldUri: `file:///test/${from}`, newUri: `file:///test/${to}` };
  return textsAfter(workspace, fileRename(workspace.services, [move]))['homes/care.yardstick'];
}

const care = files['homes/care.yardstick'];

describe('when a file is renamed', () => {
  it('the lines that use it follow', async () => {
    expect(await moved('common.yardstick', 'ratings.yardstick')).toBe(
      care.replace('../common.yardstick', '../ratings.yardstick'),
    );
  });

  it('they follow into another folder', async () => {
    expect(await moved('common.yardstick', 'homes/common.yardstick')).toBe(
      care.replace('../common.yardstick', './common.yardstick'),
    );
  });

  it('its own lines are written from its new place', async () => {
    expect(await moved('homes/care.yardstick', 'care.yardstick')).toBe(
      care.replace('../common.yardstick', './common.yardstick').replace('./words', './homes/words'),
    );
  });

  it('a folder takes all its files along, and what lies inside it keeps its lines', async () => {
    expect(await moved('homes', 'care/homes')).toBe(care.replace('../common', '../../common'));
  });

  it('nothing else is touched', async () => {
    expect(await moved('homes/words.yardstick', 'homes/words.yardstick')).toBe(care);
  });
});

describe('the files of a project', () => {
  const uri = 'file:///test/yardstick.json';
  const settings = (...files: string[]): string => JSON.stringify({ lint: {}, files });

  function movedIn(text: string, from: string, to: string): string {
    const move = { oldUri: `file:///test/${from}`, newUri: `file:///test/${to}` };
    const document = TextDocument.create(uri, 'json', 0, text);
    const edits = moveInSettings([move], [{ uri, text }]).flatMap((change) => change.edits);
    return TextDocument.applyEdits(
      document,
      edits.map((edit) => ({ range: edit.range, newText: 'newText' in edit ? edit.newText : '' })),
    );
  }

  it.each([
    ['a folder', 'homes/**/*.yardstick', 'homes', 'care/homes', 'care/homes/**/*.yardstick'],
    ['a folder in a folder', 'a/homes/*.yardstick', 'a/homes', 'a/care', 'a/care/*.yardstick'],
    ['a file', './homes/care.yardstick', 'homes/care.yardstick', 'care.yardstick', './care.yardstick'],
    ['what is left out', '!drafts/**', 'drafts', 'old drafts', '!old drafts/**'],
  ])('follow %s', (_what, pattern, from, to, mended) => {
    expect(movedIn(settings('other/*.yardstick', pattern), from, to)).toBe(
      settings('other/*.yardstick', mended),
    );
  });

  it.each([
    ['any folder is meant', '**/*.yardstick', 'homes', 'care'],
    ['another folder begins alike', 'homes-2018/*.yardstick', 'homes', 'care'],
    ['a file of a pattern moves', 'homes/*.yardstick', 'homes/care.yardstick', 'homes/elder.yardstick'],
    ['it leaves the project', 'homes/*.yardstick', 'homes', '../homes'],
    ['its new name would be a pattern', 'homes/*.yardstick', 'homes', 'homes [old]'],
  ])('stay as they are where %s', (_why, pattern, from, to) => {
    expect(movedIn(settings(pattern), from, to)).toBe(settings(pattern));
  });

  it.each(['{', '[]', '{ "files": 7 }', '{ "files": [7] }'])(
    'of settings that cannot be read stay: %s',
    (text) => {
      expect(movedIn(text, 'homes', 'care')).toBe(text);
    },
  );

  it('change together with the lines that use them', async () => {
    const workspace = await TestWorkspace.open(files);
    const move = { oldUri: 'file:///test/homes', newUri: 'file:///test/care/homes' };
    const text = settings('homes/*.yardstick');
    const { documentChanges = [] } = fileRename(workspace.services, [move], [{ uri, text }]);
    expect(
      documentChanges.map((change) => ('textDocument' in change ? change.textDocument.uri : '')),
    ).toEqual(['file:///test/homes/care.yardstick', uri]);
  });
});
