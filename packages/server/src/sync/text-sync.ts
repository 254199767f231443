import type { Connection } from 'vscode-languageserver';
import type { BuildQueue } from '../building/build-queue.js';
import type { SourceEvents } from '../workspace/source-events.js';
import type { OpenTexts } from './open-texts.js';
import { isConfig, readUri } from './uris.js';
import type { LangiumSharedCoreServices, URI } from 'langium';

/** Keeps the open texts as the editor has them, and has built what changes. What is no source is left alone. */
export function syncTexts(
  connection: Connection,
  { ServiceRegistry }: LangiumSharedCoreServices,
  texts: OpenTexts,
  queue: BuildQueue,
  events: SourceEvents,
): void {
  const isOurs = (uri: URI): boolean => isConfig(uri) || ServiceRegistry.hasServices(uri);

  connection.onDidOpenTextDocument(({ textDocument }) => {
    const uri = readUri(textDocument.uri);
    if (!uri || typeof textDocument.text !== 'string') return;
    texts.open(uri, textDocument);
    if (isOurs(uri)) queue.add(() => events.opened(uri), uri);
    else texts.close(uri);
  });

  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const uri = readUri(textDocument.uri);
    if (uri && texts.change(uri, contentChanges, textDocument.version))
      queue.add(() => events.typed(uri), uri);
  });

  connection.onDidCloseTextDocument(({ textDocument }) => {
    const uri = readUri(textDocument.uri);
    if (uri && texts.close(uri)) queue.add(() => events.closed(uri), uri);
  });
}
