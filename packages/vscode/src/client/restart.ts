import { commands } from 'vscode';
import type { Contribution } from '../yardstick.js';

/** Starts the language server anew, should it ever be stuck. */
export const restart: Contribution = ({ context, client, stopServer }) => {
  context.subscriptions.push(
    commands.registerCommand('yardstick.restartServer', async () => {
      if (client.needsStop()) await stopServer();
      await client.start();
    }),
  );
};
