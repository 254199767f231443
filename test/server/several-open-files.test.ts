import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Session } from './session.js';
import { framework, inspection } from './sources.js';

/*
 * What is said of one open file is said before other files are looked at. It must be the same as a server says that is started on these
 * texts, whichever files build on which.
 */

const scale = framework.slice(framework.indexOf('    scale'), framework.indexOf('    banding'));
const sharing = `use "./shared.yardstick"\n\n${framework.replace(scale, '')}`;
const revision = `use "./local.yardstick"

framework Local2022 revises Local {
    effective from 2022-01
}
`;

/** The texts that each file may come to have; it begins with the first. */
const texts = {
  'shared.yardstick': [
    scale,
    scale.replace('Good', 'Better'),
    scale.replace('scale Rating', 'scale Score'),
    scale.replace('= 1', '='),
    '',
  ],
  'local.yardstick': [
    sharing,
    sharing.replace('framework Local', 'framework Locl'),
    sharing.replace('question 1.1.1', 'question 1.1.2'),
    sharing.replace('rated by CaseQuality', 'rated by CaseQualty'),
    sharing.replace('./shared.yardstick', './shard.yardstick'),
    sharing.replace('2020-01', '2020-01 to 2021-12'),
  ],
  'revised.yardstick': [
    revision,
    revision.replace('revises Local', 'revises Locl'),
    revision.replace('2022-01', '2021-01'),
    revision.replace('Local2022', 'Local'),
  ],
  'birch.inspection': [
    inspection,
    inspection.replace('of Local', 'of Local2022'),
    inspection.replace('of Local', 'of Locl'),
    inspection.replace('2021-03', '2022-03'),
    inspection.replace('Birch of', 'Alder of'),
  ],
  'alder.inspection': [
    inspection.replaceAll('Birch', 'Alder'),
    inspection.replaceAll('Birch', 'Alder').replace('of Local', 'of Local2022'),
    inspection.replaceAll('Birch', 'Alder').replace('of Local', 'of Locl'),
  ],
} as const;

type Path = keyof typeof texts;
const paths = Object.keys(texts) as Path[];
const first = Object.fromEntries(paths.map((path) => [path, texts[path][0]]));

const edit = fc
  .constantFrom(...paths)
  .chain((path) => fc.record({ path: fc.constant(path), text: fc.constantFrom(...texts[path]) }));
/** Which files are open in the editor, what is typed in which, and whether what is typed is given time to be looked at. */
const work = fc.record({
  open: fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1 }),
  edits: fc.array(fc.record({ edit, pause: fc.boolean() }), { minLength: 1, maxLength: 6 }),
});

it('says of every file what a server says that is started on its text', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(work, async ({ open, edits }) => {
      const session = await Session.start(first);
      for (const path of open) await session.openFile(path);
      const now: Record<string, string> = { ...first };
      for (const {
        edit: { path, text },
        pause,
      } of edits) {
        now[path] = text;
        if (open.includes(path)) await session.edit(path, 0, session.textOf(path).length, text);
        else await session.writeOnDisk(path, text);
        if (pause) await session.settled();
      }
      await session.settled();
      expect(session.errors).toEqual([]);

      const fresh = await Session.start(now);
      for (const path of open) await fresh.openFile(path);
      await fresh.settled();
      for (const path of paths)
        expect({ path, shown: session.diagnostics(path) }).toEqual({ path, shown: fresh.diagnostics(path) });
    }),
    { numRuns: 40 },
  );
});
