import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What every contribution is given, and what `activate` gives to whoever asks for the extension's exports. */
export interface Yardstick {
  readonly context: ExtensionContext;
  /** Started, and the same for as long as the extension lives: a restart keeps what listens to it. */
  readonly client: BaseLanguageClient;
}

/** One thing that the extension adds to the editor. What has to go when the extension goes, it hands to `context.subscriptions`. */
export type Contribution = (yardstick: Yardstick) => void;
