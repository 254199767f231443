import { commands } from 'vscode';
import type { Contribution } from '../yardstick.js';

/** Starts the language server anew, should it ever be stuck. */
export const restart: Contribution = ({ context, client }) => {
  context.subscriptions.push(
    commands.registerCommand('yardstick.restartServer', async () => {
      // One that is stuck does not say good-bye: the client gives it up all the same, and ends its process.
      if (client.needsStop()) await client.stop().catch(() => undefined);
      await client.start();
    }),
  );
};
