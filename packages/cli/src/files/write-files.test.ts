import { mkdir, mkdtemp, readFile, readdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CannotRun } from '../host/cannot-run.js';
import { compareFiles, writeFiles } from './write-files.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'write files ')));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('says what is new, changed and unchanged, and then writes it', async () => {
  await writeFile(join(folder, 'same'), '1');
  await writeFile(join(folder, 'other'), '1');
  const files = [
    { path: 'same', text: '1' },
    { path: 'other', text: '2' },
    { path: 'deep/er/new', text: new Uint8Array([0, 97]) },
  ];
  expect([...(await compareFiles(folder, files)).values()]).toEqual(['unchanged', 'changed', 'new']);
  await writeFiles(folder, files);
  expect(await readFile(join(folder, 'other'), 'utf8')).toBe('2');
  expect([...(await readFile(join(folder, 'deep/er/new')))]).toEqual([0, 97]);
  expect([...(await compareFiles(folder, files)).values()]).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect((await readdir(folder)).sort()).toEqual(['deep', 'other', 'same']);
});

it('leaves a file alone that holds the same bytes, and no part of one beside it', async () => {
  await writeFile(join(folder, 'same'), '1');
  await writeFile(join(folder, 'other'), '1');
  const before = await stat(join(folder, 'same'));
  await writeFiles(folder, [
    { path: 'same', text: '1' },
    { path: 'other', text: '2' },
  ]);
  const after = await stat(join(folder, 'same'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect((await readdir(folder)).sort()).toEqual(['other', 'same']);
});

it.each(['../outside', '/etc/outside', 'a/../../outside', '.', ''])(
  'writes nothing to %j, nor anything beside it',
  async (path) => {
    await expect(
      writeFiles(join(folder, 'out'), [
        { path: 'good', text: '' },
        { path, text: '' },
      ]),
    ).rejects.toThrow(CannotRun);
    expect(await readdir(join(folder, 'out'))).toEqual([]);
  },
);

it('follows no link out of the folder', async () => {
  await mkdir(join(folder, 'elsewhere'));
  await mkdir(join(folder, 'out'));
  await symlink(join(folder, 'elsewhere'), join(folder, 'out', 'link'));
  await expect(writeFiles(join(folder, 'out'), [{ path: 'link/deep/file', text: '' }])).rejects.toThrow(
    'leads outside',
  );
  expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
});

it('leaves what was there where a file cannot be written', async () => {
  await writeFile(join(folder, 'first'), 'old');
  await mkdir(join(folder, 'second'));
  // A folder stands where the first of them should go.
  await expect(
    writeFiles(folder, [
      { path: 'second', text: 'new' },
      { path: 'first', text: 'new' },
    ]),
  ).rejects.toThrow(CannotRun);
  expect(await readFile(join(folder, 'first'), 'utf8')).toBe('old');
  expect((await readdir(folder)).sort()).toEqual(['first', 'second']);
});
