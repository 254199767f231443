import type { Position } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../testing/examples.js';
import { TestWorkspace } from '../testing/workspace.js';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.js';
import { codeLenses, resolveCodeLens } from './code-lenses.js';
import { definition } from './definition.js';
import { documentHighlights } from './document-highlights.js';
import { documentLinks } from './document-links.js';
import { documentSymbols } from './document-symbols.js';
import { foldingRanges } from './folding-ranges.js';
import { hover } from './hover/hover.js';
import { inlayHints } from './inlay-hints/inlay-hints.js';
import { references } from './references.js';
import { selectionRanges } from './selection-ranges.js';
import { semanticTokens } from './semantic-tokens.js';
import { workspaceSymbols } from './workspace-symbols.js';

const careServices = exampleFiles('care-services', [
  'care-homes.yardstick',
  'common.yardstick',
  'cedar-court.inspection',
]);
const places = 12;

/** A text broken off, and a text of which a piece was taken out of the middle, at several places of it. */
function spoilt(text: string): { readonly what: string; readonly text: string; readonly offset: number }[] {
  return Array.from({ length: places }, (_, place) => {
    const offset = Math.floor((text.length * (place + 1)) / (places + 1));
    return [
      { what: `broken off at ${offset}`, text: text.slice(0, offset), offset },
      {
        what: `without 40 characters at ${offset}`,
        text: text.slice(0, offset) + text.slice(offset + 40),
        offset,
      },
    ];
  }).flat();
}

/** Asks for everything that can be asked for, and around one place at every few characters. */
async function askEverything(workspace: TestWorkspace, path: string, offset: number): Promise<void> {
  const { services } = workspace;
  const document = workspace.document(path);
  const end = document.textDocument.getText().length;
  const everywhere = { start: { line: 0, character: 0 }, end: document.textDocument.positionAt(end) };
  documentSymbols(services, document);
  workspaceSymbols(services, '1');
  semanticTokens(services, document);
  semanticTokens(services, document, everywhere);
  inlayHints(services, document, everywhere);
  foldingRanges(services, document);
  documentLinks(services, document);
  for (const lens of codeLenses(services, document)) await resolveCodeLens(services, lens);
  const positions: Position[] = [];
  for (let at = Math.max(0, offset - 100); at <= Math.min(end, offset + 100); at += 7)
    positions.push(document.textDocument.positionAt(at));
  expect(selectionRanges(services, document, positions)).toHaveLength(positions.length);
  for (const position of positions) {
    hover(services, document, position);
    definition(services, document, position);
    references(services, document, position, true);
    documentHighlights(services, document, position);
    for (const entry of prepareCallHierarchy(services, document, position)) {
      incomingCalls(services, entry);
      outgoingCalls(services, entry);
    }
  }
}

describe.each(['care-homes.yardstick', 'common.yardstick', 'cedar-court.inspection'])('%s', (path) => {
  test.each(spoilt(careServices[path] ?? ''))('$what is read as far as it goes', async ({ text, offset }) => {
    const workspace = await TestWorkspace.open({ ...careServices, [path]: text });
    for (const each of Object.keys(careServices)) await askEverything(workspace, each, offset);
  });
});
