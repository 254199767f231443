import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeResult,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

const repository = join(import.meta.dirname, '../..');
const bin = join(repository, 'packages/cli/bin/yardstick.js');
const folder = join(repository, 'examples/youth-2018');

function start() {
  const server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { cwd: folder, stdio: 'pipe' });
  const client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  client.listen();
  onTestFinished(() => {
    client.dispose();
    server.kill();
  });
  return { server, client };
}

it('serves an editor from the built command line, and leaves when it is told to', async () => {
  const { server, client } = start();
  const ended = once(server, 'exit');
  const { capabilities, serverInfo } = await client.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'youth-2018' }],
    capabilities: {},
  });
  expect(serverInfo?.name).toBe('Yardstick');
  expect(capabilities.documentFormattingProvider).toBe(true);

  const published = new Promise<PublishDiagnosticsParams>((resolve) => {
    client.onNotification('textDocument/publishDiagnostics', resolve);
  });
  const bradford = join(folder, 'bradford-2020.inspection');
  const uri = pathToFileURL(bradford).href;
  await client.sendNotification('initialized', {});
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yardstick', version: 1, text: readFileSync(bradford, 'utf8') },
  });
  expect(await published).toEqual({ uri, version: 1, diagnostics: [] });

  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  expect(await ended).toEqual([0, null]);
});

it('does not outlive its editor', async () => {
  const { server } = start();
  const ended = once(server, 'exit');
  server.stdin.end();
  expect(await ended).toEqual([1, null]);
});
