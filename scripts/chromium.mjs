// Finds the browser that the tests of pages drive, and installs Debian's Chromium where none is found and this may be done.
//
//   node scripts/chromium.mjs        before the tests: installs if need be, and says loudly where that cannot be
//
// CHROME_PATH names another one. Browsers are not downloaded from anywhere else: the system's package manager keeps its own mended.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium on this machine, undefined where there is none. */
export function chromiumPath() {
  const named = process.env['CHROME_PATH'];
  return [...(named === undefined ? [] : [named]), ...usualPlaces].find((path) => existsSync(path));
}

/** Whether Debian's package manager is here and this process may use it. */
function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install() {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  console.error('Installing Chromium for the tests of pages (apt-get install chromium) …');
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (chromiumPath() === undefined && mayInstall()) install();
  if (chromiumPath() === undefined) {
    console.error(
      [
        '',
        '  No Chromium on this machine, and this script may not install one.',
        '  The tests of forms, reports, the handbook and the editor extension will NOT RUN.',
        '  Install Chromium or Chrome, or set CHROME_PATH to one, and run the tests again.',
        '',
      ].join('\n'),
    );
    // A green run in continuous integration must mean that pages were looked at.
    if (process.env['CI']) process.exit(1);
  }
}
