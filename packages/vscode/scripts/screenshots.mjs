// Takes the pictures of the README from those that the tests in VS Code leave in `output/screenshots` (`pnpm vitest test/vscode`), small
// enough for the package.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../../scripts/chromium.mjs';

const taken = fileURLToPath(new URL('../../../output/screenshots/', import.meta.url));
const kept = fileURLToPath(new URL('../extension/media/screenshots/', import.meta.url));

/** By the name in the README, the name that a test gave. */
const pictures = { preview: 'bradford-preview', testing: 'bradford-testing' };

mkdirSync(kept, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
for (const [name, source] of Object.entries(pictures)) {
  const png = readFileSync(`${taken}${source}.png`);
  // Bytes 16 to 24 of a PNG are its width and height.
  const viewport = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  const page = await browser.newPage({ viewport });
  await page.setContent(
    `<body style="margin:0"><img src="data:image/png;base64,${png.toString('base64')}">`,
    { waitUntil: 'load' },
  );
  writeFileSync(`${kept}${name}.jpg`, await page.screenshot({ type: 'jpeg', quality: 60 }));
}
await browser.close();
