import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { it } from 'vitest';
import { textsAfter } from '../testing/apply-edit.js';
import { TestWorkspace } from '../testing/workspace.js';
import { codeActions } from './code-actions.js';
import { documentFormatting } from './document-formatting.js';
import { onTypeFormatting, onTypeFormattingTriggers } from './on-type-formatting.js';
import { prepareRename, rename } from './rename/rename.js';

const examples = join(import.meta.dirname, '../../../../examples');
const read = (path: string): string => readFileSync(join(examples, path), 'utf8');
const texts = {
  'care-homes.yardstick': read('care-services/care-homes.yardstick'),
  'common.yardstick': read('care-services/common.yardstick'),
  'alder-house.inspection': read('care-services/alder-house.inspection'),
};

/** What a hand does to a text that it is in the middle of: a stretch is gone, or something half written stands in its place. */
const slips = fc.constantFrom(
  '',
  '"',
  '{',
  '}',
  '/*',
  'standard ',
  'standard 9',
  '1.1 ',
  'use ',
  'Rating',
  '~',
);

it('what a hand leaves half typed can be asked for everything', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(texts) as (keyof typeof texts)[])),
      fc.nat(),
      fc.nat(60),
      slips,
      async (path, at, length, slip) => {
        const text = texts[path];
        const start = at % text.length;
        const half = text.slice(0, start) + slip + text.slice(start + length);
        const workspace = await TestWorkspace.open({ ...texts, [path]: half });
        const { services } = workspace;
        const document = workspace.document(path);
        const position = document.textDocument.positionAt(start + slip.length);
        const everywhere = {
          start: { line: 0, character: 0 },
          end: document.textDocument.positionAt(half.length),
        };
        const atPlace = codeActions(services, document, { start: position, end: position });
        // An edit that an editor could not make, because parts of it overlap, throws here.
        for (const action of [...codeActions(services, document, everywhere), ...atPlace])
          textsAfter(workspace, action.edit);
        prepareRename(services, document, position);
        rename(services, document, position, 'Another');
        rename(services, document, position, '99');
        documentFormatting(services, document);
        for (const typed of onTypeFormattingTriggers) onTypeFormatting(services, document, position, typed);
      },
    ),
    { numRuns: 60 },
  );
});
