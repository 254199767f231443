import { workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { frameworkLanguage } from '../languages.js';

/** What the editor's settings change about what the server answers. */
export const middleware: Middleware = {
  provideInlayHints(document, range, token, next) {
    const kind = document.languageId === frameworkLanguage ? 'frameworks' : 'inspections';
    const isWanted = workspace.getConfiguration('yardstick.inlayHints', document).get<boolean>(kind, true);
    return isWanted ? next(document, range, token) : [];
  },
};
