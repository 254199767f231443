import { Cancellation } from 'langium';
import { expect, test } from 'vitest';
import { bradfordFiles, exampleFiles } from '../../testing/examples.js';
import { TestWorkspace, type TestFiles } from '../../testing/workspace.js';
import { compareVersions, versionRatings, type ComparedInspection } from './compare-versions.js';

const youth = 'youth-2018.yardstick';
const never = Cancellation.CancellationToken.None;

async function compared(before: TestFiles, after: TestFiles): Promise<ComparedInspection[]> {
  const ratings = async (files: TestFiles) => {
    const { services } = await TestWorkspace.open(files);
    return versionRatings(services, { uri: `file:///test/${youth}`, name: 'Youth2018' }, undefined, never);
  };
  return compareVersions(await ratings(before), await ratings(after));
}

function edited(files: TestFiles, words: string, by: string): TestFiles {
  return { ...files, [youth]: (files[youth] ?? '').replace(words, by) };
}

test('another boundary of a band changes what fell between the two', async () => {
  const files = bradfordFiles();
  const lower = edited(edited(files, 'below 50 ', 'below 45 '), '50 to 64 ', '45 to 64 ');
  // Below 50 were 43, 37, 41, 44, 44, 47 and 45: the last two of them, 3.2.2 and 3.2.3, are not below 45.
  expect(await compared(files, lower)).toEqual([
    {
      inspection: { uri: 'file:///test/bradford-2020.inspection', name: 'Bradford2020' },
      before: true,
      after: true,
      changes: [
        { item: '3.2', before: 'Inadequate', after: 'RequiresImprovement' },
        { item: '3.2.2', before: 'Inadequate', after: 'RequiresImprovement' },
        { item: '3.2.3', before: 'Inadequate', after: 'RequiresImprovement' },
      ],
      score: { before: 7, after: 8 },
    },
  ]);
});

test('the same texts change nothing', async () => {
  const files = exampleFiles('youth-2018', [youth, 'kirklees-2021.inspection', 'rotherham-2020.inspection']);
  const comparison = await compared(files, files);
  expect(comparison.map(({ changes }) => changes)).toEqual([[], []]);
});

test('a version with an error is not rated, and nothing is said to change', async () => {
  const files = bradfordFiles();
  const [row] = await compared(files, edited(files, 'below 50 ', 'below '));
  expect(row).toMatchObject({ before: true, after: false, changes: [] });
});
