import { describe, expect, test } from 'vitest';
import { bradfordFiles, exampleFiles } from '../../testing/examples.js';
import { TestWorkspace } from '../../testing/workspace.js';
import { previewContent, type PreviewContent, type PreviewSubject } from './preview-content.js';

function contentOf(workspace: TestWorkspace, path: string, subject: PreviewSubject = {}): PreviewContent {
  const content = previewContent(workspace.services, workspace.document(path), subject);
  if (!content) throw new Error(`Nothing of ${path} can be previewed.`);
  return content;
}

const bradford = 'bradford-2020.inspection';
const youth = 'youth-2018.yardstick';

describe('the preview of an inspection', () => {
  test('has the inspection, its framework and the result', async () => {
    const workspace = await TestWorkspace.open(bradfordFiles());
    const { model, shown, problems } = contentOf(workspace, bradford);
    expect(model?.name).toBe('Youth2018');
    expect(shown?.inspection.service).toBe('Bradford Youth Offending Team');
    expect(shown?.result).toMatchObject({ score: 7, maximum: 36, overall: 'RequiresImprovement' });
    expect(shown?.disagreements).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('says what is missing, where, and what the answers say by themselves', async () => {
    const files = bradfordFiles();
    const text = (files[bradford] ?? '').replace('    2.1.3 43%\n', '').replaceAll(/ {4}expect .*\n/g, '');
    const workspace = await TestWorkspace.open({ ...files, [bradford]: text });
    const { shown, problems } = contentOf(workspace, bradford);
    expect(shown?.result).toBeUndefined();
    expect(shown?.partial.find(({ item }) => item === '2.1.1')?.rating).toBe('Good');
    expect(problems.map(({ location }) => location.uri)).toEqual([`file:///test/${bradford}`]);
    expect(problems[0]?.message).toContain('2.1.3');
  });

  test('has no result while a line of it is half typed, though all else is there', async () => {
    const files = bradfordFiles();
    const text = (files[bradford] ?? '').replace('published 2020-01', 'published');
    const workspace = await TestWorkspace.open({ ...files, [bradford]: text });
    const { shown, problems } = contentOf(workspace, bradford);
    expect(shown?.result).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  test('says where what is computed is not what was published', async () => {
    const files = bradfordFiles();
    const text = (files[bradford] ?? '').replace('2.1.3 43%', '2.1.3 50%');
    const workspace = await TestWorkspace.open({ ...files, [bradford]: text });
    expect(contentOf(workspace, bradford).shown?.disagreements).toContainEqual({
      item: '2.1',
      published: 'Inadequate',
      computed: 'Requires improvement',
    });
  });
});

describe('the preview of a framework', () => {
  test('rates the inspection that was asked for, or the first', async () => {
    const workspace = await TestWorkspace.open(
      exampleFiles('youth-2018', [youth, bradford, 'kirklees-2021.inspection']),
    );
    expect(contentOf(workspace, youth).choices.map(({ name }) => name)).toEqual([
      'Bradford2020',
      'Kirklees2021',
    ]);
    expect(contentOf(workspace, youth).shown?.choice.name).toBe('Bradford2020');
    const inspection = { uri: 'file:///test/kirklees-2021.inspection', name: 'Kirklees2021' };
    expect(contentOf(workspace, youth, { inspection }).shown?.choice).toMatchObject(inspection);
  });

  test('has nothing to rate where there is no inspection of it', async () => {
    const workspace = await TestWorkspace.open(exampleFiles('youth-2018', [youth]));
    const { model, shown, choices, problems } = contentOf(workspace, youth);
    expect(model?.items).toHaveLength(3);
    expect([shown, choices, problems]).toEqual([undefined, [], []]);
  });

  test('has no framework while it has an error, and says where that is', async () => {
    const files = bradfordFiles();
    const text = (files[youth] ?? '').replace('is Good                "', 'is Gold                "');
    const workspace = await TestWorkspace.open({ ...files, [youth]: text });
    const { model, shown, problems } = contentOf(workspace, youth);
    expect(model).toBeUndefined();
    expect(shown?.result).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.location.uri).toBe(`file:///test/${youth}`);
    expect(problems[0]?.message).toContain('Gold');
  });

  test('finds an error in a file that it uses', async () => {
    const files = exampleFiles('care-services', [
      'care-homes.yardstick',
      'common.yardstick',
      'alder-house.inspection',
    ]);
    const common = (files['common.yardstick'] ?? '').replace('= 1', '= ');
    const workspace = await TestWorkspace.open({ ...files, 'common.yardstick': common });
    const { model, problems } = contentOf(workspace, 'care-homes.yardstick');
    expect(model).toBeUndefined();
    expect(problems.map(({ location }) => location.uri)).toContain('file:///test/common.yardstick');
  });
});

test('the cursor says which of several in a file is meant; a name says it before the cursor', async () => {
  const text = 'framework One {\n}\n\nframework Two {\n}\n';
  const workspace = await TestWorkspace.open({ 'both.yardstick': text });
  const position = { line: 3, character: 3 };
  expect(contentOf(workspace, 'both.yardstick').framework.name).toBe('One');
  expect(contentOf(workspace, 'both.yardstick', { position }).framework.name).toBe('Two');
  expect(contentOf(workspace, 'both.yardstick', { position, name: 'One' }).framework.name).toBe('One');
});

test.each(['', 'scale Rating { level Good = 1 }', 'inspection Lost of Nowhere { }', '}{', 'framework'])(
  'nothing is shown of a file with no framework that is known: %j',
  async (text) => {
    const workspace = await TestWorkspace.open({ 'file.yardstick': text });
    expect(previewContent(workspace.services, workspace.document('file.yardstick'), {})).toBeUndefined();
  },
);
