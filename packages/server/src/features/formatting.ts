import {
  documentFormatting,
  onTypeFormatting,
  onTypeFormattingTriggers,
  rangeFormatting,
} from '@yardstick/language/features';
import type { Feature } from './feature.js';

/** Lays out a file, a part of it, or what has just been typed. A file with syntax errors is left as it is. */
export const formatting: Feature = {
  capabilities: {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: onTypeFormattingTriggers[0],
      moreTriggerCharacter: onTypeFormattingTriggers.slice(1),
    },
  },
  register({ connection, services, answer }) {
    connection.onDocumentFormatting(answer((document) => documentFormatting(services, document)));
    connection.onDocumentRangeFormatting(
      answer((document, { range }) => rangeFormatting(services, document, range)),
    );
    connection.onDocumentOnTypeFormatting(
      answer((document, { position, ch }) => onTypeFormatting(services, document, position, ch)),
    );
  },
};
