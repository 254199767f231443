import { expect, onTestFinished } from 'vitest';
import type { FileChangeType, FileEvent } from 'vscode-languageserver/node';
import { Disk } from './disk.js';
import { EditorOnDisk } from './editor-on-disk.js';

/** An editor on folders with these files, by path, which are thrown away after the test. */
export async function startOnDisk(
  files: Readonly<Record<string, string>>,
  folders: readonly string[] = ['project'],
): Promise<{
  disk: Disk;
  editor: EditorOnDisk;
  tell: (path: string, type: FileChangeType) => Promise<void>;
}> {
  const disk = new Disk();
  for (const [path, text] of Object.entries(files)) disk.write(path, text);
  const editor = await EditorOnDisk.start(disk, folders);
  onTestFinished(async () => {
    await editor.stop();
    disk.remove();
    expect(editor.errors).toEqual([]);
  });
  await editor.settled();
  const tell = async (path: string, type: FileChangeType): Promise<void> => {
    const event: FileEvent = { uri: disk.uriOf(path), type };
    await editor.tell([event]);
    await editor.settled();
  };
  return { disk, editor, tell };
}
