import { codeActionKinds, codeActions as actionsAt } from '@yardstick/language/features';
import { DocumentState } from 'langium';
import type { CodeAction } from 'vscode-languageserver';
import { editForClient } from './edit-for-client.js';
import type { Feature } from './feature.js';

/** What can be mended, moved or made at a place. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [...codeActionKinds] } },
  register({ connection, services, words, answer, client }) {
    connection.onCodeAction(
      answer((document, { range, context }): CodeAction[] => {
        return actionsAt(services, document, range, context.only, words()).flatMap((action) => {
          if (!action.edit) return [action];
          const edit = editForClient(action.edit, client());
          // What the editor could not do is not offered.
          return edit ? [{ ...action, edit }] : [];
        });
      }, DocumentState.Validated),
    );
  },
};
