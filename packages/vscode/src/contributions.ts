import { refreshHints } from './client/refresh-hints.js';
import { restart } from './client/restart.js';
import { languageStatus } from './status/language-status.js';
import { showStatus } from './status/show-status.js';
import { statusBar } from './status/status-bar.js';
import type { Contribution } from './yardstick.js';

/** Everything that the extension adds to the editor beside the language itself, in every host. */
export const contributions: readonly Contribution[] = [
  languageStatus,
  refreshHints,
  restart,
  showStatus,
  statusBar,
];
