import { describe, expect, it } from 'vitest';
import { Session, uriOf } from './session.js';
import { framework, inspection } from './sources.js';

/*
 * In a project of many files a person first learns what is wrong with the text under their fingers, and then what that does to other
 * files. Nothing that is said of those may be about a text that is no longer there.
 */

const places = Array.from({ length: 40 }, (_, number) => `place-${number}.inspection`);

function inspectionOf(path: string, of: string): string {
  return inspection
    .replace('inspection Birch', `inspection ${path.replace('place-', 'Place').replace('.inspection', '')}`)
    .replace('of Local', `of ${of}`);
}

const project = {
  'local.yardstick': framework,
  'other.yardstick': framework.replace('framework Local', 'framework Other'),
  'other.inspection': inspectionOf('other.inspection', 'Other').replace('inspection other', 'inspection Elm'),
  ...Object.fromEntries(places.map((path) => [path, inspectionOf(path, 'Local')])),
};

async function opened(): Promise<Session> {
  const session = await Session.start(project);
  await session.openFile('local.yardstick');
  await session.settled();
  expect(session.published.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  session.published.length = 0;
  return session;
}

/** The question goes by a name that no inspection knows: an error in each of them, and one in the framework itself. */
async function breakFramework(session: Session): Promise<void> {
  await session.replace('local.yardstick', 'question 1.1.1 "Safety"', 'question Safety ""');
}

describe('after a change in a framework', () => {
  it('says what is wrong with the framework first, then with each inspection of it, and each once', async () => {
    const session = await opened();
    await breakFramework(session);
    await session.settled();
    const [first, ...others] = session.published;
    expect(first).toMatchObject({ uri: uriOf('local.yardstick'), version: 2 });
    expect(first?.diagnostics).not.toEqual([]);
    expect(others.map(({ uri }) => uri).sort()).toEqual(places.map(uriOf).sort());
  });

  it('says of an inspection that is open too before those that nobody looks at', async () => {
    const session = await opened();
    const path = 'place-30.inspection';
    await session.openFile(path);
    await session.settled();
    session.published.length = 0;
    await breakFramework(session);
    await session.settled();
    expect(session.published.slice(0, 2).map(({ uri }) => uri)).toEqual([
      uriOf('local.yardstick'),
      uriOf(path),
    ]);
    expect(session.published).toHaveLength(1 + places.length);
  });

  it('says nothing of an inspection that is about the text before the last', async () => {
    const session = await opened();
    await breakFramework(session);
    await expect.poll(() => session.published.length).toBeGreaterThan(0);
    await session.replace('local.yardstick', 'question Safety ""', 'question 1.1.1 "Safety"');
    await session.settled();
    const mended = session.published.findIndex(
      ({ uri, version }) => uri === uriOf('local.yardstick') && version === 3,
    );
    expect(mended).toBeGreaterThan(0);
    const before = session.published.slice(0, mended);
    const after = session.published.slice(mended);
    expect(after.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    // Each that was told of the broken framework is told that it is mended, and no other is told anything.
    const told = (sent: typeof after): string[] =>
      sent.map(({ uri }) => uri).filter((uri) => uri !== uriOf('local.yardstick'));
    expect(told(after).sort()).toEqual(told(before).sort());
  });

  it('says of every inspection that its framework now goes by another name', async () => {
    const session = await Session.start({
      ...project,
      'waiting.inspection': inspectionOf('place-50.inspection', 'Regional'),
    });
    await session.openFile('local.yardstick');
    await session.settled();
    expect(session.codes('waiting.inspection')).toEqual(['unknown-name']);
    await session.replace('local.yardstick', 'framework Local', 'framework Regional');
    await session.settled();
    expect(session.codes('waiting.inspection')).toEqual([]);
    for (const path of places) expect(session.codes(path)).toEqual(['unknown-name']);
    expect(session.codes('other.inspection')).toEqual([]);
  });
});
