import type { TextDocumentProvider, URI } from 'langium';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

/** What editors call the two kinds of files: one grammar reads both, and a file that was never saved has no other name than that. */
const frameworkLanguage = 'yardstick';
const inspectionLanguage = 'yardstick-inspection';

interface OpenText {
  readonly uri: URI;
  /** The address as the client spells it: answers to the client use the same. */
  readonly clientUri: string;
  /** Changes with every key. */
  readonly current: TextDocument;
  /** The text as it was when it was last asked for. */
  snapshot: TextDocument;
}

/**
 * The texts that are open in the editor. Whoever asks gets a copy that stays as it is: positions in a tree that was built from it
 * stay right, however much is typed meanwhile, and its version says which text a finding belongs to.
 */
export class OpenTexts implements TextDocumentProvider {
  private readonly texts = new Map<string, OpenText>();

  open(uri: URI, opened: { uri: string; languageId: string; version: number; text: string }): void {
    const { version, text } = opened;
    const languageId = opened.languageId === inspectionLanguage ? frameworkLanguage : opened.languageId;
    const current = TextDocument.create(uri.toString(), languageId, version, text);
    this.texts.set(uri.toString(), { uri, clientUri: opened.uri, current, snapshot: copyOf(current) });
  }

  /** @returns whether the file is open. */
  change(uri: URI, changes: TextDocumentContentChangeEvent[], version: number): boolean {
    const text = this.texts.get(uri.toString());
    if (!text) return false;
    TextDocument.update(text.current, changes, version);
    return true;
  }

  close(uri: URI): boolean {
    return this.texts.delete(uri.toString());
  }

  /** What is open, in the order in which it was opened. */
  uris(): URI[] {
    return [...this.texts.values()].map(({ uri }) => uri);
  }

  has(uri: URI): boolean {
    return this.texts.has(uri.toString());
  }

  get(uri: URI | string): TextDocument | undefined {
    const text = this.texts.get(uri.toString());
    if (!text) return undefined;
    if (text.snapshot.version !== text.current.version) text.snapshot = copyOf(text.current);
    return text.snapshot;
  }

  clientUri(uri: URI): string | undefined {
    return this.texts.get(uri.toString())?.clientUri;
  }

  version(uri: URI): number | undefined {
    return this.texts.get(uri.toString())?.current.version;
  }
}

function copyOf(text: TextDocument): TextDocument {
  return TextDocument.create(text.uri, text.languageId, text.version, text.getText());
}
