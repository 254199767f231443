import { commands } from 'vscode';
import type { Contribution } from '../yardstick.js';

/** Opens the first ten minutes, step by step. */
export const openWalkthrough: Contribution = ({ context }) => {
  context.subscriptions.push(
    commands.registerCommand('yardstick.openWalkthrough', () =>
      commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${context.extension.id}#firstTenMinutes`,
        false,
      ),
    ),
  );
};
