import type { ClientCapabilities, Diagnostic, InitializeParams } from 'vscode-languageserver';
import { readUri } from '../sync/uris.js';

/** Where the page of each code is: `<folder>/<code>.md`. Nothing where there are none, or the client cannot link to them. */
export class Pages {
  private folder: string | undefined;

  constructor(folder?: string) {
    this.folder = folder;
  }

  /** A client that brings pages of its own says so when it starts the server: `initializationOptions: { pages: <address> }`. */
  introduce({ capabilities, initializationOptions }: Partial<InitializeParams>): void {
    const options: unknown = initializationOptions;
    const own: unknown =
      typeof options === 'object' && options !== null && 'pages' in options ? options.pages : undefined;
    if (typeof own === 'string' && readUri(own)) this.folder = own;
    if (!canLink(capabilities)) this.folder = undefined;
  }

  /** The same with links: behind each code the page that says what it means. Every code of a source file has one. */
  linked(diagnostics: readonly Diagnostic[]): Diagnostic[] {
    const { folder } = this;
    if (folder === undefined) return [...diagnostics];
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    return diagnostics.map((diagnostic) => ({
      ...diagnostic,
      codeDescription: { href: `${start}${String(diagnostic.code)}.md` },
    }));
  }
}

function canLink(client: ClientCapabilities | undefined): boolean {
  const { publishDiagnostics, diagnostic } = client?.textDocument ?? {};
  return publishDiagnostics?.codeDescriptionSupport === true || diagnostic?.codeDescriptionSupport === true;
}
