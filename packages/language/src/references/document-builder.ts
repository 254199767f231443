import {
  Cancellation,
  DefaultDocumentBuilder,
  DocumentState,
  type BuildOptions,
  type LangiumDocument,
  type LangiumSharedCoreServices,
} from 'langium';
import { isDocument, isInspection } from '../generated/ast.js';

/**
 * Langium asks which files a change makes stale before it has read the change, so what a file newly declares would reach no other
 * file. Here it is asked again once the changed files are read.
 */
export class YardstickDocumentBuilder extends DefaultDocumentBuilder {
  private readonly shared: LangiumSharedCoreServices;
  /** Files read anew of which it was not yet asked what they make stale: a build may be overtaken in between. */
  private readonly unasked = new Set<string>();

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.shared = services;
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    const changed = documents.filter((document) => document.state < DocumentState.IndexedContent);
    for (const document of changed) this.unasked.add(document.uri.toString());
    this.prepareBuild(documents, options);
    await this.runCancelable(changed, DocumentState.Parsed, cancelToken, (document) =>
      this.langiumDocumentFactory.update(document, cancelToken),
    );
    await this.runCancelable(changed, DocumentState.IndexedContent, cancelToken, (document) =>
      this.shared.workspace.IndexManager.updateContent(document, cancelToken),
    );
    const stale = this.staleOutside(documents);
    for (const document of stale) this.resetToState(document, DocumentState.ComputedScopes);
    this.unasked.clear();
    // What was found of a framework is known when its inspections are held to it.
    const all = [...documents, ...stale].sort(
      (one, other) => Number(holdsInspectionsOnly(one)) - Number(holdsInspectionsOnly(other)),
    );
    // What is wrong with the text that a person is typing is said before anyone looks at what only follows from it: first at the other
    // open files, then at all that nobody is looking at.
    const open = all.filter((document) => this.isOpen(document));
    const typed = open.filter((document) => changed.includes(document));
    for (const wanted of [typed, open, all]) {
      const needed = this.withFilesBehind(wanted, all);
      const unfinished = all.filter(({ state }) => state < DocumentState.Validated);
      const next = unfinished.filter((document) => needed.has(document));
      if (next.length > 0) await super.buildDocuments(next, options, cancelToken);
    }
  }

  /**
   * Langium passes a listener over when a build is overtaken just before. What has come to an end is not built again, though, so nobody
   * else would ever be told: an editor would go on showing what was wrong before.
   */
  protected override async notifyDocumentPhase(
    document: LangiumDocument,
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    for (const listener of [...this.documentPhaseListeners.get(state)]) await listener(document, cancelToken);
  }

  /** Some files with those that what is said of them rests on: nothing that is built later can make it wrong. */
  private withFilesBehind(
    wanted: readonly LangiumDocument[],
    all: readonly LangiumDocument[],
  ): ReadonlySet<LangiumDocument> {
    const needed = new Set(wanted);
    const others = new Set(all.filter((document) => !needed.has(document)));
    // A set is gone over to its end, and that includes what is added on the way.
    for (const document of needed) {
      for (const other of others) {
        if (!this.indexManager.isAffected(document, new Set([other.uri.toString()]))) continue;
        needed.add(other);
        others.delete(other);
      }
    }
    return needed;
  }

  private isOpen({ uri }: LangiumDocument): boolean {
    return this.textDocuments?.get(uri) !== undefined;
  }

  /** A file that was never finished is not yet wanted, so only finished ones can be stale. */
  private staleOutside(building: readonly LangiumDocument[]): LangiumDocument[] {
    if (this.unasked.size === 0) return [];
    const known = new Set(building);
    return this.langiumDocuments.all
      .filter((document) => !known.has(document) && document.state > DocumentState.ComputedScopes)
      .filter((document) => this.shouldRelink(document, this.unasked))
      .toArray();
  }
}

function holdsInspectionsOnly({ parseResult: { value } }: LangiumDocument): boolean {
  return isDocument(value) && value.members.every(isInspection);
}
