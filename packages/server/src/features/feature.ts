import type { ast, YardstickServices } from '@yardstick/language';
import type { SettingsText, Words } from '@yardstick/language/features';
import type { DocumentState, LangiumDocument } from 'langium';
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { ServerHost } from '../host.js';
import type { Pages } from '../publishing/pages.js';

/** What a feature is given to answer with. */
export interface FeatureContext {
  readonly connection: Connection;
  /** What the client says it can do: known once it has introduced itself. */
  readonly client: () => ClientCapabilities;
  readonly services: YardstickServices;
  /** What is said, in the language of the person: known once the client has introduced itself. */
  readonly words: () => Words;
  /** Reads what is on disk, where an answer is about that and not about what is typed. */
  readonly host: ServerHost;
  /** Every yardstick.json that is known. */
  readonly settings: () => readonly SettingsText[];
  /** Links what is found to what is said of it. */
  readonly pages: Pages;
  /** Has something called whenever everything is built. */
  readonly onSettled: (listener: () => void) => void;
  readonly answer: Answer;
  readonly answerForProject: AnswerForProject;
  readonly guard: Guard;
}

/** One feature of the editor: what it promises the client, and who answers. A new one is a line in registry.ts. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  register(context: FeatureContext): void;
}

export type SourceDocument = LangiumDocument<ast.Document>;

/**
 * Makes a handler of a request about a file. It is answered from the newest text, `null` where there is nothing to say, and with an
 * error that clients keep to themselves once more was typed.
 *
 * @param needs how far the file must be built, or that all files are; linked where nothing is said.
 */
export type Answer = <P extends { readonly textDocument: { readonly uri: string } }, R>(
  work: (document: SourceDocument, params: P) => R | undefined,
  needs?: DocumentState | 'everything',
) => (params: P, token: CancellationToken) => Promise<R | null>;

/** Makes a handler of a request about everything there is: answered when all of it is built. */
export type AnswerForProject = <P, R>(
  work: (params: P) => R | undefined,
) => (params: P, token: CancellationToken) => Promise<R | null>;

/** Makes a handler of a request that completes an earlier answer once everything is built; where it cannot be, what `otherwise` says is the answer. */
export type Guard = <P, R>(
  work: (params: P, token: CancellationToken) => Promise<R>,
  otherwise: (params: P) => R,
) => (params: P, token: CancellationToken) => Promise<R>;
