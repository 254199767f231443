import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { build } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { framework, inspection } from './sources.js';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics?: readonly unknown[] };
  readonly result?: unknown;
}

interface Worker {
  readonly serve: (port: MessagePort) => void;
}

const files: Readonly<Record<string, string>> = {
  'vscode-vfs://host/project/local.yardstick': framework,
  'vscode-vfs://host/project/birch.inspection': inspection.replace('of Local', 'of Nowhere'),
};

/** The server as an extension for the browser would hold it. Node's own modules do not exist there: one import of them fails this. */
async function bundled(): Promise<Worker> {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-worker-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const outfile = join(folder, 'worker.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../../packages/server/src/browser.ts')],
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    conditions: ['yardstick-source'],
    logLevel: 'silent',
  });
  return (await import(pathToFileURL(outfile).href)) as Worker;
}

it('serves a folder that is on no disk, from a worker, through what its client reads, in its language', async () => {
  const { serve } = await bundled();
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => {
    port1.close();
    port2.close();
  });
  serve(port1);
  const send = (message: object): void => {
    port2.postMessage({ jsonrpc: '2.0', ...message });
  };
  const published = new Promise<Message>((resolve) => {
    port2.on('message', (message: Message) => {
      const { id, method, params } = message;
      if (method === 'yardstick/findFiles') send({ id, result: Object.keys(files) });
      else if (method === 'yardstick/readFile') send({ id, result: files[params?.uri ?? ''] ?? null });
      else if (method === 'textDocument/publishDiagnostics') resolve(message);
      else if (id === 1) send({ method: 'initialized', params: {} });
    });
  });
  send({
    id: 1,
    method: 'initialize',
    params: {
      processId: null,
      locale: 'cy',
      workspaceFolders: [{ uri: 'vscode-vfs://host/project', name: 'project' }],
      capabilities: {},
    },
  });
  expect((await published).params).toMatchObject({
    uri: 'vscode-vfs://host/project/birch.inspection',
    diagnostics: [{ code: 'unknown-name' }],
  });

  const hovered = new Promise<Message>((resolve) => {
    port2.on('message', (message: Message) => {
      if (message.id === 2 && message.method === undefined) resolve(message);
    });
  });
  const textDocument = { uri: 'vscode-vfs://host/project/local.yardstick' };
  send({
    id: 2,
    method: 'textDocument/hover',
    params: { textDocument, position: { line: 0, character: 'framework L'.length } },
  });
  expect(JSON.stringify((await hovered).result)).toContain('**Local** (fframwaith)');
});
