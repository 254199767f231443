import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isInspection } from '../generated/ast.js';
import { bradfordFiles, exampleFiles } from '../testing/examples.js';
import { TestWorkspace, type TestFiles } from '../testing/workspace.js';
import { rateInspection } from './rated-inspection.js';

async function ratingsOf(files: TestFiles, path: string): Promise<ReadonlyMap<string, string | null>> {
  const workspace = await TestWorkspace.open(files);
  const inspection = workspace.document(path).parseResult.value.members.find(isInspection);
  const rated = inspection && rateInspection(workspace.services, inspection);
  if (!rated) throw new Error(`${path} has no inspection that could be rated.`);
  return new Map([...rated.trace].map(([id, { rating }]) => [id, rating]));
}

const care = exampleFiles('care-services', [
  'care-homes.yardstick',
  'common.yardstick',
  'alder-house.inspection',
]);

it.each([
  ['bradford-2020.inspection', bradfordFiles()],
  ['alder-house.inspection', care],
])('whatever is known of %s while answers are missing stays so when they are there', async (path, files) => {
  const lines = (files[path] ?? '').split('\n').filter((line) => !line.trim().startsWith('expect'));
  const answers = lines.flatMap((line, place) => (/^ +\d[\d.]* /.test(line) ? [place] : []));
  const whole = await ratingsOf({ ...files, [path]: lines.join('\n') }, path);
  await fc.assert(
    fc.asyncProperty(fc.subarray(answers, { minLength: 1 }), async (left) => {
      const gone = new Set(left);
      const text = lines.filter((_, place) => !gone.has(place)).join('\n');
      for (const [id, rating] of await ratingsOf({ ...files, [path]: text }, path)) {
        if (id !== 'overall') expect([id, rating]).toEqual([id, whole.get(id)]);
      }
    }),
    { numRuns: 25 },
  );
});
