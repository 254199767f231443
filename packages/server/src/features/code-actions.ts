import {
  fixAll,
  fixAllKind,
  quickFixes,
  sampleInspection,
  sampleInspectionKind,
  withoutSnippets,
} from '@yardstick/language/features';
import { DocumentState } from 'langium';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { Feature } from './feature.js';

/** What can be mended or made at a place. */
export const codeActions: Feature = {
  capabilities: {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, sampleInspectionKind] },
  },
  register({ connection, services, answer, client }) {
    connection.onCodeAction(
      answer((document, { range, context }) => {
        const offers: [kind: string, make: () => (CodeAction | undefined)[]][] = [
          [CodeActionKind.QuickFix, () => quickFixes(services, document, range)],
          [fixAllKind, () => [fixAll(services, document)]],
          [sampleInspectionKind, () => [sampleInspection(services, document, range)]],
        ];
        const takesSnippets = client().workspace?.workspaceEdit?.snippetEditSupport === true;
        return offers
          .filter(([kind]) => isAskedFor(kind, context.only))
          .flatMap(([, make]) => make())
          .filter((action) => action !== undefined)
          .map((action) =>
            takesSnippets || !action.edit ? action : { ...action, edit: withoutSnippets(action.edit) },
          );
      }, DocumentState.Validated),
    );
  },
};

/** Kinds are asked for by their beginning: `source` means every `source.…`. */
function isAskedFor(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}
