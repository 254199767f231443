import { PassThrough } from 'node:stream';
import { createServer, statusMethod, type ServerHost, type Status } from '@yardstick/server';
import { URI } from 'langium';
import { onTestFinished } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type FileChangeType,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

const usualFolder = 'file:///project';

/** Files by path, as they lie in the folder that the editor has open. A path that starts with `../` lies outside of it. */
export type Files = Readonly<Record<string, string>>;

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** An editor that talks to a server in the same process, over a pair of streams, as it would to a process. */
export class Session {
  readonly client: ProtocolConnection;
  /** What the server works with: for a test that has to be there while it works. */
  readonly services: ReturnType<typeof createServer>['services'];
  private readonly toServer: PassThrough;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: Status[] = [];
  readonly errors: string[] = [];
  readonly watched: string[] = [];
  initialized: InitializeResult | undefined;
  /** The address of the folder that is open, as the editor spells it. */
  readonly folder: string;
  private readonly disk: Map<string, string>;
  private readonly open = new Map<string, { text: string; version: number }>();

  private constructor(disk: Map<string, string>, folder: string) {
    this.disk = disk;
    this.folder = folder;
    this.toServer = new PassThrough();
    const toClient = new PassThrough();
    const connection = createConnection(
      new StreamMessageReader(this.toServer),
      new StreamMessageWriter(toClient),
    );
    this.services = createServer(connection, new DiskInMemory(disk)).services;
    connection.listen();
    this.client = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(this.toServer),
    );
    onTestFinished(async () => {
      await this.client.sendRequest('shutdown');
      this.client.dispose();
      connection.dispose();
    });
  }

  /** Starts a server in a folder with these files. */
  static async start(
    files: Files,
    capabilities: ClientCapabilities = {},
    initializationOptions?: unknown,
    locale?: unknown,
    folder = usualFolder,
  ): Promise<Session> {
    const disk = new Map(Object.entries(files).map(([path, text]) => [keyOf(addressIn(folder, path)), text]));
    const session = new Session(disk, folder);
    session.listen();
    session.initialized = await session.client.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'project' }],
      capabilities: {
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
        },
        ...capabilities,
      },
      initializationOptions,
      locale,
    });
    await session.client.sendNotification('initialized', {});
    return session;
  }

  private listen(): void {
    this.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    this.client.onNotification(statusMethod, (status: Status) => {
      this.statuses.push(status);
    });
    this.client.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.errors.push(message);
    });
    this.client.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
      this.watched.push(...params.registrations.map(({ method }) => method));
      return null;
    });
    this.client.listen();
  }

  async openFile(path: string, text = this.disk.get(keyOf(this.uriOf(path))) ?? ''): Promise<void> {
    this.open.set(path, { text, version: 1 });
    await this.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uriOf(path), languageId: languageOf(path), version: 1, text },
    });
  }

  /** Puts other words in the place of the first that read so, as one edit. */
  async replace(path: string, words: string, by: string): Promise<void> {
    const at = this.textOf(path).indexOf(words);
    if (at < 0) throw new Error(`${path} does not hold "${words}".`);
    await this.edit(path, at, words.length, by);
  }

  /** Replaces so many characters, from an offset on, as one edit. */
  async edit(path: string, at: number, length: number, by: string): Promise<void> {
    const { text, version } = this.opened(path);
    this.open.set(path, { text: text.slice(0, at) + by + text.slice(at + length), version: version + 1 });
    await this.client.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uriOf(path), version: version + 1 },
      contentChanges: [{ range: { start: placeOf(text, at), end: placeOf(text, at + length) }, text: by }],
    });
  }

  /** Types letters in a row, all of which arrive together: as after a moment in which the server did not look up. */
  typeAtOnce(path: string, at: number, letters: string): void {
    const { text, version } = this.opened(path);
    this.open.set(path, {
      text: text.slice(0, at) + letters + text.slice(at),
      version: version + letters.length,
    });
    const messages = letters.split('').map((letter, key) => {
      const place = placeOf(text, at);
      const there = { line: place.line, character: place.character + key };
      return JSON.stringify({
        jsonrpc: '2.0',
        method: 'textDocument/didChange',
        params: {
          textDocument: { uri: this.uriOf(path), version: version + key + 1 },
          contentChanges: [{ range: { start: there, end: there }, text: letter }],
        },
      });
    });
    this.sendRaw(
      messages.map((message) => `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`).join(''),
    );
  }

  /** Sends bytes as they are, whatever the protocol says. */
  sendRaw(bytes: string): void {
    this.toServer.write(bytes);
  }

  async closeFile(path: string): Promise<void> {
    this.open.delete(path);
    await this.client.sendNotification('textDocument/didClose', { textDocument: { uri: this.uriOf(path) } });
  }

  textOf(path: string): string {
    return this.opened(path).text;
  }

  versionOf(path: string): number {
    return this.opened(path).version;
  }

  writeOnDisk(path: string, text: string): Promise<void> {
    const type = this.disk.has(keyOf(this.uriOf(path))) ? 2 : 1;
    this.disk.set(keyOf(this.uriOf(path)), text);
    return this.tell(this.uriOf(path), type);
  }

  deleteOnDisk(path: string): Promise<void> {
    this.disk.delete(keyOf(this.uriOf(path)));
    return this.tell(this.uriOf(path), 3);
  }

  /** A client tells of the folder, and of none of the files in it. */
  makeFolderOnDisk(folder: string, files: Files): Promise<void> {
    for (const [path, text] of Object.entries(files)) this.disk.set(uriOf(`${folder}/${path}`), text);
    return this.tell(uriOf(folder), 1);
  }

  deleteFolderOnDisk(folder: string): Promise<void> {
    for (const uri of [...this.disk.keys()]) if (uri.startsWith(`${uriOf(folder)}/`)) this.disk.delete(uri);
    return this.tell(uriOf(folder), 3);
  }

  /** Deletes a folder with all that is in it, in the editor: which then says so of the folder alone. */
  async deleteFolder(path: string): Promise<void> {
    for (const uri of [...this.disk.keys()]) if (uri.startsWith(`${uriOf(path)}/`)) this.disk.delete(uri);
    await this.client.sendNotification('workspace/didDeleteFiles', { files: [{ uri: uriOf(path) }] });
  }

  async renameOnDisk(from: string, to: string): Promise<void> {
    const text = this.disk.get(keyOf(this.uriOf(from)));
    if (text === undefined) throw new Error(`There is no ${from} on disk.`);
    this.disk.delete(keyOf(this.uriOf(from)));
    this.disk.set(keyOf(this.uriOf(to)), text);
    await this.tell(this.uriOf(from), 3);
    await this.tell(this.uriOf(to), 1);
  }

  /** Everything said so far is answered, and what it changed is built. */
  async settled(): Promise<void> {
    await this.client.sendRequest('workspace/symbol', { query: '' });
  }

  /** What the editor shows beside a file: the last that was sent of it. */
  diagnostics(path: string): readonly Diagnostic[] {
    return this.published.findLast(({ uri }) => uri === this.uriOf(path))?.diagnostics ?? [];
  }

  codes(path: string): (string | number | undefined)[] {
    return this.diagnostics(path).map(({ code }) => code);
  }

  request<R>(method: string, path: string, more: object = {}): Promise<R> {
    return this.client.sendRequest<R>(method, { textDocument: { uri: this.uriOf(path) }, ...more });
  }

  /** The address of a file, as the editor spells it. */
  uriOf(path: string): string {
    return addressIn(this.folder, path);
  }

  private opened(path: string): { text: string; version: number } {
    const opened = this.open.get(path);
    if (!opened) throw new Error(`${path} is not open.`);
    return opened;
  }

  private tell(uri: string, type: FileChangeType): Promise<void> {
    return this.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }
}

