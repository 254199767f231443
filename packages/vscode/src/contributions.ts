import { codePages } from './client/code-pages.js';
import { refreshHints } from './client/refresh-hints.js';
import { restart } from './client/restart.js';
import { createSample } from './commands/create-sample.js';
import { preview } from './preview/preview.js';
import { emptyFolder } from './projects/empty-folder.js';
import { newProject } from './projects/new-project.js';
import { welcomeView } from './projects/welcome-view.js';
import { languageStatus } from './status/language-status.js';
import { showStatus } from './status/show-status.js';
import { statusBar } from './status/status-bar.js';
import { testingView } from './tests/testing-view.js';
import { firstRating } from './walkthrough/first-rating.js';
import { openWalkthrough } from './walkthrough/open-walkthrough.js';
import type { Contribution } from './yardstick.js';

/** Everything that the extension adds to the editor beside the language itself, in every host. */
export const contributions: readonly Contribution[] = [
  codePages,
  createSample,
  emptyFolder,
  firstRating,
  languageStatus,
  newProject,
  openWalkthrough,
  preview,
  refreshHints,
  restart,
  showStatus,
  statusBar,
  testingView,
  welcomeView,
];
