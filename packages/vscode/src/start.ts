import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { answerFileRequests } from './client/file-requests.js';
import { contributions } from './contributions.js';
import { languages } from './languages.js';
import type { Yardstick } from './yardstick.js';

/** Starts the client and everything that stands on it, in whichever host the extension runs. */
export async function start(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Yardstick> {
  const client = createClient({ documentSelector: languages.map((language) => ({ language })) });
  context.subscriptions.push(client);
  answerFileRequests(client);
  const yardstick = { context, client };
  for (const contribute of contributions) contribute(yardstick);
  await client.start();
  return yardstick;
}
