import {
  documentLinks,
  foldingRanges,
  inlayHints,
  selectionRanges,
  semanticTokens,
  semanticTokensLegend,
} from '@yardstick/language/features';
import type { Range } from 'vscode-languageserver';
import type { Feature } from './feature.js';

/** What helps to read a file: colours, figures beside the text, what folds, what belongs together, what leads elsewhere. */
export const reading: Feature = {
  capabilities: {
    documentLinkProvider: {},
    foldingRangeProvider: true,
    inlayHintProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
  },
  register({ connection, services, words, answer }) {
    const { inlayHint, semanticTokens: tokens } = connection.languages;
    connection.onDocumentLinks(answer((document) => documentLinks(services, document, words())));
    connection.onFoldingRanges(answer((document) => foldingRanges(services, document)));
    connection.onSelectionRanges(
      answer((document, { positions }) => selectionRanges(services, document, positions)),
    );
    inlayHint.on(answer((document, { range }) => inlayHints(services, document, range, words())));
    const full = answer((document) => semanticTokens(services, document));
    const inRange = answer((document, { range }: { textDocument: { uri: string }; range: Range }) =>
      semanticTokens(services, document, range),
    );
    tokens.on(async (params, token) => (await full(params, token)) ?? { data: [] });
    tokens.onRange(async (params, token) => (await inRange(params, token)) ?? { data: [] });
  },
};
