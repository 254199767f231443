import { completion as completionAt, signatureHelp, snippetText } from '@yardstick/language/features';
import { InsertTextFormat, type CompletionItem, type CompletionList } from 'vscode-languageserver';
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
        const takesSnippets = client().textDocument?.completion?.completionItem?.snippetSupport === true;
        return takesSnippets ? list : { ...list, items: list.items.map(withoutSnippet) };
      }),
    );
    connection.onSignatureHelp(
      answer((document, { position }) => signatureHelp(services, document, position, words())),
    );
  },
};

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
