import type { PreviewAnswer } from '@yardstick/server';
import { DiagnosticSeverity, languages, Uri, workspace } from 'vscode';

type Problems = NonNullable<PreviewAnswer>['problems'];

/** The errors that the server has found in a file, as the editor knows them. */
export function errorsIn(uri: string): Problems {
  return languages
    .getDiagnostics(Uri.parse(uri))
    .filter(({ severity, source }) => severity === DiagnosticSeverity.Error && source === 'yardstick')
    .map(({ message, range: { start, end } }) => ({
      message,
      location: {
        uri,
        range: {
          start: { line: start.line, character: start.character },
          end: { line: end.line, character: end.character },
        },
      },
    }));
}

/** The text of a file that is open. */
export function textOf(uri: string): string | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri)?.getText();
}
