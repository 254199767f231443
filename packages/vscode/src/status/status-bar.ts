import { l10n, StatusBarAlignment, ThemeColor, window, type TextEditor } from 'vscode';
import { isOurs } from '../languages.js';
import type { Contribution } from '../yardstick.js';
import { statusWords } from './status-words.js';

/** What the server is doing, in the status bar, while a framework or an inspection is in front. */
export const statusBar: Contribution = ({ context, server }) => {
  const item = window.createStatusBarItem('yardstick.status', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Yardstick');
  item.command = 'yardstick.showStatus';
  const show = (): void => {
    const state = server.current();
    const { icon, short, long } = statusWords(state);
    const isQuiet = state.is === 'ready' || state.is === 'notNeeded';
    item.text = isQuiet ? `$(${icon}) Yardstick` : `$(${icon}) Yardstick: ${short}`;
    item.tooltip = long;
    item.accessibilityInformation = { label: `Yardstick: ${long}`, role: 'button' };
    item.backgroundColor =
      state.is === 'stopped' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
  };
  const appear = (editor: TextEditor | undefined): void => {
    if (editor && isOurs(editor.document)) item.show();
    else item.hide();
  };
  show();
  appear(window.activeTextEditor);
  context.subscriptions.push(item, server.onChange(show), window.onDidChangeActiveTextEditor(appear));
};
