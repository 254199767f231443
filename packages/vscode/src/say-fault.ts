import { l10n, window } from 'vscode';

/** A folder that cannot be written in, a file that is gone: without a word it would look as if nothing came of a press. */
export function sayFault(fault: unknown): void {
  const reason = fault instanceof Error ? fault.message : String(fault);
  void window.showErrorMessage(l10n.t('That could not be done: {0}', reason));
}
