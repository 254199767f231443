import { format } from '@yardstick/language';
import { DocumentState } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import type { Feature } from './feature.js';

/** Lays a whole file out. One with syntax errors is left as it is. */
export const formatting: Feature = {
  capabilities: { documentFormattingProvider: true },
  register({ connection, answer }) {
    connection.onDocumentFormatting(
      answer((document): TextEdit[] | undefined => {
        const formatted = format(document);
        const { textDocument } = document;
        const text = textDocument.getText();
        if (!formatted.ok) return undefined;
        if (formatted.text === text) return [];
        const whole = { start: textDocument.positionAt(0), end: textDocument.positionAt(text.length) };
        return [{ range: whole, newText: formatted.text }];
      }, DocumentState.Parsed),
    );
  },
};
