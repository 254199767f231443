import { describe, expect, test } from 'vitest';
import { openAtCursor, type AtCursor } from '../testing/cursor.js';
import { bradfordFiles, exampleFiles, withCursorBefore } from '../testing/examples.js';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.js';

const careHomes = exampleFiles('care-services', ['care-homes.yardstick', 'common.yardstick']);

async function opened(
  files: Parameters<typeof openAtCursor>[0],
): Promise<AtCursor & { entry: ReturnType<typeof prepareCallHierarchy>[number] }> {
  const at = await openAtCursor(files);
  const [entry] = prepareCallHierarchy(at.services, at.document, at.position);
  if (!entry) throw new Error('Nothing at the cursor has a rating.');
  return { ...at, entry };
}

const textAt = (
  { document }: AtCursor,
  ranges: Parameters<typeof document.textDocument.getText>[0][],
): string[] => ranges.map((range) => document.textDocument.getText(range));

describe('from a question of Bradford to the overall rating', () => {
  test('the question feeds its standard, which feeds the overall', async () => {
    const files = withCursorBefore(bradfordFiles(), 'bradford-2020.inspection', '2.1.3 43%');
    const { services, entry } = await opened(files);
    const [standard, ...others] = incomingCalls(services, entry);
    expect(others).toEqual([]);
    expect(standard?.from.name).toBe('2.1 Assessment');
    const above = standard ? incomingCalls(services, standard.from) : [];
    expect(above.map(({ from }) => from.name)).toEqual(['Overall rating']);
    expect(above.flatMap(({ from }) => incomingCalls(services, from))).toEqual([]);
  });

  test('the overall is fed by the twelve standards, and a standard by its questions', async () => {
    const files = withCursorBefore(bradfordFiles(), 'youth-2018.yardstick', 'overall rated by');
    const at = await opened(files);
    const standards = outgoingCalls(at.services, at.entry);
    expect(standards.map(({ to }) => to.name.split(' ')[0])).toEqual([
      ...['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'],
    ]);
    expect(textAt(at, standards[0]?.fromRanges ?? [])).toEqual(['standards']);
    const assessment = standards.find(({ to }) => to.name.startsWith('2.1'));
    const questions = assessment ? outgoingCalls(at.services, assessment.to) : [];
    expect(questions.map(({ to }) => to.name.split(' ')[0])).toEqual(['2.1.1', '2.1.2', '2.1.3']);
  });
});

test('a limit looks at ratings too', async () => {
  const at = await opened(withCursorBefore(careHomes, 'care-homes.yardstick', '1.3 "Medicines and falls"'));
  const [safe] = incomingCalls(at.services, at.entry);
  expect(safe?.from.name).toBe('1 Safe');
  expect(textAt(at, safe?.fromRanges ?? [])).toEqual(['standards', '1.3 is SignificantShortfalls']);
});

test('nothing but ratings is in the hierarchy', async () => {
  const at = await openAtCursor(
    withCursorBefore(careHomes, 'care-homes.yardstick', 'LeadershipMean of score'),
  );
  expect(prepareCallHierarchy(at.services, at.document, at.position)).toEqual([]);
});

test('an entry that is no longer there, or was never ours, leads nowhere', async () => {
  const { services, entry } = await opened(withCursorBefore(careHomes, 'care-homes.yardstick', '1 "Safe"'));
  const gone = { ...entry, data: { ...(entry.data as object), id: '9.9' } };
  for (const strange of [gone, { ...entry, data: undefined }, { ...entry, data: { id: 'overall' } }]) {
    expect(incomingCalls(services, strange)).toEqual([]);
    expect(outgoingCalls(services, strange)).toEqual([]);
  }
});

test.each([
  'framework A {\n    overall ▮rated by',
  'framework A {\n standard ▮1.1\n rated by lowest of\n',
  '▮',
])('a half-typed file does not throw: %j', async (text) => {
  const { services, document, position } = await openAtCursor({ 'homes.yardstick': text });
  const entries = prepareCallHierarchy(services, document, position);
  expect(
    entries.flatMap((entry) => [...incomingCalls(services, entry), ...outgoingCalls(services, entry)]),
  ).toEqual([]);
});
