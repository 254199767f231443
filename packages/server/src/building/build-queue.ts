import { loadUsedDocuments } from '@yardstick/language';
import {
  delayNextTick,
  DocumentState,
  isOperationCancelled,
  startCancelableOperation,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type URI,
} from 'langium';

/** What has to be built after one or more events. */
export interface Changes {
  /** New, or with another text than before. */
  readonly changed: readonly URI[];
  /** Gone from the project; a file that a `use` line names is loaded again if it is there. */
  readonly deleted: readonly URI[];
}

/** Something that happened; it may have to read files to know what it changes. Nothing where it is none of a project's business. */
export type Event = () => Changes | undefined | Promise<Changes | undefined>;

/**
 * Builds one thing at a time, and always the newest: events that arrive together make one build, and a build that is overtaken
 * stops at the next place where it looks up. What it had not finished belongs to the build after it.
 */
export class BuildQueue {
  /** Called when work begins and when all of it is done. */
  onWork: (working: boolean) => void = () => undefined;
  onFault: (fault: unknown) => void = () => undefined;
  /** Which files are loaded and no longer wanted: after all that has happened, and once it is built, for a `use` line may have gone. */
  findUnwanted: () => readonly URI[] = () => [];
  private readonly shared: LangiumSharedCoreServices;
  private readonly events: Event[] = [];
  private readonly touched = new Set<string>();
  private readonly changed = new Map<string, URI>();
  private readonly deleted = new Map<string, URI>();
  private readonly waiting = new Set<() => void>();
  private running: { cancel(): void } | undefined;
  private working = false;
  private isBuilt = true;
  private stopped = false;

  constructor(shared: LangiumSharedCoreServices) {
    this.shared = shared;
    const { DocumentBuilder } = shared.workspace;
    DocumentBuilder.updateBuildOptions = { validation: true };
    // What a file uses is loaded before the file is linked, so that no name in it is missed for a moment; and the build begins again with
    // it, so that nothing is said that rests on a file which was only read.
    DocumentBuilder.onBuildPhase(DocumentState.Parsed, async (documents) => {
      const loaded = await loadUsedDocuments(shared, documents);
      if (loaded.length > 0) this.running?.cancel();
    });
    // From here on the builder knows what it was told, and every changed document says so itself.
    DocumentBuilder.onUpdate(() => {
      this.changed.clear();
      this.deleted.clear();
    });
    for (const state of [DocumentState.Linked, DocumentState.IndexedReferences, DocumentState.Validated]) {
      DocumentBuilder.onDocumentPhase(state, () => {
        this.wake();
      });
    }
  }

  /** Takes an event in. `touching`: the file whose text it changes, so that nobody is answered from the text before. */
  add(event: Event, touching?: URI): void {
    if (this.stopped) return;
    if (touching) this.touched.add(touching.toString());
    this.running?.cancel();
    this.addLater(event);
  }

  /** Takes an event in that is likely to change nothing: what is being built is not stopped for it. */
  addLater(event: Event): void {
    if (this.stopped) return;
    this.events.push(event);
    this.wake();
    if (!this.working) void this.work();
  }

  stop(): void {
    this.stopped = true;
    this.running?.cancel();
    this.wake();
  }

  /** Whether everything that has happened is built. */
  get isIdle(): boolean {
    return !this.working;
  }

  /** The document as soon as the newest text of it is in that state; nothing where there is no such document. */
  documentAt(
    uri: URI,
    state: DocumentState,
    isStillWanted: () => boolean,
  ): Promise<LangiumDocument | undefined> {
    const key = uri.toString();
    const { LangiumDocuments } = this.shared.workspace;
    return this.until(() => {
      const document = LangiumDocuments.getDocument(uri);
      const isCurrent = !this.touched.has(key) && !this.changed.has(key);
      return isCurrent && document && document.state >= state ? document : undefined;
    }, isStillWanted);
  }

  /** Comes when everything is built. */
  async settled(isStillWanted: () => boolean): Promise<void> {
    await this.until(() => (this.isIdle ? true : undefined), isStillWanted);
  }

  /** Looks again whenever a document is further than before; ends without a value when there is nothing left to wait for. */
  private until<T>(look: () => T | undefined, isStillWanted: () => boolean): Promise<T | undefined> {
    return new Promise((resolve) => {
      const tryNow = (): boolean => {
        const found = isStillWanted() ? look() : undefined;
        if (found === undefined && isStillWanted() && !this.isIdle && !this.stopped) return false;
        this.waiting.delete(waiter);
        resolve(found);
        return true;
      };
      const waiter = (): void => {
        tryNow();
      };
      if (!tryNow()) this.waiting.add(waiter);
    });
  }

  /** Lets everyone who waits look again: something was built, or is no longer wanted. */
  wake(): void {
    for (const waiter of [...this.waiting]) waiter();
  }

  private async work(): Promise<void> {
    this.working = true;
    this.onWork(true);
    for (let goesOn = true; goesOn && !this.stopped;) {
      await this.everyMessageRead();
      try {
        await this.takeEvents();
        goesOn = (await this.build()) || this.events.length > 0 || this.drop(this.findUnwanted());
      } catch (fault) {
        this.onFault(fault);
        goesOn = this.events.length > 0;
      }
    }
    this.working = false;
    this.onWork(false);
    this.wake();
  }

  /** The connection hands on one message a turn: what has arrived already is taken in before anything is built. */
  private async everyMessageRead(): Promise<void> {
    for (let quietTurns = 0, count = this.events.length; quietTurns < 2;) {
      await delayNextTick();
      quietTurns = this.events.length === count ? quietTurns + 1 : 0;
      count = this.events.length;
    }
  }

  private async takeEvents(): Promise<void> {
    for (let event = this.events.shift(); event; event = this.events.shift()) {
      try {
        const changes = await event();
        if (!changes) continue;
        this.isBuilt = false;
        const { changed, deleted } = changes;
        for (const uri of deleted) {
          this.changed.delete(uri.toString());
          this.deleted.set(uri.toString(), uri);
        }
        for (const uri of changed) {
          this.deleted.delete(uri.toString());
          this.changed.set(uri.toString(), uri);
        }
      } catch (fault) {
        this.onFault(fault);
      }
    }
    // Not before: of what one event makes unwanted the next may have need.
    if (!this.isBuilt) this.drop(this.findUnwanted());
    this.touched.clear();
  }

  /** @returns whether there was anything to drop. */
  private drop(unwanted: readonly URI[]): boolean {
    for (const uri of unwanted) {
      this.changed.delete(uri.toString());
      this.deleted.set(uri.toString(), uri);
    }
    if (unwanted.length > 0) this.isBuilt = false;
    return unwanted.length > 0;
  }

  /** @returns whether there is more to build. */
  private async build(): Promise<boolean> {
    if (this.isBuilt) return false;
    const { DocumentBuilder } = this.shared.workspace;
    const source = startCancelableOperation();
    this.running = source;
    try {
      await DocumentBuilder.update([...this.changed.values()], [...this.deleted.values()], source.token);
      this.isBuilt = true;
      return false;
    } catch (fault) {
      if (!isOperationCancelled(fault)) throw fault;
      return true;
    } finally {
      this.running = undefined;
      source.dispose();
    }
  }
}
