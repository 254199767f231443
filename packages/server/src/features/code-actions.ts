import { codeActionKinds, codeActions as actionsAt, withoutSnippets } from '@yardstick/language/features';
import { DocumentState } from 'langium';
import type { CodeAction } from 'vscode-languageserver';
import type { Feature } from './feature.js';

/** What can be mended, moved or made at a place. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [...codeActionKinds] } },
  register({ connection, services, answer, client }) {
    connection.onCodeAction(
      answer((document, { range, context }): CodeAction[] => {
        const actions = actionsAt(services, document, range, context.only);
        if (client().workspace?.workspaceEdit?.snippetEditSupport) return actions;
        return actions.map((action) =>
          action.edit ? { ...action, edit: withoutSnippets(action.edit) } : action,
        );
      }, DocumentState.Validated),
    );
  },
};
