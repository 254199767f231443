import { describe, expect, it } from 'vitest';
import { Session } from './session.js';
import { framework, inspection } from './sources.js';

const files = { 'local.yardstick': framework, 'birch.inspection': inspection };

/** A session with these files open, and what the server has asked to be fetched anew since. */
async function opened(...paths: string[]): Promise<{ session: Session; fetched: string[] }> {
  const refreshSupport = { refreshSupport: true };
  const session = await Session.start(files, {
    workspace: { codeLens: refreshSupport, inlayHint: refreshSupport, semanticTokens: refreshSupport },
  });
  const fetched: string[] = [];
  for (const what of ['codeLens', 'inlayHint', 'semanticTokens'])
    session.client.onRequest(`workspace/${what}/refresh`, () => {
      fetched.push(what);
      return null;
    });
  for (const path of paths) await session.openFile(path);
  await session.settled();
  fetched.length = 0;
  return { session, fetched };
}

describe('what stands beside a text that nobody types in', () => {
  it('is fetched anew where another file changes it', async () => {
    const { session, fetched } = await opened('local.yardstick', 'birch.inspection');
    await session.replace('local.yardstick', 'below 50 ', 'below 70 ');
    await expect.poll(() => [...fetched].sort()).toEqual(['codeLens', 'inlayHint', 'semanticTokens']);
  });

  it('is what a framework says of its inspections, while one of them is typed', async () => {
    const { session, fetched } = await opened('local.yardstick', 'birch.inspection');
    await session.replace('birch.inspection', '6 of 10', '4 of 10');
    await expect.poll(() => fetched).toEqual(['codeLens']);
  });

  it('is what a framework says of its inspections, when one of them is gone or comes', async () => {
    const { session, fetched } = await opened('local.yardstick');
    await session.deleteOnDisk('birch.inspection');
    await expect.poll(() => fetched).toContain('codeLens');
    fetched.length = 0;
    await session.writeOnDisk('birch.inspection', inspection);
    await expect.poll(() => fetched).toContain('codeLens');
  });

  it('is nothing while the inspection alone is open', async () => {
    const { session, fetched } = await opened('birch.inspection');
    await session.replace('birch.inspection', '6 of 10', '4 of 10');
    await session.settled();
    // What would be asked for is asked for before the next answer.
    await session.request('textDocument/codeLens', 'birch.inspection');
    expect(fetched).toEqual([]);
  });
});
