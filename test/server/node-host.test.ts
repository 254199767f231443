import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'langium';
import { expect, it, onTestFinished } from 'vitest';
import { nodeHost } from '../../packages/server/src/node/node-host.js';
import { framework } from './sources.js';

const text = framework.replace('A local framework', 'Fframwaith Ynys Môn');
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

/* What an editor shows of a file while it is open is found in it while it is closed. */
it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, as PowerShell and Notepad write it', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 the other way round', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
])('reads a file in %s', async (_, bytes) => {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick host '));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'local.yardstick');
  writeFileSync(file, bytes);
  expect(await nodeHost().read(URI.file(file))).toBe(text);
});
