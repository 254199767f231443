import type { ExtensionContext } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { answerFileRequests } from './client/file-requests.js';
import { pagesAddress } from './client/code-pages.js';
import { middleware } from './client/middleware.js';
import { followServer } from './client/server-state.js';
import { serveWhenNeeded } from './client/serve-when-needed.js';
import { contributions } from './contributions.js';
import { servedDocuments } from './client/served-documents.js';
import type { Contribution, Yardstick } from './yardstick.js';

/** What the host that the extension runs in makes. */
export type Served = Pick<Yardstick, 'client' | 'stopServer'>;

/**
 * Sets up the client and everything that stands on it, in whichever host the extension runs.
 *
 * @param ofHost what this host has and the others have not
 */
export async function start(
  context: ExtensionContext,
  serve: (options: LanguageClientOptions) => Served,
  ofHost: readonly Contribution[] = [],
): Promise<Yardstick> {
  const { client, stopServer } = serve({
    documentSelector: servedDocuments(),
    diagnosticCollectionName: 'yardstick',
    outputChannelName: 'Yardstick',
    initializationOptions: { pages: pagesAddress },
    middleware,
  });
  const server = followServer(client);
  context.subscriptions.push(client, server);
  answerFileRequests(client);
  const yardstick = { context, client, server, stopServer };
  for (const contribute of [...contributions, ...ofHost]) contribute(yardstick);
  await serveWhenNeeded(yardstick);
  return yardstick;
}
