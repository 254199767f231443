import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Disk } from './disk.js';
import { EditorOnDisk } from './editor-on-disk.js';
import { burst, workspaceFolders, type Burst } from './operations.js';
import { shownIn, type Shown } from './shown.js';
import { texts } from './texts.js';
import { Work } from './work.js';

/*
 * Whatever happens to the files and folders of a workspace, on the disk and in the editor, and however it is told: what is shown is what
 * an editor shows that was started just now.
 */

/** What an editor shows that is started on the same folders, with the same texts open. */
async function shownAfresh({ disk, folders, open }: EditorOnDisk): Promise<Shown> {
  const fresh = await EditorOnDisk.start(disk, folders);
  await fresh.settled();
  for (const [path, { text }] of open) await fresh.openFile(path, text);
  await fresh.settled();
  const shown = await shownIn(fresh);
  expect(fresh.errors).toEqual([]);
  await fresh.stop();
  return shown;
}

async function staysFresh(bursts: readonly Burst[]): Promise<void> {
  const disk = new Disk();
  try {
    for (const folder of ['alpha', 'beta', 'outside'])
      for (const [name, [text = '']] of Object.entries(texts)) disk.write(`${folder}/${name}`, text);
    const editor = await EditorOnDisk.start(disk, workspaceFolders.slice(0, 2));
    const work = new Work(editor);
    await editor.settled();
    for (const each of bursts) {
      await work.do(each);
      await editor.settled();
      const shown = await shownIn(editor);
      expect(editor.errors).toEqual([]);
      expect(shown, work.listing().join('\n')).toEqual(await shownAfresh(editor));
    }
    await editor.stop();
  } finally {
    disk.remove();
  }
}

/** How many projects to try, each other than before; without it the same few. */
const wanted = process.env['RUNS'];

it(
  'after any changes everything is as if the editor had just been started',
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(burst, { minLength: 1, maxLength: 8, size: 'max' }), staysFresh),
      wanted === undefined ? { numRuns: 20, seed: 2018 } : { numRuns: Number(wanted) },
    );
  },
);
