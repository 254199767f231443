import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { it } from 'vitest';
import { share } from '../testing/share.js';
import { TestWorkspace } from '../testing/workspace.js';

/*
 * A file is seen by the checks of every file that depends on it, too, while somebody is in the middle of typing it. None may fail.
 */

const examples = join(import.meta.dirname, '../../../../examples');
const read = (path: string): string => readFileSync(join(examples, path), 'utf8');

const project = {
  'care-homes.yardstick': read('care-services/care-homes.yardstick'),
  'common.yardstick': read('care-services/common.yardstick'),
  'cedar-court.inspection': read('care-services/cedar-court.inspection'),
  'sqs.yardstick': read('sqs-2014/sqs-2014.yardstick'),
  'bedfordshire.inspection': read('sqs-2014/bedfordshire-2014.inspection'),
  'youth-2018.yardstick': read('youth-2018/youth-2018.yardstick'),
  'youth-2021.yardstick': read('youth-2021/youth-2021.yardstick').replace('../youth-2018/', './'),
  'bradford.inspection': read('youth-2018/bradford-2020.inspection'),
};
type Path = keyof typeof project;

/** Something left out, something typed that does not belong, or only the beginning. */
const slip = fc
  .record({
    path: fc.constantFrom(...(Object.keys(project) as Path[])),
    at: share,
    length: fc.constantFrom(0, 1, 2, 5, 12, 40, 200, Number.MAX_SAFE_INTEGER),
    typed: fc.constantFrom(
      '',
      '',
      ' ',
      '"',
      '{',
      '}',
      'rated by ',
      '2.1 ',
      'Good',
      ' is not ',
      '%',
      '// ',
      'V1.1 ',
    ),
  })
  .map(({ path, at, length, typed }) => {
    const text: string = project[path];
    const offset = Math.floor(at * text.length);
    return { path, text: text.slice(0, offset) + typed + text.slice(Math.min(text.length, offset + length)) };
  });

it('checks every file of a project without failing while one is typed', { timeout: 600_000 }, async () => {
  const workspace = await TestWorkspace.open(project);
  await fc.assert(
    fc.asyncProperty(slip, async ({ path, text }) => {
      await workspace.write(path, text);
      await workspace.write(path, project[path]);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 60) },
  );
});
