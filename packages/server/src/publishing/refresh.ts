import { DocumentState, type LangiumSharedCoreServices } from 'langium';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { OpenTexts } from '../sync/open-texts.js';

/**
 * Asks the editor to fetch anew what it shows beside the text, where a change in one file changes another: editors fetch it for
 * the file that is typed in and no other.
 */
export class Refresh {
  private readonly connection: Connection;
  private readonly client: () => ClientCapabilities;
  private readonly built = new Set<string>();
  private readonly typed = new Set<string>();

  constructor(
    connection: Connection,
    texts: OpenTexts,
    { workspace: { DocumentBuilder } }: LangiumSharedCoreServices,
    client: () => ClientCapabilities,
  ) {
    this.connection = connection;
    this.client = client;
    DocumentBuilder.onUpdate((changed) => {
      for (const uri of changed) if (texts.has(uri)) this.typed.add(uri.toString());
    });
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
      this.built.add(uri.toString());
    });
  }

  /** Everything is built: says so where it matters to another file than the one that was typed in. */
  settled(): void {
    const others = [...this.built].filter((uri) => !this.typed.has(uri)).length > 0 || this.typed.size > 1;
    this.built.clear();
    this.typed.clear();
    if (!others) return;
    const { codeLens, inlayHint, semanticTokens } = this.client().workspace ?? {};
    const { languages } = this.connection;
    const asked: Promise<unknown>[] = [];
    if (codeLens?.refreshSupport) asked.push(this.connection.sendRequest('workspace/codeLens/refresh'));
    if (inlayHint?.refreshSupport) asked.push(languages.inlayHint.refresh());
    if (semanticTokens?.refreshSupport) asked.push(languages.semanticTokens.refresh());
    // A client that is going away does not answer; then nothing needs fetching.
    void Promise.allSettled(asked);
  }
}
