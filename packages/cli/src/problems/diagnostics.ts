import type { LangiumDocument } from 'langium';
import type { FileProblem } from './file-problem.js';

/** What the language found in a document. */
export function problemsOf(document: LangiumDocument): FileProblem[] {
  return (document.diagnostics ?? []).map(({ range, severity, code, message }) => ({
    file: document.uri.fsPath,
    range,
    // 1 and 2 in the language server protocol; 3 and 4 inform and hint.
    severity: severity === 1 || severity === undefined ? 'error' : severity === 2 ? 'warning' : 'information',
    code: String(code ?? 'yardstick'),
    message: typeof message === 'string' ? message : message.value,
  }));
}
