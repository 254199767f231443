import fc from 'fast-check';
import { expect, it } from 'vitest';
import { careHomesFiles } from '../../testing/care-homes.js';
import { TestWorkspace } from '../../testing/workspace.js';
import { codeActions } from '../code-actions.js';
import { codeLenses } from '../code-lenses.js';
import { completion } from '../completion.js';
import { documentSymbols } from '../document-symbols.js';
import { hover } from '../hover/hover.js';
import { inlayHints } from '../inlay-hints/inlay-hints.js';
import { signatureHelp } from '../signature-help.js';
import { english } from './english/english.js';
import { welsh } from './welsh/welsh.js';
import type { Words } from './words.js';

const files = careHomesFiles();
const slips = fc.constantFrom(
  '',
  ' ',
  '}',
  '"',
  'standard ',
  'rated by ',
  'when ',
  '50 to ',
  'expect ',
  'field ',
  '1',
);

/** All that a person is shown at a place. */
function shownAt(workspace: TestWorkspace, path: string, offset: number, words: Words) {
  const { services } = workspace;
  const document = workspace.document(path);
  const text = document.textDocument;
  const position = text.positionAt(offset);
  const everywhere = { start: text.positionAt(0), end: text.positionAt(text.getText().length) };
  return {
    actions: codeActions(services, document, { start: position, end: position }, undefined, words),
    lenses: codeLenses(services, document, words),
    items: completion(services, document, position, words).items,
    symbols: documentSymbols(services, document, words),
    hover: hover(services, document, position, words),
    hints: inlayHints(services, document, everywhere, words),
    help: signatureHelp(services, document, position, words),
  };
}

/** Where things stand and what they write: all but what is said. */
function withoutWords({ actions, lenses, items, hover: hovered, hints, help }: ReturnType<typeof shownAt>) {
  return {
    actions: actions.map(({ kind, edit }) => [kind, edit]),
    lenses: lenses.map(({ range, command }) => [range, command?.command]),
    items: items.map(({ kind, sortText, textEdit }) => [kind, sortText, textEdit]),
    hovered: hovered?.range,
    hints: hints.map(({ position }) => position),
    help: help && [help.activeSignature, help.activeParameter, help.signatures.length],
  };
}

it('whatever is half typed, Welsh changes the words and nothing else', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(files)),
      fc.nat(),
      fc.nat(60),
      slips,
      async (path, at, length, slip) => {
        const text = files[path] ?? '';
        const start = at % text.length;
        const half = text.slice(0, start) + slip + text.slice(start + length);
        const workspace = await TestWorkspace.open({ ...files, [path]: half });
        const [inWelsh, inEnglish] = [welsh, english].map((words) =>
          shownAt(workspace, path, start + slip.length, words),
        );
        if (!inWelsh || !inEnglish) throw new Error('There are two languages.');
        expect(withoutWords(inWelsh)).toEqual(withoutWords(inEnglish));
        expect(JSON.stringify(inWelsh)).not.toMatch(/\bundefined\b/);
      },
    ),
    { numRuns: 40 },
  );
});
