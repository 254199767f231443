import { createYardstickServices, type YardstickServices } from '@yardstick/language';
import { english } from '@yardstick/language/features';
import type { URI } from 'langium';
import {
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { BuildQueue } from './building/build-queue.js';
import { answers, reasonOf } from './features/answers.js';
import { features } from './features/registry.js';
import { wordsFor } from './features/words.js';
import type { ServerHost } from './host.js';
import { Pages } from './publishing/pages.js';
import { Publisher } from './publishing/publisher.js';
import { Refresh } from './publishing/refresh.js';
import { StatusReport } from './publishing/status.js';
import { OpenTexts } from './sync/open-texts.js';
import { SourceFiles } from './sync/source-files.js';
import { syncTexts } from './sync/text-sync.js';
import { readUri } from './sync/uris.js';
import { registerSettings } from './workspace/open-settings.js';
import { ProjectFiles } from './workspace/project-files.js';
import { SourceEvents } from './workspace/source-events.js';
import { folderOperations, registerWatchers, watchFiles, watchFolders } from './workspace/watch-files.js';

export type { ServerHost } from './host.js';
export * from './features/preview/protocol.js';
export * from './features/tests/protocol.js';
export * from './client-host-protocol.js';
export * from './workspace/our-files.js';
export * from './publishing/status-protocol.js';

/**
 * The language server on a connection that is not listening yet. It needs no process and no disk: the host reads files, and the
 * caller starts the connection. It has no settings, so that nothing in a folder can point it anywhere.
 */
export function createServer(
  connection: Connection,
  host: ServerHost,
): { readonly services: YardstickServices } {
  const texts = new OpenTexts();
  const pages = new Pages(host.pages);
  const disk = new SourceFiles(host);
  const { shared, yardstick: services } = createYardstickServices({
    fileSystemProvider: () => disk,
    textDocuments: texts,
  });
  const files = new ProjectFiles(host, texts, services.workspace.Projects, (uri, problems) => {
    publisher.publish(uri, problems);
  });
  const publisher = new Publisher(connection, texts, shared, (uri) => files.isMember(uri), pages);
  const queue = new BuildQueue(shared);
  const events = new SourceEvents(host, texts, disk, files, shared);
  const status = new StatusReport(connection, () => shared.workspace.LangiumDocuments.all.count());
  queue.onFault = (fault) => {
    connection.console.error(`Checking stopped at a fault in Yardstick: ${reasonOf(fault)}`);
  };

  queue.findUnwanted = () => events.unwanted();
  queue.onWork = (working) => {
    status.working(working);
    if (!working) for (const listener of whenSettled) listener();
  };

  let client: ClientCapabilities = {};
  let folders: readonly URI[] = [];
  let words = english;
  const refresh = new Refresh(connection, texts, shared, () => client);
  const whenSettled: (() => void)[] = [
    () => {
      refresh.settled();
    },
  ];
  connection.onInitialize(async (params): Promise<InitializeResult> => {
    client = (params as Partial<InitializeParams>).capabilities ?? {};
    folders = foldersOf(params);
    pages.introduce(params);
    words = await wordsFor(params.locale);
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: 'Yardstick', ...(host.version !== undefined && { version: host.version }) },
    };
  });
  connection.onInitialized(() => {
    queue.add(() => events.foldersChanged(folders, []));
    if (client.workspace?.workspaceFolders) watchFolders(connection, queue, events);
    registerWatchers(connection, client).catch(queue.onFault);
    registerSettings(connection, client, folders).catch(queue.onFault);
  });
  connection.onShutdown(() => {
    queue.stop();
    status.stop();
  });

  syncTexts(connection, shared, texts, queue, events);
  watchFiles(connection, queue, events);
  const context = {
    connection,
    client: () => client,
    services,
    words: () => words,
    host,
    pages,
    settings: () => files.settings,
    onSettled: (listener: () => void) => {
      whenSettled.push(listener);
    },
    ...answers(connection, services, texts, queue),
  };
  for (const feature of features) feature.register(context);
  return { services };
}

function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  const ofFeatures = features.reduce<ServerCapabilities>(
    (all, { capabilities }) => ({ ...all, ...capabilities }),
    {},
  );
  return {
    ...ofFeatures,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: {
      ...(client.workspace?.workspaceFolders && {
        workspaceFolders: { supported: true, changeNotifications: true },
      }),
      fileOperations: {
        didCreate: folderOperations,
        didRename: folderOperations,
        didDelete: folderOperations,
        ...ofFeatures.workspace?.fileOperations,
      },
    },
  };
}

/** Older clients give one folder, by another name. */
function foldersOf(params: InitializeParams): URI[] {
  const { rootUri } = params as { readonly rootUri?: unknown };
  return (params.workspaceFolders?.map(({ uri }) => uri) ?? [rootUri]).flatMap((uri) => readUri(uri) ?? []);
}
