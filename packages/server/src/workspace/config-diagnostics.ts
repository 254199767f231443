import type { ConfigProblem } from '@yardstick/language';
import type { URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';

/** What is wrong with a yardstick.json, as the editor shows it. */
export function configDiagnostics(uri: URI, text: string, problems: readonly ConfigProblem[]): Diagnostic[] {
  const document = TextDocument.create(uri.toString(), 'json', 0, text);
  return problems.map(({ code, message, offset, length }) => ({
    severity: DiagnosticSeverity.Error,
    code,
    message,
    range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    source: 'yardstick',
    data: { code },
  }));
}
