import { commands, l10n, ProgressLocation, window } from 'vscode';
import { isOurs } from '../languages.js';
import { statusWords } from '../status/status-words.js';
import type { Contribution, Yardstick } from '../yardstick.js';

/** Starts the language server anew, should it ever be stuck. */
export const restart: Contribution = (yardstick) => {
  const { context } = yardstick;
  context.subscriptions.push(
    commands.registerCommand('yardstick.restartServer', async () => {
      const title = l10n.t('Restarting the language server');
      await window.withProgress({ location: ProgressLocation.Window, title }, () => startAnew(yardstick));
      const { activeTextEditor: editor } = window;
      // Beside a file of ours the status bar says what the server is doing; anywhere else nobody would.
      if (editor && isOurs(editor.document)) return;
      const { long } = statusWords(yardstick.server.current());
      void window.showInformationMessage(l10n.t('The language server has been restarted. {0}', long));
    }),
  );
};

/** Ends when the new server has looked at everything there is. */
async function startAnew({ client, server, stopServer }: Yardstick): Promise<void> {
  if (client.needsStop()) await stopServer();
  const checked = new Promise<void>((resolve) => {
    const listening = server.onChange(({ is }) => {
      if (is !== 'ready' && is !== 'stopped') return;
      listening.dispose();
      resolve();
    });
  });
  await client.start();
  await checked;
}
