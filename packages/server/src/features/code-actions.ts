import { codeActionKinds, codeActions as actionsAt } from '@yardstick/language/features';
import { DocumentState } from 'langium';
import { CodeActionTriggerKind, type CodeAction } from 'vscode-languageserver';
import { editForClient } from './edit-for-client.js';
import type { Feature } from './feature.js';

/** What can be mended, moved or made at a place. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [...codeActionKinds] } },
  register({ connection, services, words, answer, client }) {
    connection.onCodeAction(
      answer((document, { range, context }): CodeAction[] => {
        // An editor that asks by itself, at every move of the cursor, shows nothing that concerns a whole file; some of that takes time.
        const isAutomatic = context.triggerKind === CodeActionTriggerKind.Automatic;
        const only = context.only ?? (isAutomatic ? ['quickfix', 'refactor'] : undefined);
        return actionsAt(services, document, range, only, words()).flatMap((action) => {
          if (!action.edit) return [action];
          const edit = editForClient(action.edit, client());
          // What the editor could not do is not offered.
          return edit ? [{ ...action, edit }] : [];
        });
      }, DocumentState.Validated),
    );
  },
};
