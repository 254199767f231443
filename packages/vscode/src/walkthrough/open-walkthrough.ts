import { commands } from 'vscode';
import type { Contribution } from '../yardstick.js';

/** Opens the first ten minutes, step by step. */
export const openWalkthrough: Contribution = ({ context }) => {
  context.subscriptions.push(
    commands.registerCommand('yardstick.openWalkthrough', async () => {
      await commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${context.extension.id}#firstTenMinutes`,
        false,
      );
      // The files that its steps open would take its place otherwise.
      await commands.executeCommand('workbench.action.keepEditor');
    }),
  );
};
