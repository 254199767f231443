// Draws `extension/media/icon.png` from `icon.svg`: the Marketplace takes no SVG. Run it after changing the drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../../scripts/chromium.mjs';

const media = fileURLToPath(new URL('../extension/media/', import.meta.url));
const side = 256;

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: side, height: side } });
await page.setContent(`<body style="margin:0">${readFileSync(`${media}icon.svg`, 'utf8')}`);
writeFileSync(`${media}icon.png`, await page.screenshot({ omitBackground: true }));
await browser.close();
