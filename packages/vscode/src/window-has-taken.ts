import { commands } from 'vscode';

/**
 * Comes once the window has what it was sent so far, which it may take more slowly than it comes. The editor does not say so itself,
 * but answers in the order in which it is told, and so after all that was sent before.
 */
export async function windowHasTaken(): Promise<void> {
  await commands.executeCommand('setContext', 'yardstick.isAhead', false);
}
