import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'langium';
import { expect, it, onTestFinished } from 'vitest';
import { nodeHost } from './node-host.js';

const host = nodeHost();

/** A folder with a framework, beside one that links to it. */
function linked(): { readonly folder: string; readonly uriOf: (path: string) => URI } {
  const made = mkdtempSync(join(tmpdir(), 'yardstick host '));
  onTestFinished(() => {
    rmSync(made, { recursive: true });
  });
  const folder = join(made, 'project');
  mkdirSync(join(folder, 'shared'), { recursive: true });
  writeFileSync(join(folder, 'shared/scale.yardstick'), 'scale Rating {}\n');
  symlinkSync(join(folder, 'shared'), join(folder, 'linked'));
  symlinkSync('/dev/null', join(folder, 'endless.yardstick'));
  return { folder, uriOf: (path) => URI.file(join(folder, path)) };
}

it('reads sources and nothing else, not even what a link of such a name leads to', async () => {
  const { folder, uriOf } = linked();
  expect(await host.read(uriOf('shared/scale.yardstick'))).toBe('scale Rating {}\n');
  await expect(host.read(uriOf('endless.yardstick'))).rejects.toThrow('This is no file.');
  await expect(host.read(URI.file(join(folder, 'shared')))).rejects.toThrow('This is no file of a project.');
});

it('finds each source once, and follows no link', async () => {
  const { folder, uriOf } = linked();
  const found = await host.find(URI.file(folder), 'everywhere');
  expect(found.map(String).sort()).toEqual(
    [uriOf('endless.yardstick'), uriOf('shared/scale.yardstick')].map(String),
  );
  expect(await host.isFolder(uriOf('shared'))).toBe(true);
  for (const path of ['linked', 'shared/scale.yardstick', 'nowhere'])
    expect(await host.isFolder(uriOf(path))).toBe(false);
});

const text = 'scale Gradd {\n    level Môn = 0\n}\n';
const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');

// What an editor shows of a file while it is open is found in it while it is closed.
it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, as PowerShell and Notepad write it', marked],
  ['UTF-16 the other way round', Buffer.from(marked).swap16()],
])('reads a file in %s', async (_, bytes) => {
  const { folder, uriOf } = linked();
  writeFileSync(join(folder, 'shared/scale.yardstick'), bytes);
  expect(await host.read(uriOf('shared/scale.yardstick'))).toBe(text);
});
