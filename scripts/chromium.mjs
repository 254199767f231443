// Finds the browser that the tests of pages drive. scripts/test-programs.mjs installs it where it is missing.
import { existsSync } from 'node:fs';

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

/** The path of a Chromium on this machine, undefined where there is none. CHROME_PATH names another one. */
export function chromiumPath() {
  const named = process.env['CHROME_PATH'];
  return [...(named === undefined ? [] : [named]), ...usualPlaces].find((path) => existsSync(path));
}
