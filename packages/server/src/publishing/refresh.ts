import { ast } from '@yardstick/language';
import { DocumentState, type LangiumSharedCoreServices } from 'langium';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { OpenTexts } from '../sync/open-texts.js';

/**
 * Asks the editor to fetch anew what it shows beside the text, where a change in one file changes another: editors fetch it for
 * the file that is typed in and no other.
 */
export class Refresh {
  private readonly connection: Connection;
  private readonly texts: OpenTexts;
  private readonly client: () => ClientCapabilities;
  private readonly built = new Set<string>();
  private readonly typed = new Set<string>();
  /** Whether a framework may say something else of its inspections: of one that was typed in, or is gone. */
  private isCountedAnew = false;

  constructor(
    connection: Connection,
    texts: OpenTexts,
    { workspace: { DocumentBuilder } }: LangiumSharedCoreServices,
    client: () => ClientCapabilities,
  ) {
    this.connection = connection;
    this.texts = texts;
    this.client = client;
    DocumentBuilder.onUpdate((changed, deleted) => {
      this.isCountedAnew ||= deleted.length > 0;
      for (const uri of changed) if (texts.has(uri)) this.typed.add(uri.toString());
    });
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri, parseResult: { value } }) => {
      this.built.add(uri.toString());
      this.isCountedAnew ||= ast.isDocument(value) && value.members.some(ast.isInspection);
    });
  }

  /** Everything is built: says so where it matters to another file than the one that was typed in. */
  settled(): void {
    const others = [...this.built].filter((uri) => !this.typed.has(uri)).length > 0 || this.typed.size > 1;
    const another = this.texts.uris().some((uri) => !this.typed.has(uri.toString()));
    const lenses = others || (this.isCountedAnew && another);
    this.built.clear();
    this.typed.clear();
    this.isCountedAnew = false;
    const { codeLens, inlayHint, semanticTokens } = this.client().workspace ?? {};
    const { languages } = this.connection;
    const asked: Promise<unknown>[] = [];
    if (lenses && codeLens?.refreshSupport)
      asked.push(this.connection.sendRequest('workspace/codeLens/refresh'));
    if (others && inlayHint?.refreshSupport) asked.push(languages.inlayHint.refresh());
    if (others && semanticTokens?.refreshSupport) asked.push(languages.semanticTokens.refresh());
    // A client that is going away does not answer; then nothing needs fetching.
    void Promise.allSettled(asked);
  }
}
