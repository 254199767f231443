import { EmptyFileSystemProvider, URI, type FileSystemNode } from 'langium';
import { describe, expect, it } from 'vitest';
import { quickFixes } from '../../../features/quick-fixes/quick-fixes.js';
import { createYardstickServices } from '../../../module.js';
import { loadUsedDocuments } from '../../../references/use.js';
import { textsAfter } from '../../../testing/apply-edit.js';
import { TestWorkspace } from '../../../testing/workspace.js';

const scale = 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n';
const care = (path: string): string => `use "${path}"

framework Care {
    section 1 "Safe" {
        rated by inspectors on Rating
    }
    overall not rated because "sections stand for themselves"
}
`;

/** Finds a file by whichever of the two signs a path has between its folders, and by capitals and small letters, as Windows does. */
class OnWindows extends EmptyFileSystemProvider {
  private readonly files: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    super();
    this.files = files;
  }

  override stat(uri: URI): Promise<FileSystemNode> {
    return this.files[this.nameOf(uri)] === undefined
      ? Promise.reject(new Error('There is no such file.'))
      : Promise.resolve({ isFile: true, isDirectory: false, uri });
  }

  override readFile(uri?: URI): Promise<string> {
    return Promise.resolve((uri && this.files[this.nameOf(uri)]) ?? '');
  }

  private nameOf({ path }: URI): string {
    return path.replaceAll('\\', '/').replace('/c:/inspections/', '').toLowerCase();
  }
}

describe('a path as Windows writes it', () => {
  it.each(['.\\shared\\levels.yardstick', 'shared\\levels.yardstick'])('is mended: %s', async (path) => {
    const files = { 'care.yardstick': care(path), 'shared/levels.yardstick': scale };
    const workspace = await TestWorkspace.open(files);
    const [problem, ...others] = workspace.diagnostics('care.yardstick');
    expect(others).toEqual([]);
    const meant = path.replaceAll('\\', '/');
    expect(problem).toMatchObject({
      code: 'use-not-found',
      message: `Write "/" between folders, which every machine understands: "${meant}".`,
    });
    const range = problem?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [fix] = quickFixes(workspace.services, workspace.document('care.yardstick'), range);
    expect(fix?.title).toBe(`Write "${meant}"`);
    const after = textsAfter(workspace, fix?.edit);
    expect(after['care.yardstick']).toBe(care(meant));
    expect((await TestWorkspace.open(after)).diagnostics('care.yardstick')).toEqual([]);
  });

  it('leads nowhere on Windows either, where it would be another name of a file that is there already', async () => {
    expect(await usedOnWindows('shared\\levels.yardstick')).toEqual([]);
  });
});

describe('a path with other capitals than the file', () => {
  it('leads nowhere where the file is known, on Windows and macOS too: typing in the one would not change the other', async () => {
    expect(await usedOnWindows('./shared/Levels.yardstick')).toEqual([]);
  });

  it('is mended', async () => {
    const files = { 'care.yardstick': care('./Levels.yardstick'), 'levels.yardstick': scale };
    const workspace = await TestWorkspace.open(files);
    expect(workspace.diagnostics('care.yardstick').map(({ message }) => message)).toEqual([
      'There is no file "./Levels.yardstick", or it cannot be read. Did you mean "./levels.yardstick"?',
    ]);
  });
});

/** What a framework on Windows draws in by such a path, of a project whose files are loaded. */
async function usedOnWindows(path: string): Promise<string[]> {
  const files = { 'care.yardstick': care(path), 'shared/levels.yardstick': scale };
  const { shared } = createYardstickServices({ fileSystemProvider: () => new OnWindows(files) });
  const documents = await Promise.all(
    Object.keys(files).map((file) =>
      shared.workspace.LangiumDocuments.getOrCreateDocument(URI.parse(`file:///c%3A/inspections/${file}`)),
    ),
  );
  const loaded = await loadUsedDocuments(shared, documents);
  return loaded.map(({ uri }) => uri.path);
}
