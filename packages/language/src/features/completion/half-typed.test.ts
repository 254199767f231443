import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../../parsing/sample.js';
import { TestWorkspace } from '../../testing/workspace.js';
import { completion } from '../completion.js';
import { signatureHelp } from '../signature-help.js';

const inserts = fc.constantFrom(
  '',
  '"',
  '{',
  '}',
  '/*',
  '//',
  ' is ',
  ' of ',
  '2.',
  'standard ',
  '\n',
  '🙂',
  '__proto__',
  '$',
);

describe('half-typed files', () => {
  it('stop neither the help with forms nor completion, whose ranges end at the cursor or after it on the same line', async () => {
    const workspace = await TestWorkspace.open({ 'a.yardstick': sample });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sample.length),
        fc.nat(60),
        inserts,
        fc.boolean(),
        async (at, cut, inserted, isEnd) => {
          const rest = isEnd ? '' : sample.slice(at + cut);
          await workspace.write('a.yardstick', sample.slice(0, at) + inserted + rest);
          const document = workspace.document('a.yardstick');
          const position = document.textDocument.positionAt(at + inserted.length);
          const { items } = completion(workspace.services, document, position);
          for (const { textEdit } of items) {
            if (!textEdit || !('range' in textEdit)) throw new Error('An item without a range.');
            const { start, end } = textEdit.range;
            expect([start.line, end.line]).toEqual([position.line, position.line]);
            expect(start.character).toBeLessThanOrEqual(position.character);
            expect(end.character).toBeGreaterThanOrEqual(position.character);
          }
          const help = signatureHelp(workspace.services, document, position);
          if (help) expect(help.signatures[help.activeSignature ?? 0]?.label).toMatch(/\S/);
          expect(new Set(items.map(({ label }) => label)).size).toBe(items.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
