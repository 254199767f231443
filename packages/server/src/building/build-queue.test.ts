import { URI, type LangiumSharedCoreServices } from 'langium';
import { expect, it } from 'vitest';
import type { CancellationToken } from 'vscode-languageserver';
import { BuildQueue } from './build-queue.js';

const homes = URI.parse('file:///homes.yardstick');

/** A queue whose builds end when the test says so, and how often one was stopped. */
function queued() {
  const builds: { readonly token: CancellationToken; readonly end: () => void }[] = [];
  const ignored = (): object => ({ dispose: () => undefined });
  const DocumentBuilder = {
    onBuildPhase: ignored,
    onUpdate: ignored,
    onDocumentPhase: ignored,
    update: (_changed: URI[], _deleted: URI[], token: CancellationToken) =>
      new Promise<void>((end) => builds.push({ token, end })),
  };
  const queue = new BuildQueue({ workspace: { DocumentBuilder } } as unknown as LangiumSharedCoreServices);
  return { queue, builds };
}

it('stops a build for a key, and for nothing that is likely to change nothing', async () => {
  const { queue, builds } = queued();
  queue.add(() => ({ changed: [homes], deleted: [] }));
  await expect.poll(() => builds.length).toBe(1);
  queue.addLater(() => undefined);
  expect(builds[0]?.token.isCancellationRequested).toBe(false);
  queue.add(() => ({ changed: [homes], deleted: [] }));
  expect(builds[0]?.token.isCancellationRequested).toBe(true);
});

it('takes in what came later once the build is done, and builds for it only if it changed something', async () => {
  const { queue, builds } = queued();
  queue.add(() => ({ changed: [homes], deleted: [] }));
  await expect.poll(() => builds.length).toBe(1);
  const taken: string[] = [];
  queue.addLater(() => void taken.push('a log was written'));
  queue.addLater(() => {
    taken.push('a folder was brought in');
    return { changed: [homes], deleted: [] };
  });
  expect(taken).toEqual([]);
  builds[0]?.end();
  await expect.poll(() => builds.length).toBe(2);
  expect(taken).toEqual(['a log was written', 'a folder was brought in']);
  builds[1]?.end();
  await expect.poll(() => queue.isIdle).toBe(true);
  queue.addLater(() => void taken.push('a log was written again'));
  await expect.poll(() => queue.isIdle).toBe(true);
  expect(taken).toHaveLength(3);
  expect(builds).toHaveLength(2);
});
