import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { share } from '../testing/share.js';
import { TestWorkspace } from '../testing/workspace.js';

const examples = join(import.meta.dirname, '../../../../examples');
const texts = [
  'youth-2018/youth-2018.yardstick',
  'sqs-2014/sqs-2014.yardstick',
  'care-services/care-homes.yardstick',
  'care-services/common.yardstick',
].map((path) => readFileSync(join(examples, path), 'utf8'));

/** Long texts say nothing more about checks: prompts and statements go, so that an edit hits what is checked. */
const short = texts.map((text) =>
  text
    .split('\n')
    .filter((line) => !/^\s*(prompt|statement|evidence|\/\/)/.test(line))
    .join('\n'),
);

describe('checks of a text while it is typed', () => {
  it('never throw, wherever words are missing or in the wrong place', async () => {
    const workspace = await TestWorkspace.open({ 'framework.yardstick': '' });
    const text = fc.constantFrom(...short);
    const edit = fc.record({
      at: share,
      take: fc.nat(3),
      to: share,
    });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (start, edits, isCut) => {
          const words = start.split(/(?<=\s)/);
          for (const { at, take, to } of edits) {
            const taken = words.splice(Math.floor(at * words.length), take);
            words.splice(Math.floor(to * words.length), 0, ...taken.slice(1));
          }
          const edited = isCut ? words.slice(0, Math.floor((edits[0]?.at ?? 1) * words.length)) : words;
          await workspace.write('framework.yardstick', edited.join(''));
          expect(Array.isArray(workspace.diagnostics('framework.yardstick'))).toBe(true);
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  }, 600_000);
});
