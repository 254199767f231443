import { completion as completionAt, signatureHelp, snippetText } from '@yardstick/language/features';
import {
  InsertTextFormat,
  type CompletionItem,
  type CompletionList,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Feature } from './feature.js';

/** What can be written at a place, and the forms of what is being written. */
export const completion: Feature = {
  capabilities: {
    completionProvider: { triggerCharacters: ['"', '.', ' '] },
    signatureHelpProvider: { triggerCharacters: [' '] },
  },
  register({ connection, services, words, answer, client }) {
    connection.onCompletion(
      answer((document, { position }): CompletionList => {
        const list = completionAt(services, document, position, words());
        const { snippetSupport, labelDetailsSupport, insertReplaceSupport } =
          client().textDocument?.completion?.completionItem ?? {};
        const written = snippetSupport === true ? list.items : list.items.map(withoutSnippet);
        const items = labelDetailsSupport === true ? written.map(withTextBeside) : written;
        if (insertReplaceSupport !== true) return { ...list, items };
        const end = endOfWord(document.textDocument, position);
        return { ...list, items: items.map((item) => replacing(item, position, end)) };
      }),
    );
    connection.onSignatureHelp(
      answer((document, { position }) => signatureHelp(services, document, position, words())),
    );
  },
};

/** Editors show the detail of the one that is chosen: a number without its question says little, so every line has it. */
function withTextBeside(item: CompletionItem): CompletionItem {
  return item.detail === undefined ? item : { ...item, labelDetails: { description: item.detail } };
}

/** For editors that would write a placeholder as it is spelt. */
function withoutSnippet({ textEdit, insertText, ...item }: CompletionItem): CompletionItem {
  if (item.insertTextFormat !== InsertTextFormat.Snippet)
    return { ...item, ...(textEdit && { textEdit }), ...(insertText !== undefined && { insertText }) };
  return {
    ...item,
    insertTextFormat: InsertTextFormat.PlainText,
    ...(textEdit && { textEdit: { ...textEdit, newText: snippetText(textEdit.newText) } }),
    ...(insertText !== undefined && { insertText: snippetText(insertText) }),
  };
}

/** The end of the word that the cursor is in. */
function endOfWord(text: TextDocument, position: Position): Position {
  const rest = text.getText({ start: position, end: { line: position.line + 1, character: 0 } });
  const word = /^[A-Za-z0-9_.]*/.exec(rest)?.[0] ?? '';
  return { line: position.line, character: position.character + word.length };
}

/** In the middle of a word an author may want what is offered in its place or before the rest of it: the editor asks. */
function replacing(item: CompletionItem, position: Position, end: Position): CompletionItem {
  const { textEdit } = item;
  if (!textEdit || !('range' in textEdit) || end.character === position.character) return item;
  const { range: insert, newText } = textEdit;
  // A text is replaced up to its closing quotation mark whatever the editor can do.
  if (insert.end.character !== position.character) return item;
  return { ...item, textEdit: { newText, insert, replace: { start: insert.start, end } } };
}
