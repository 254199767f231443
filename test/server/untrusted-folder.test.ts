import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Hover,
  type PublishDiagnosticsParams,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { setTraps } from '../security/traps.js';

const repository = join(import.meta.dirname, '../..');
const bin = join(repository, 'packages/cli/bin/yardstick.js');

it('works in a folder that sets traps, runs nothing, writes nothing and reads nothing outside of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick traps '));
  cpSync(join(repository, 'examples/youth-2018'), folder, { recursive: true });
  const { outside, mark } = setTraps(folder);
  const before = readdirSync(folder, { recursive: true });
  // Started in the folder, as editors do, where a package.json and modules of its own lie in wait.
  const server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { cwd: folder, stdio: 'pipe' });
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  onTestFinished(() => {
    client.dispose();
    server.kill();
    for (const each of [folder, outside]) rmSync(each, { recursive: true, force: true });
  });
  client.listen();
  const published = new Map<string, PublishDiagnosticsParams>();
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params);
  });
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'traps' }],
    capabilities: {},
    initializationOptions: { server: { path: join(folder, 'trap.sh') }, plugins: ['./plugin.cjs'] },
  });
  await client.sendNotification('initialized', {});
  await client.sendNotification('workspace/didChangeConfiguration', {
    settings: JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as object,
  });
  const bradford = join(folder, 'bradford-2020.inspection');
  const text = readFileSync(bradford, 'utf8');
  const uri = pathToFileURL(bradford).href;
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yardstick', version: 1, text },
  });
  const line = text.split('\n').findIndex((each) => each.startsWith('    2.1.1 67%'));
  const hover = await client.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line, character: 5 },
  });
  expect(JSON.stringify(hover)).toContain('Outstanding begins at 80%');
  const secrets = await client.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'Secret' });
  expect(secrets).toEqual([]);
  // What the hostile file uses is not there for it, whatever is there.
  const hostile = published.get(pathToFileURL(join(folder, 'hostile.yardstick')).href);
  expect(hostile?.diagnostics.length).toBeGreaterThan(0);
  expect([...published.keys()].filter((each) => !each.startsWith(pathToFileURL(folder).href))).toEqual([]);

  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  expect(existsSync(mark)).toBe(false);
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});
