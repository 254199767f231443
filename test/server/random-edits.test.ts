import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { share } from '../../packages/language/src/testing/share.js';
import { Session } from './session.js';

const folder = join(import.meta.dirname, '../../examples/youth-2018');
const project = Object.fromEntries(
  ['youth-2018.yardstick', 'bradford-2020.inspection', 'yardstick.json'].map((name) => [
    name,
    readFileSync(join(folder, name), 'utf8'),
  ]),
);

const pieces = [
  ...' \n{}"\'/*,.%0a'.split(''),
  'é',
  '😀',
  'ŵ',
  ' rated by ',
  'question 1.1.1 ',
  '// ',
  '\r\n',
];

/** Where, as a share of the text; how many characters go; what comes instead; whether it is given time to be looked at. */
const edit = fc.record({
  at: share,
  removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
  written: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    {
      weight: 1,
      arbitrary: fc.record({ copied: share, length: fc.nat(60) }),
    },
  ),
  pause: fc.boolean(),
  // Most of what is mistyped is taken back at once, so that the text is nearly right nearly always.
  takenBack: fc.nat({ max: 9 }).map((tenth) => tenth > 0),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;
const edits = fc.array(edit, { minLength: 150, maxLength: 150 });

/** The nearest place at or before one where no character, and no end of a line, is cut in two. */
function wholeCharacters(text: string, at: number): number {
  const isInside = (text.codePointAt(at - 1) ?? 0) > 0xffff || text.slice(at - 1, at + 1) === '\r\n';
  return isInside ? at - 1 : at;
}

async function type(session: Session, path: string, steps: readonly Edit[]) {
  for (const { at, removed, written, pause, takenBack } of steps) {
    const text = session.textOf(path);
    const start = wholeCharacters(text, Math.floor(at * text.length));
    const end = wholeCharacters(text, Math.min(text.length, start + removed));
    const by =
      typeof written === 'string'
        ? written
        : text.slice(
            wholeCharacters(text, Math.floor(written.copied * text.length)),
            wholeCharacters(
              text,
              Math.min(text.length, Math.floor(written.copied * text.length) + written.length),
            ),
          );
    await session.edit(path, start, Math.max(0, end - start), by);
    if (pause) await new Promise((resolve) => setTimeout(resolve, 1));
    if (takenBack) await session.edit(path, start, by.length, text.slice(start, Math.max(start, end)));
    if (pause) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

it.each(['youth-2018.yardstick', 'bradford-2020.inspection'])(
  'after 150 random edits of %s everything is as if it had just been opened',
  { timeout: 240_000 },
  async (path) => {
    await fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        const session = await Session.start(project);
        await session.openFile(path);
        await type(session, path, steps);
        await session.settled();
        const afterEdits = Object.keys(project).map((name) => session.diagnostics(name));
        const text = session.textOf(path);

        const fresh = await Session.start(project);
        await fresh.openFile(path, text);
        await fresh.settled();
        expect(afterEdits).toEqual(Object.keys(project).map((name) => fresh.diagnostics(name)));

        await session.closeFile(path);
        await session.openFile(path, text);
        await session.settled();
        expect(Object.keys(project).map((name) => session.diagnostics(name))).toEqual(afterEdits);
        expect(session.errors).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  },
);