class DiskInMemory implements ServerHost {
  private readonly files: ReadonlyMap<string, string>;

  constructor(files: ReadonlyMap<string, string>) {
    this.files = files;
  }

  read(file: URI): Promise<string> {
    const text = this.files.get(file.toString());
    return text === undefined ? Promise.reject(new Error('There is no such file.')) : Promise.resolve(text);
  }

  find(inside: URI, depth: 'everywhere' | 'here'): Promise<URI[]> {
    const start = `${inside.toString()}/`;
    return Promise.resolve(
      [...this.files.keys()]
        .filter((uri) => uri.startsWith(start))
        .filter((uri) => depth === 'everywhere' || !uri.slice(start.length).includes('/'))
        .map((uri) => URI.parse(uri)),
    );
  }

  isFolder(uri: URI): Promise<boolean> {
    return Promise.resolve([...this.files.keys()].some((file) => file.startsWith(`${uri.toString()}/`)));
  }
}

/** The address of a file in the usual folder. */
export function uriOf(path: string): string {
  return addressIn(usualFolder, path);
}

function addressIn(folder: string, path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), `${folder}/`).toString();
}

/** Whichever way an address is spelled, the file is the same. */
function keyOf(address: string): string {
  return URI.parse(address).toString();
}

function languageOf(path: string): string {
  return path.endsWith('.json') ? 'json' : 'yardstick';
}

export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
