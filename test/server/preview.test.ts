import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  comparisonMethod,
  previewMethod,
  previewPieceMethod,
  previewPlaceMethod,
  previewStaleMethod,
  sampleMethod,
  whatIfMethod,
  type ComparisonAnswer,
  type PreviewAnswer,
  type PreviewPieceAnswer,
  type PreviewPlaceAnswer,
  type SampleAnswer,
  type WhatIfAnswer,
} from '@yardstick/server';
import { describe, expect, test } from 'vitest';
import { Session, uriOf, type Files } from './session.js';

const framework = 'youth-2018.yardstick';
const bradford = 'bradford-2020.inspection';

function example(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../examples/youth-2018/${name}`, import.meta.url)), 'utf8');
}

const files: Files = Object.fromEntries([framework, bradford].map((name) => [name, example(name)]));

async function started(more: Files = {}): Promise<Session> {
  const capabilities = { experimental: { yardstick: { preview: true } } };
  const session = await Session.start({ ...files, ...more }, capabilities);
  await session.openFile(framework);
  return session;
}

describe('a preview', () => {
  test('follows what is typed in the framework', async () => {
    const session = await started();
    const before = await session.request<PreviewAnswer>(previewMethod, framework);
    expect(before?.shown?.result).toMatchObject({ score: 7, overall: 'RequiresImprovement' });
    await session.replace(framework, 'below 50 ', 'below 45 ');
    await session.replace(framework, '50 to 64 ', '45 to 64 ');
    const after = await session.request<PreviewAnswer>(previewMethod, framework);
    expect(after?.shown?.result?.score).toBe(8);
    expect(after?.shown?.result?.ratings['3.2']).toBe('RequiresImprovement');
  });

  test('is told when the texts were read anew, also where a closed file was written', async () => {
    const session = await started();
    await session.settled();
    let told = 0;
    session.client.onNotification(previewStaleMethod, () => {
      told++;
    });
    await session.writeOnDisk(bradford, (files[bradford] ?? '').replace('3.2.3 45%', '3.2.3 50%'));
    await session.settled();
    expect(told).toBeGreaterThan(0);
    const answer = await session.request<PreviewAnswer>(previewMethod, framework);
    expect(answer?.shown?.inspection.answers?.['3.2.3']).toBe(50);
  });

  test('is told to look again when an inspection is gone, which is one less to choose from', async () => {
    const session = await started();
    await session.settled();
    let told = 0;
    session.client.onNotification(previewStaleMethod, () => {
      told++;
    });
    await session.deleteOnDisk(bradford);
    await session.settled();
    expect(told).toBeGreaterThan(0);
    const answer = await session.request<PreviewAnswer>(previewMethod, framework);
    expect(answer?.shown).toBeUndefined();
  });

  test('has no model while the framework has an error, and says where it is once it is checked', async () => {
    const session = await started();
    await session.replace(framework, 'is Good                "', 'is Gold                "');
    const answer = await session.request<PreviewAnswer>(previewMethod, framework);
    expect(answer?.model).toBeUndefined();
    expect(answer?.problems.map(({ location }) => location.uri)).toEqual([uriOf(framework)]);
  });

  test('says nothing of a file that has neither framework nor inspection', async () => {
    const session = await started({ 'empty.yardstick': '' });
    await session.openFile('empty.yardstick');
    expect(await session.request<PreviewAnswer>(previewMethod, 'empty.yardstick')).toBeNull();
  });

  test('leads to the text and back', async () => {
    const session = await started();
    const place = await session.request<PreviewPlaceAnswer>(previewPlaceMethod, framework, {
      framework: 'Youth2018',
      piece: { of: 'item', id: '3.2' },
    });
    expect(place?.uri).toBe(uriOf(framework));
    const piece = await session.request<PreviewPieceAnswer>(previewPieceMethod, framework, {
      position: place?.range.start,
    });
    expect(piece).toEqual({ of: 'item', id: '3.2' });
  });
});

describe('a new inspection', () => {
  test('of what was tried out', async () => {
    const session = await started();
    const answer = await session.request<WhatIfAnswer>(whatIfMethod, bradford, {
      name: 'Bradford2020',
      changes: { answers: { '3.2.2': 52 }, checks: {} },
    });
    expect(answer?.uri).toBe(uriOf('bradford-2020-what-if.inspection'));
    expect(JSON.stringify(answer?.edit)).toContain('3.2.2 52%');
  });

  test('as a sample', async () => {
    const session = await started();
    const answer = await session.request<SampleAnswer>(sampleMethod, framework, { name: 'Youth2018' });
    expect(JSON.stringify(answer)).toContain('inspection SampleYouth2018 of Youth2018');
  });
});

describe('against the saved version', () => {
  const compare = (session: Session): Promise<ComparisonAnswer> =>
    session.request<ComparisonAnswer>(comparisonMethod, framework, { name: 'Youth2018' });

  test('nothing is different where everything is saved', async () => {
    const session = await started();
    expect(await compare(session)).toEqual({
      unsaved: [],
      inspections: [expect.objectContaining({ before: true, after: true, changes: [] })],
    });
  });

  test('an edit shows what it changes, and no longer once it is saved', async () => {
    const session = await started();
    await session.replace(framework, 'below 50 ', 'below 45 ');
    await session.replace(framework, '50 to 64 ', '45 to 64 ');
    const { unsaved, inspections } = await compare(session);
    expect(unsaved).toEqual([uriOf(framework)]);
    expect(inspections[0]?.changes.map(({ item }) => item)).toEqual(['3.2', '3.2.2', '3.2.3']);
    expect(inspections[0]?.score).toEqual({ before: 7, after: 8 });
    await session.writeOnDisk(framework, session.textOf(framework));
    expect((await compare(session)).unsaved).toEqual([]);
  });

  test('only the inspections that were chosen are rated', async () => {
    const session = await started({ 'kirklees-2021.inspection': example('kirklees-2021.inspection') });
    const chosen = { uri: uriOf('kirklees-2021.inspection'), name: 'Kirklees2021' };
    const answer = await session.request<ComparisonAnswer>(comparisonMethod, framework, {
      name: 'Youth2018',
      inspections: [chosen],
    });
    expect(answer.inspections.map(({ inspection }) => inspection)).toEqual([chosen]);
  });

  test('a new file has no saved version', async () => {
    const session = await started();
    await session.openFile('new.yardstick', 'framework New {\n}\n');
    const answer = await session.request<ComparisonAnswer>(comparisonMethod, 'new.yardstick', {
      name: 'New',
    });
    expect(answer.inspections).toEqual([]);
    expect(answer.unsaved).toEqual([uriOf('new.yardstick')]);
  });
});
