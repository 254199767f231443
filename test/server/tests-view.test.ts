import {
  coverageMethod,
  runTestMethod,
  testsMethod,
  testsStaleMethod,
  type CoverageAnswer,
  type RunTestAnswer,
  type TestsAnswer,
  type TestsStale,
} from '@yardstick/server';
import { DocumentState } from 'langium';
import { expect, it } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { Session } from './session.js';
import { framework, inspection } from './sources.js';

const project = 'file:///project';
const birch = `${project}/birch.inspection`;
const files = {
  'local.yardstick': framework,
  // 6 of 10 is 60%, which is Good.
  'birch.inspection': inspection.replace('}\n', '    expect 1.1 Good\n    expect overall Inadequate\n}\n'),
  'oak.inspection': inspection.replace('Birch of', 'Oak of'),
};

it('lists the inspections that expect something, under their project', async () => {
  const session = await Session.start(files);
  const answer = await session.client.sendRequest<TestsAnswer>(testsMethod, {});
  const expecting = (answer ?? []).filter(({ tests }) => tests.length > 0);
  expect(expecting).toMatchObject([
    {
      uri: birch,
      project,
      tests: [
        {
          name: 'Birch',
          service: 'Birch',
          framework: { uri: `${project}/local.yardstick`, name: 'Local' },
          expectations: [{ words: '1.1 Good' }, { words: 'overall Inadequate' }],
        },
      ],
    },
  ]);
});

it('runs one on what is typed, and says what was published and what came out', async () => {
  const session = await Session.start(files);
  const run = () =>
    session.client.sendRequest<RunTestAnswer>(runTestMethod, {
      textDocument: { uri: birch },
      name: 'Birch',
    });
  const first = await run();
  expect(first?.expectations.map(({ agrees }) => agrees)).toEqual([true, false]);
  expect(first?.expectations[1]).toMatchObject({ published: 'Inadequate', found: 'Good' });

  await session.openFile('local.yardstick');
  await session.replace('local.yardstick', 'below 50   is', 'below 70   is');
  await session.replace('local.yardstick', '50 or more is', '70 or more is');
  const second = await run();
  expect(second?.expectations.map(({ agrees }) => agrees)).toEqual([false, true]);
});

it('says which bands were reached', async () => {
  const session = await Session.start(files);
  const inspections = [{ uri: birch, name: 'Birch' }];
  const reached = await session.client.sendRequest<CoverageAnswer>(coverageMethod, { inspections });
  const bands = reached?.flatMap(({ pieces }) => pieces).find(({ branches }) => branches.length === 2);
  expect(bands?.branches).toMatchObject([
    { words: 'below 50', count: 0 },
    { words: '50 or more', count: 1 },
  ]);
});

it('has nothing to say of what is not there', async () => {
  const session = await Session.start(files);
  const run = (uri: string, name: string) =>
    session.client.sendRequest<RunTestAnswer>(runTestMethod, { textDocument: { uri }, name });
  expect(await run(birch, 'Elm')).toBeNull();
  expect(await run(`${project}/elm.inspection`, 'Elm')).toBeNull();
  const uris = ['no address', `${project}/elm.inspection`];
  expect(await session.client.sendRequest(testsMethod, { uris })).toEqual([]);
});

it('tells who shows tests what was built anew and what is gone, and nobody else', async () => {
  const stale: TestsStale[] = [];
  const start = async (capabilities: ClientCapabilities): Promise<Session> => {
    const session = await Session.start(files, capabilities);
    session.client.onNotification(testsStaleMethod, (params: TestsStale) => {
      stale.push(params);
    });
    await session.client.sendRequest(testsMethod, {});
    return session;
  };
  await start({});
  await start({ experimental: 'yardstick' });
  expect(stale).toEqual([]);
  const session = await start({ experimental: { yardstick: { tests: true } } });
  expect(stale.flatMap(({ built }) => built)).toContain(birch);
  stale.length = 0;
  await session.deleteOnDisk('oak.inspection');
  await session.client.sendRequest(testsMethod, {});
  expect(stale.flatMap(({ gone }) => gone)).toEqual([`${project}/oak.inspection`]);
});

it('tells of every file that was built anew, though the build was overtaken', async () => {
  const session = await Session.start(files, { experimental: { yardstick: { tests: true } } });
  const built = new Set<string>();
  session.client.onNotification(testsStaleMethod, (params: TestsStale) => {
    for (const uri of params.built) built.add(uri);
  });
  await session.openFile('local.yardstick');
  await session.settled();
  built.clear();
  // Another file is opened at the moment at which an inspection has been checked.
  let isOvertaken = false;
  session.services.shared.workspace.DocumentBuilder.onDocumentPhase(
    DocumentState.Validated,
    async ({ uri }) => {
      if (isOvertaken || !uri.path.endsWith('.inspection')) return;
      isOvertaken = true;
      await session.openFile('new.inspection', '');
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
  );
  await session.replace('local.yardstick', 'enough done for safety?', 'enough done for safety now?');
  await session.settled();
  expect([...built]).toEqual(expect.arrayContaining([birch, `${project}/oak.inspection`]));
});
