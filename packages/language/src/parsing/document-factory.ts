import {
  DefaultLangiumDocumentFactory,
  type AstNode,
  type Cancellation,
  type LangiumDocument,
  type ParseResult,
  type URI,
} from 'langium';
import { YardstickParser } from './parser.js';

/** Reads a document that has changed again from what was read of it before. */
export class YardstickDocumentFactory extends DefaultLangiumDocumentFactory {
  /** What was read before of the documents that are being read again, by their address. */
  private readonly before = new Map<string, ParseResult>();

  override async update<T extends AstNode = AstNode>(
    document: LangiumDocument<T>,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<LangiumDocument<T>> {
    const address = document.uri.toString();
    const services = this.serviceRegistry.getServices(document.uri);
    // A reference that somebody followed since would go on leading where it led.
    services.references.Linker.unlink(document);
    this.before.set(address, document.parseResult);
    try {
      return await super.update(document, cancelToken);
    } finally {
      this.before.delete(address);
    }
  }

  protected override parseAsync<T extends AstNode>(
    uri: URI,
    text: string,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<ParseResult<T>> {
    const parser = this.serviceRegistry.getServices(uri).parser.LangiumParser;
    const before = this.before.get(uri.toString());
    if (!before || !(parser instanceof YardstickParser)) return super.parseAsync<T>(uri, text, cancelToken);
    return Promise.resolve(parser.parseAgain(before, text) as ParseResult<T>);
  }
}
