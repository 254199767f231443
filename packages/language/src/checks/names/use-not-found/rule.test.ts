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

/** Finds a file by whichever of the two signs a path has between its folders, as Windows does. */
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
    return path.replaceAll('\\', '/').replace('/c:/inspections/', '');
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
    const files = { 'care.yardstick': care('shared\\levels.yardstick'), 'shared/levels.yardstick': scale };
    const { shared } = createYardstickServices({ fileSystemProvider: () => new OnWindows(files) });
    const uri = URI.parse('file:///c%3A/inspections/care.yardstick');
    const document = await shared.workspace.LangiumDocuments.getOrCreateDocument(uri);
    const loaded = await loadUsedDocuments(shared, [document]);
    expect(loaded.map((each) => each.uri.path)).toEqual([]);
  });
});
