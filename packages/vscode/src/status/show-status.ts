import { commands, l10n, window, type QuickPickItem } from 'vscode';
import type { Contribution } from '../yardstick.js';
import { statusWords } from './status-words.js';

interface Choice extends QuickPickItem {
  readonly run: () => unknown;
}

/** Says what the server is doing and offers what helps where it does not. */
export const showStatus: Contribution = ({ context, client, server }) => {
  const version: unknown = (context.extension.packageJSON as { readonly version?: unknown }).version;
  const show = async (): Promise<void> => {
    const { long } = statusWords(server.current());
    const choices: Choice[] = [
      {
        label: l10n.t('$(output) Show the log'),
        description: l10n.t('what the server said'),
        run: () => {
          client.outputChannel.show();
        },
      },
      {
        label: l10n.t('$(refresh) Restart the language server'),
        description: l10n.t('if it seems stuck'),
        run: () => commands.executeCommand('yardstick.restartServer'),
      },
    ];
    const chosen = await window.showQuickPick(choices, {
      title: l10n.t('Yardstick {0}', String(version)),
      placeHolder: long,
    });
    await chosen?.run();
  };
  context.subscriptions.push(commands.registerCommand('yardstick.showStatus', show));
};
