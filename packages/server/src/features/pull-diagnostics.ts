import { DocumentState } from 'langium';
import { DocumentDiagnosticReportKind, type FullDocumentDiagnosticReport } from 'vscode-languageserver';
import type { Feature } from './feature.js';

/** For clients that ask for diagnostics. It is not announced: those that take what is sent would show every problem twice. */
export const pullDiagnostics: Feature = {
  capabilities: {},
  register({ connection, answer, pages }) {
    const full = answer(
      (document): FullDocumentDiagnosticReport => ({
        kind: DocumentDiagnosticReportKind.Full,
        items: pages.linked(document.diagnostics ?? []),
      }),
      DocumentState.Validated,
    );
    connection.languages.diagnostics.on(
      async (params, token) =>
        (await full(params, token)) ?? { kind: DocumentDiagnosticReportKind.Full, items: [] },
    );
  },
};
