import { CompletionItemKind } from 'vscode-languageserver-types';
import { terminalNames } from '../../parsing/tokens.js';
import type { Entry } from './entry.js';
import type { Request } from './request.js';

/** The languages of the project in which the text before the cursor is not given yet. */
export function languageEntries({ services, document, cursor, words }: Request): Entry[] {
  if (cursor.startsLine) return [];
  const said = new Set<string>();
  for (let at = cursor.member.length - 1; at > 0; at -= 2) {
    const before = cursor.member[at - 1];
    if (before?.tokenType.name !== terminalNames.language) break;
    said.add(before.image);
  }
  const { languages } = services.workspace.Projects.projectOf(document.uri).config;
  return languages
    .filter((language) => !said.has(language))
    .map((language) => ({
      label: language,
      kind: CompletionItemKind.Keyword,
      insert: `${language} "$1"`,
      documentation: words.completion.translation,
      order: 'first',
    }));
}
