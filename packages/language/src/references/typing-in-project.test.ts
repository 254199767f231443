import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeLenses } from '../features/code-lenses.js';
import { documentSymbols } from '../features/document-symbols.js';
import { inlayHints } from '../features/inlay-hints/inlay-hints.js';
import { semanticTokens } from '../features/semantic-tokens.js';
import { workspaceSymbols } from '../features/workspace-symbols.js';
import { isFramework, isInspection } from '../generated/ast.js';
import { share } from '../testing/share.js';
import { TestWorkspace, type TestFiles } from '../testing/workspace.js';

/*
 * Only the member of a framework that is typed in is read again, and the rest of the tree lives on in another place: nothing that
 * anybody asks of it may tell.
 */

const folder = join(import.meta.dirname, '../../../../examples/youth-2018');
const project: TestFiles = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name === 'youth-2018.yardstick' || name === 'bradford-2020.inspection')
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const typedIn = 'youth-2018.yardstick';

/** All that an editor shows of every file without being asked about a place, and what the frameworks and inspections mean. */
function shown(workspace: TestWorkspace): unknown {
  const { services } = workspace;
  return Object.keys(project).map((path) => {
    const document = workspace.document(path);
    const end = document.textDocument.positionAt(document.textDocument.getText().length);
    return {
      diagnostics: document.diagnostics,
      symbols: documentSymbols(services, document),
      hints: inlayHints(services, document, { start: { line: 0, character: 0 }, end }),
      lenses: codeLenses(services, document),
      tokens: semanticTokens(services, document),
      found: workspaceSymbols(services, '1.'),
      models: document.parseResult.value.members.map((member) =>
        isFramework(member)
          ? services.lowering.framework(member).framework
          : isInspection(member)
            ? services.lowering.inspection(member).inspection
            : member.$type,
      ),
    };
  });
}

const edit = fc.record({
  at: share,
  removed: fc.nat({ max: 10 }),
  written: fc.constantFrom(
    '',
    'x',
    '1',
    '\n',
    ' 2.',
    '"',
    '}',
    'Good',
    '// ',
    'é😀',
    'weight 2',
    '\n    prompt "More"\n',
  ),
});

it('after each edit everything is as if the project had just been opened', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const workspace = await TestWorkspace.open(project);
      let text = project[typedIn] ?? '';
      for (const { at, removed, written } of edits) {
        const start = Math.floor(at * text.length);
        const before = text;
        text = text.slice(0, start) + written + text.slice(start + removed);
        await workspace.write(typedIn, text);
        const fresh = await TestWorkspace.open({ ...project, [typedIn]: text });
        expect(shown(workspace)).toEqual(shown(fresh));
        // What is mistyped is mostly taken back at once.
        if (removed % 4 > 0) await workspace.write(typedIn, (text = before));
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 15) },
  );
});
