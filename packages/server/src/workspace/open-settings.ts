import type { URI } from 'langium';
import {
  BulkRegistration,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
} from 'vscode-languageserver';
import { configName } from './our-files.js';

/**
 * Asks a client that can be asked to tell what is typed in a yardstick.json too, and nothing more of it: an editor has other servers
 * for JSON. Only where the folders are, so that an earlier version which is shown for comparison is none of a project.
 */
export async function registerSettings(
  connection: Connection,
  client: ClientCapabilities,
  folders: readonly URI[],
): Promise<void> {
  if (!client.textDocument?.synchronization?.dynamicRegistration) return;
  const schemes = new Set(['file', ...folders.map(({ scheme }) => scheme)]);
  const documentSelector = [...schemes].map((scheme) => ({ scheme, pattern: `**/${configName}` }));
  const syncKind = TextDocumentSyncKind.Incremental;
  const registrations = BulkRegistration.create();
  registrations.add(DidOpenTextDocumentNotification.type, { documentSelector });
  registrations.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind });
  registrations.add(DidCloseTextDocumentNotification.type, { documentSelector });
  await connection.client.register(registrations);
}
