import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { chromiumPath } from '../../scripts/chromium.mjs';

/** Quiet and closed: no page or background service of the browser finds any host but this machine's own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts the browser that scripts/test-programs.mjs found or installed. Without one this throws and says what to do. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    throw new Error('No Chromium on this machine: run "node scripts/test-programs.mjs", or set CHROME_PATH.');
  }
  return chromium.launch({ executablePath, headless: true, args: flags });
}

/**
 * Scenarios in a real browser, one for all of them. Where there is no browser they are shown as skipped, and
 * scripts/test-programs.mjs has said so loudly; in continuous integration they fail.
 */
export function describeInBrowser(name: string, scenarios: (browser: () => Browser) => void): void {
  const missing = chromiumPath() === undefined;
  describe.skipIf(missing && !process.env['CI'])(name, () => {
    let running: Browser | undefined;
    beforeAll(async () => {
      running = await launchChromium();
    });
    afterAll(async () => {
      await running?.close();
    });
    scenarios(() => {
      if (running === undefined) throw new Error('The browser is started before the first scenario.');
      return running;
    });
  });
}
