import { describe, expect, it } from 'vitest';
import { textsAfter } from '../testing/apply-edit.js';
import { TestWorkspace } from '../testing/workspace.js';
import { fileRename } from './file-rename.js';

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
