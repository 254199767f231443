import {
  DefaultIndexManager,
  type LangiumDocument,
  type LangiumDocuments,
  type LangiumSharedCoreServices,
  type URI,
} from 'langium';
import { isDocument, isFramework, isInspection } from '../generated/ast.js';
import { leadsNowhere } from './used-files.js';
import { usedUri } from './use.js';

/** What a file says that others of its project look at without naming the file. */
interface Mentions {
  readonly frameworks: ReadonlySet<string>;
  readonly inspections: ReadonlySet<string>;
}

const nothing: Mentions = { frameworks: new Set(), inspections: new Set() };

/**
 * Says which files a change in another file can make stale. Langium looks one reference far; here a file depends on
 *
 * - all that it uses, and on what those use in turn;
 * - any file at all, while a `use` line of its own leads nowhere, because it suggests the files that there are;
 * - every file that declares a framework or an inspection of the same name as it does;
 * - where it holds an inspection, every file that declares a framework: which of two frameworks of one name is meant, and which
 *   version holds at a date, are questions to the whole project.
 */
export class YardstickIndexManager extends DefaultIndexManager {
  private readonly services: LangiumSharedCoreServices;
  private readonly loaded: LangiumDocuments;
  /** By file, what it said when it was last indexed: before a build that is what it said before the change. */
  private readonly mentionsOf = new Map<string, Mentions>();

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.services = services;
    this.loaded = services.workspace.LangiumDocuments;
  }

  override async updateContent(document: LangiumDocument): Promise<void> {
    await super.updateContent(document);
    this.mentionsOf.set(document.uri.toString(), mentionsIn(document));
  }

  /** To be asked twice: before the changed files are read anew, and after. A deleted file is remembered for the asking. */
  override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
    return (
      this.dependsOn(document.uri, changedUris, new Set()) ||
      this.missesFile(document) ||
      this.sharesNames(document, changedUris)
    );
  }

  private dependsOn(uri: URI, changedUris: ReadonlySet<string>, seen: Set<string>): boolean {
    const key = uri.toString();
    if (seen.has(key)) return false;
    seen.add(key);
    const next = new Map<string, URI>();
    for (const reference of this.referenceIndex.get(key) ?? []) {
      if (!reference.local) next.set(reference.targetUri.toString(), reference.targetUri);
    }
    const tree = this.loaded.getDocument(uri)?.parseResult.value;
    if (isDocument(tree)) {
      for (const use of tree.uses) {
        const used = usedUri(use);
        if (used) next.set(used.toString(), used);
      }
    }
    for (const [target, targetUri] of next) {
      if (changedUris.has(target) || this.dependsOn(targetUri, changedUris, seen)) return true;
    }
    return false;
  }

  private missesFile(document: LangiumDocument): boolean {
    const tree = document.parseResult.value;
    return isDocument(tree) && tree.uses.some((use) => leadsNowhere(this.services, use));
  }

  private sharesNames(document: LangiumDocument, changedUris: ReadonlySet<string>): boolean {
    const own = mentionsIn(document);
    if (own.frameworks.size === 0 && own.inspections.size === 0) return false;
    for (const changed of changedUris) {
      const { frameworks, inspections } = this.mentionsOf.get(changed) ?? nothing;
      if (own.inspections.size > 0 && frameworks.size > 0) return true;
      if (intersect(own.frameworks, frameworks) || intersect(own.inspections, inspections)) return true;
    }
    return false;
  }
}

function mentionsIn(document: LangiumDocument): Mentions {
  const tree = document.parseResult.value;
  if (!isDocument(tree)) return nothing;
  return {
    frameworks: new Set(tree.members.filter(isFramework).map(({ name }) => name)),
    inspections: new Set(tree.members.filter(isInspection).map(({ name }) => name)),
  };
}

function intersect(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const name of left) if (right.has(name)) return true;
  return false;
}
