import { coverageMethod, runTestMethod, testsMethod, type FileTests } from '@yardstick/server';
import type { EditorOnDisk } from './editor-on-disk.js';

/** All that a person can see in an editor, to be compared: nothing in it depends on when a file was read. */
export type Shown = Readonly<Record<string, unknown>>;

export async function shownIn({
  client,
  disk,
  open,
  published,
  beside,
  testing,
}: EditorOnDisk): Promise<Shown> {
  const diagnostics = [...published].filter(([, found]) => found.length > 0);
  const files = await client.sendRequest<readonly FileTests[]>(testsMethod, {});
  const tests = files.filter((file) => file.tests.length > 0);
  const inspections = tests
    .flatMap(({ uri, tests: each }) => each.map(({ name }) => ({ uri, name })))
    .sort((one, other) => order(one.uri + one.name, other.uri + other.name));
  const coverage = await client.sendRequest<{ uri: string }[]>(coverageMethod, { inspections });
  const ran = new Map<string, unknown>();
  for (const { uri, name } of inspections)
    ran.set(`${uri} ${name}`, await client.sendRequest(runTestMethod, { textDocument: { uri }, name }));
  const symbols = await client.sendRequest<object[]>('workspace/symbol', { query: '' });
  const ofOpen: Record<string, unknown> = {};
  for (const path of open.keys()) {
    const textDocument = { uri: disk.uriOf(path) };
    ofOpen[path] = {
      pulled: await client.sendRequest('textDocument/diagnostic', { textDocument }),
      outline: await client.sendRequest('textDocument/documentSymbol', { textDocument }),
      beside: await beside.get(path),
    };
  }
  return {
    diagnostics: sorted(diagnostics),
    tests: sorted(tests.map((file) => [file.uri, file])),
    testing: sorted([...testing]),
    coverage: sorted(coverage.map((file) => [file.uri, file])),
    ran: sorted([...ran]),
    symbols: symbols.map((symbol) => JSON.stringify(symbol)).sort(),
    ofOpen,
  };
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([one], [other]) => order(one, other)));
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
