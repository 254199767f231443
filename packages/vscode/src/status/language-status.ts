import { l10n, LanguageStatusSeverity, languages as editorLanguages } from 'vscode';
import { languages } from '../languages.js';
import type { Contribution } from '../yardstick.js';
import { statusWords } from './status-words.js';

/** What the server is doing, behind the braces in the status bar of a framework or an inspection. */
export const languageStatus: Contribution = ({ context, server }) => {
  const item = editorLanguages.createLanguageStatusItem(
    'yardstick.server',
    languages.map((language) => ({ language })),
  );
  item.name = l10n.t('Yardstick language server');
  const show = (): void => {
    const state = server.current();
    const { icon, short, long } = statusWords(state);
    item.text = `$(${icon}) ${short}`;
    item.detail = long;
    item.busy = state.is === 'working' || state.is === 'starting';
    item.severity =
      state.is === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.command =
      state.is === 'stopped'
        ? { command: 'yardstick.restartServer', title: l10n.t('Restart') }
        : { command: 'yardstick.showStatus', title: l10n.t('Show') };
  };
  show();
  context.subscriptions.push(item, server.onChange(show));
};
