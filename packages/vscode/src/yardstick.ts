import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FollowedServer } from './client/server-state.js';

/** What every contribution is given, and what `activate` gives to whoever asks for the extension's exports. */
export interface Yardstick {
  readonly context: ExtensionContext;
  /**
   * The same for as long as the extension lives: a restart keeps what listens to it. It starts with the first file of ours, or with
   * the first request.
   */
  readonly client: BaseLanguageClient;
  readonly server: FollowedServer;
  /** Ends the server, also one that does not listen any more. */
  readonly stopServer: () => Promise<void>;
}

/** One thing that the extension adds to the editor. What has to go when the extension goes, it hands to `context.subscriptions`. */
export type Contribution = (yardstick: Yardstick) => void;
