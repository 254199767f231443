import { existsSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import {
  createServer,
  testsMethod,
  testsStaleMethod,
  type FileTests,
  type TestsStale,
} from '@yardstick/server';
import {
  createConnection,
  createProtocolConnection,
  FileChangeType,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeLens,
  type Diagnostic,
  type DidChangeWatchedFilesRegistrationOptions,
  type FileEvent,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { nodeHost } from '../../../packages/server/src/node/node-host.js';
import type { Disk } from './disk.js';
import { matchesGlob } from './globs.js';

/** What an editor shows beside a text that is open. */
export interface Beside {
  readonly lenses: unknown;
  readonly hints: unknown;
}

/**
 * An editor with folders of a real disk open. It does what VS Code does: hears from the disk only what the server asked to hear of,
 * and fetches what stands beside a text when that text is typed in or the server says so, and at no other time.
 */
export class EditorOnDisk {
  readonly client: ProtocolConnection;
  readonly open = new Map<string, { text: string; version: number }>();
  readonly errors: string[] = [];
  folders: string[];
  readonly disk: Disk;
  private readonly end: () => void;
  /** By address, spelt in one way. */
  readonly published = new Map<string, readonly Diagnostic[]>();
  readonly beside = new Map<string, Promise<Beside>>();
  /** What the Testing view shows, by address. */
  readonly testing = new Map<string, FileTests>();
  private readonly listing = new Set<Promise<void>>();
  private watchers: DidChangeWatchedFilesRegistrationOptions['watchers'] = [];

  private constructor(disk: Disk, folders: readonly string[]) {
    this.disk = disk;
    this.folders = [...folders];
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    createServer(connection, nodeHost());
    connection.listen();
    this.client = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    );
    this.end = () => {
      this.client.dispose();
      connection.dispose();
    };
  }

  static async start(disk: Disk, folders: readonly string[]): Promise<EditorOnDisk> {
    const editor = new EditorOnDisk(disk, folders);
    editor.listen();
    await editor.client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((path) => ({ uri: disk.uriOf(path), name: path })),
      capabilities: {
        workspace: {
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceEdit: { documentChanges: true },
          codeLens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
          semanticTokens: { refreshSupport: true },
        },
        experimental: { yardstick: { tests: true } },
      },
    });
    await editor.client.sendNotification('initialized', {});
    return editor;
  }

  private listen(): void {
    this.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(plainUri(params.uri), params.diagnostics);
    });
    this.client.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.errors.push(message);
    });
    this.client.onRequest(
      'client/registerCapability',
      (params: { registrations: { method: string; registerOptions: unknown }[] }) => {
        for (const { method, registerOptions } of params.registrations) {
          if (method === 'workspace/didChangeWatchedFiles')
            this.watchers = (registerOptions as DidChangeWatchedFilesRegistrationOptions).watchers;
        }
        return null;
      },
    );
    for (const what of ['codeLens', 'inlayHint', 'semanticTokens'])
      this.client.onRequest(`workspace/${what}/refresh`, () => {
        for (const path of this.open.keys()) this.fetchBeside(path);
        return null;
      });
    this.client.onNotification(testsStaleMethod, ({ built, gone }: TestsStale) => {
      for (const uri of gone) this.testing.delete(uri);
      if (built.length === 0) return;
      const listed = this.listTests(built).finally(() => this.listing.delete(listed));
      this.listing.add(listed);
    });
    this.client.listen();
  }

  private async listTests(uris: readonly string[]): Promise<void> {
    const files = await this.client.sendRequest<readonly FileTests[] | null>(testsMethod, { uris });
    for (const file of files ?? []) {
      if (file.tests.length === 0) this.testing.delete(file.uri);
      else this.testing.set(file.uri, file);
    }
  }

  /** Opens a file as it is on disk, or with a text that nobody has saved. */
  async openFile(path: string, text = this.textOnDisk(path)): Promise<void> {
    if (this.open.has(path)) return;
    this.open.set(path, { text, version: 1 });
    await this.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.disk.uriOf(path), languageId: languageOf(path), version: 1, text },
    });
    this.fetchBeside(path);
  }

  private textOnDisk(path: string): string {
    return existsSync(this.disk.at(path)) ? this.disk.read(path) : '';
  }

  async type(path: string, text: string): Promise<void> {
    const opened = this.open.get(path);
    if (!opened) return;
    const version = opened.version + 1;
    this.open.set(path, { text, version });
    await this.client.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.disk.uriOf(path), version },
      contentChanges: [{ text }],
    });
    this.fetchBeside(path);
  }

  async closeFile(path: string): Promise<void> {
    if (!this.open.delete(path)) return;
    this.beside.delete(path);
    await this.client.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.disk.uriOf(path) },
    });
  }

  /** Hands on what happened on the disk, as far as the server asked to hear of it and it happened in an open folder. */
  async tell(events: readonly FileEvent[]): Promise<void> {
    const kindOf = { [FileChangeType.Created]: 1, [FileChangeType.Changed]: 2, [FileChangeType.Deleted]: 4 };
    const roots = this.folders.map((path) => this.disk.uriOf(path));
    const heard = events.filter(
      ({ uri, type }) =>
        roots.some((root) => uri.startsWith(`${root}/`)) &&
        this.watchers.some(
          ({ globPattern, kind = 7 }) =>
            typeof globPattern === 'string' && matchesGlob(globPattern, uri) && (kind & kindOf[type]) !== 0,
        ),
    );
    if (heard.length > 0)
      await this.client.sendNotification('workspace/didChangeWatchedFiles', { changes: heard });
  }

  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    this.folders = [...this.folders.filter((path) => !removed.includes(path)), ...added];
    const named = (paths: readonly string[]): object[] =>
      paths.map((path) => ({ uri: this.disk.uriOf(path), name: path }));
    await this.client.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: named(added), removed: named(removed) },
    });
  }

  /** Everything that was said is answered, and what it changed is built. */
  async settled(): Promise<void> {
    await this.client.sendRequest('workspace/symbol', { query: '' });
    while (this.listing.size > 0) await Promise.all(this.listing);
  }

  private fetchBeside(path: string): void {
    const textDocument = { uri: this.disk.uriOf(path) };
    if (path.endsWith('.json')) return;
    const everything = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
    const fetch = async (): Promise<Beside> => {
      const [lenses, hints] = await Promise.all([
        this.lensesOf(textDocument),
        this.again('textDocument/inlayHint', { textDocument, range: everything }),
      ]);
      return { lenses, hints };
    };
    const fetched = fetch();
    fetched.catch(() => undefined);
    this.beside.set(path, fetched);
  }

  private async lensesOf(textDocument: { uri: string }): Promise<unknown[]> {
    const lenses = (await this.again('textDocument/codeLens', { textDocument })) as CodeLens[] | null;
    return Promise.all(
      (lenses ?? []).map((lens) =>
        lens.command ? Promise.resolve(lens) : this.again('codeLens/resolve', lens),
      ),
    );
  }

  /** An editor asks once more when it was told that the text has changed meanwhile. */
  private async again(method: string, params: object): Promise<unknown> {
    for (;;) {
      try {
        return await this.client.sendRequest<unknown>(method, params);
      } catch (error) {
        if ((error as { code?: number }).code !== -32801) throw error;
      }
    }
  }

  /** What is wrong with a file, as the editor shows it. */
  codes(path: string): unknown[] {
    const found = this.published.get(plainUri(this.disk.uriOf(path))) ?? [];
    return found.map(({ code }) => code);
  }

  /** What stands above a text that is open. */
  async lenses(path: string): Promise<string[]> {
    const { lenses } = (await this.beside.get(path)) ?? { lenses: [] };
    return (lenses as CodeLens[]).map(({ command }) => command?.title ?? '');
  }

  async stop(): Promise<void> {
    await this.client.sendRequest('shutdown');
    this.end();
  }
}

/** An address spelt in one way. */
function plainUri(uri: string): string {
  return decodeURIComponent(uri);
}

function languageOf(path: string): string {
  if (path.endsWith('.json')) return 'json';
  return path.endsWith('.inspection') ? 'yardstick-inspection' : 'yardstick';
}
