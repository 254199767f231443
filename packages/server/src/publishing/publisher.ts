import { DocumentState, type LangiumSharedCoreServices, type URI } from 'langium';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { OpenTexts } from '../sync/open-texts.js';
import type { Pages } from './pages.js';

interface Published {
  readonly version: number | undefined;
  readonly diagnostics: string;
}

/** Sends the client what is wrong with each file, once for each text and never for a text that is no longer there. */
export class Publisher {
  private readonly connection: Connection;
  private readonly texts: OpenTexts;
  private readonly published = new Map<string, Published>();

  /** @param isShown whether problems of a closed file are the author's business: those of files outside of every project are not. */
  constructor(
    connection: Connection,
    texts: OpenTexts,
    shared: LangiumSharedCoreServices,
    isShown: (uri: URI) => boolean,
    pages: Pages,
  ) {
    this.connection = connection;
    this.texts = texts;
    const { DocumentBuilder } = shared.workspace;
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri, diagnostics, textDocument }) => {
      const isOpen = texts.has(uri);
      if (!isOpen && !isShown(uri)) this.clear(uri);
      else this.publish(uri, pages.linked(diagnostics ?? []), isOpen ? textDocument.version : undefined);
    });
    DocumentBuilder.onUpdate((_changed, deleted) => {
      for (const uri of deleted) this.clear(uri);
    });
  }

  /** @param version of the open text that the diagnostics are about; what is about an older one than is open now is left out. */
  publish(uri: URI, diagnostics: Diagnostic[], version = this.texts.version(uri)): void {
    if (version !== undefined && version !== this.texts.version(uri)) return;
    const key = uri.toString();
    const text = JSON.stringify(diagnostics);
    const before = this.published.get(key);
    if (
      before
        ? before.version === version && before.diagnostics === text
        : text === '[]' && version === undefined
    )
      return;
    if (version === undefined && text === '[]') this.published.delete(key);
    else this.published.set(key, { version, diagnostics: text });
    void this.connection.sendDiagnostics({
      uri: this.texts.clientUri(uri) ?? key,
      diagnostics,
      ...(version !== undefined && { version }),
    });
  }

  private clear(uri: URI): void {
    if (!this.published.delete(uri.toString())) return;
    void this.connection.sendDiagnostics({
      uri: this.texts.clientUri(uri) ?? uri.toString(),
      diagnostics: [],
    });
  }
}
