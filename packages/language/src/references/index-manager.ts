import {
  DefaultIndexManager,
  type Cancellation,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type URI,
} from 'langium';
import { isDocument } from '../generated/ast.js';
import { Mentions } from './mentions.js';
import { leadsNowhere } from './used-files.js';

/**
 * Says which files a change in another file can make stale. Langium looks one reference far; here a file depends on
 *
 * - all that it uses, and on what those use in turn;
 * - any file at all, while a `use` line of its own leads nowhere, because it suggests the files that there are, or while no file
 *   declares the framework of its inspection, because any may look for it in vain too;
 * - every file that declares a framework or an inspection of the same name as it does;
 * - where it holds an inspection, every file that declares its framework, be it one of two of that name;
 * - where it holds an inspection, every file with a framework that revises another or is revised: which version holds at a date is a
 *   question to the whole project.
 */
export class YardstickIndexManager extends DefaultIndexManager {
  private readonly services: LangiumSharedCoreServices;
  /** What files said when they were last indexed: before a build that is what they said before the change. */
  private readonly mentions = new Mentions();
  /** By file, the other files that its names lead to. */
  private readonly targets = new Map<string, ReadonlySet<string>>();

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.services = services;
  }

  override async updateContent(document: LangiumDocument): Promise<void> {
    await super.updateContent(document);
    this.mentions.note(document);
  }

  override async updateReferences(
    document: LangiumDocument,
    cancelToken?: Cancellation.CancellationToken,
  ): Promise<void> {
    await super.updateReferences(document, cancelToken);
    const file = document.uri.toString();
    const others = this.referenceIndex.get(file)?.filter(({ local }) => !local) ?? [];
    this.targets.set(file, new Set(others.map(({ targetUri }) => targetUri.toString())));
  }

  override removeReferences(uri: URI): void {
    super.removeReferences(uri);
    this.targets.delete(uri.toString());
  }

  override remove(uri: URI): void {
    super.remove(uri);
    this.mentions.forget(uri.toString());
  }

  /** To be asked twice: before the changed files are read anew, and after. A deleted file is remembered for the asking. */
  override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
    const file = document.uri.toString();
    return (
      this.dependsOn(file, changedUris, new Set()) ||
      this.missesFile(document) ||
      this.mentions.lackFrameworkOf(file) ||
      this.mentions.tie(file, changedUris)
    );
  }

  private dependsOn(file: string, changed: ReadonlySet<string>, seen: Set<string>): boolean {
    if (seen.has(file)) return false;
    seen.add(file);
    const leadsToChange = (other: string): boolean =>
      changed.has(other) || this.dependsOn(other, changed, seen);
    for (const used of this.mentions.usedBy(file)) if (leadsToChange(used)) return true;
    for (const target of this.targets.get(file) ?? []) if (leadsToChange(target)) return true;
    return false;
  }

  private missesFile(document: LangiumDocument): boolean {
    const tree = document.parseResult.value;
    return isDocument(tree) && tree.uses.some((use) => leadsNowhere(this.services, use));
  }
}
