import { workspace } from 'vscode';
import { InlayHintRequest } from 'vscode-languageclient';
import type { Contribution } from '../yardstick.js';

/** Shows and hides the figures beside the text as soon as the setting changes. */
export const refreshHints: Contribution = ({ context, client }) => {
  context.subscriptions.push(
    workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('yardstick.inlayHints')) return;
      const hints = client.getFeature(InlayHintRequest.method);
      for (const document of workspace.textDocuments) {
        hints.getProvider(document)?.onDidChangeInlayHints.fire();
      }
    }),
  );
};
