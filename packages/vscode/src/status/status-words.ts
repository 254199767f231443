import { l10n } from 'vscode';
import type { ServerState } from '../client/server-state.js';

export interface StatusWords {
  /** An icon of the editor: `check`. */
  readonly icon: string;
  /** In the status bar, beside the name. */
  readonly short: string;
  /** A sentence. */
  readonly long: string;
}

/** What the server is doing, in words. */
export function statusWords(state: ServerState): StatusWords {
  switch (state.is) {
    case 'notNeeded':
      return {
        icon: 'circle-outline',
        short: l10n.t('resting'),
        long: l10n.t('No framework or inspection has been opened yet.'),
      };
    case 'starting':
      return {
        icon: 'sync~spin',
        short: l10n.t('starting'),
        long: l10n.t('The language server is starting.'),
      };
    case 'working':
      return { icon: 'sync~spin', short: l10n.t('checking'), long: counted(state.files, checkingWords) };
    case 'ready':
      return { icon: 'check', short: l10n.t('up to date'), long: counted(state.files, readyWords) };
    case 'stopped':
      return {
        icon: 'error',
        short: l10n.t('stopped'),
        long: l10n.t('The language server has stopped: nothing is checked. Restart it.'),
      };
  }
}

interface Counted {
  readonly none: () => string;
  readonly one: () => string;
  readonly many: (files: number) => string;
}

const checkingWords: Counted = {
  none: () => l10n.t('Looking for frameworks and inspections.'),
  one: () => l10n.t('Checking one file.'),
  many: (files) => l10n.t('Checking {0} files.', files),
};

const readyWords: Counted = {
  none: () => l10n.t('There is no framework and no inspection here.'),
  one: () => l10n.t('One file has been checked.'),
  many: (files) => l10n.t('{0} files have been checked.', files),
};

function counted(files: number, { none, one, many }: Counted): string {
  return files === 0 ? none() : files === 1 ? one() : many(files);
}
