import {
  definition,
  documentHighlights,
  documentSymbols,
  references,
  workspaceSymbols,
} from '@yardstick/language/features';
import type { Feature } from './feature.js';

/** From a name to where it is declared and where it is used, and the outline of a file and of a project. */
export const navigation: Feature = {
  capabilities: {
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
  },
  register({ connection, services, words, answer, answerForProject }) {
    connection.onDefinition(
      answer((document, { position }) => definition(services, document, position), 'everything'),
    );
    connection.onReferences(
      answer(
        (document, { position, context }) =>
          references(services, document, position, context.includeDeclaration),
        'everything',
      ),
    );
    connection.onDocumentHighlight(
      answer((document, { position }) => documentHighlights(services, document, position)),
    );
    connection.onDocumentSymbol(answer((document) => documentSymbols(services, document, words())));
    connection.onWorkspaceSymbol(answerForProject(({ query }) => workspaceSymbols(services, query, words())));
  },
};
