import {
  DefaultIndexManager,
  type LangiumDocument,
  type LangiumDocuments,
  type LangiumSharedCoreServices,
  URI,
} from 'langium';
import { isDocument, isFramework, isInspection } from '../generated/ast.js';
import { usedUri } from './use.js';

/**
 * Says which files a change in another file can make stale. Langium looks one reference far; here a file depends on all that
 * it uses, on what those use in turn, and on every file that declares a framework or inspection of the same name as it does.
 */
export class YardstickIndexManager extends DefaultIndexManager {
  private readonly loaded: LangiumDocuments;
  /** Names as they were before the change and as they are: both the old and the new namesake must look again. */
  private readonly namesOf = new Map<string, Set<string>>();

  constructor(services: LangiumSharedCoreServices) {
    super(services);
    this.loaded = services.workspace.LangiumDocuments;
  }

  override async updateContent(document: LangiumDocument): Promise<void> {
    await super.updateContent(document);
    const key = document.uri.toString();
    this.namesOf.set(key, new Set(declaredNames(document)));
  }

  override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
    return this.dependsOn(document.uri, changedUris, new Set()) || this.hasNamesake(document, changedUris);
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

  /** A changed file not yet read again may declare anything, so its old names count as well as those still to come. */
  private hasNamesake(document: LangiumDocument, changedUris: ReadonlySet<string>): boolean {
    const names = declaredNames(document);
    if (names.length === 0) return false;
    for (const changed of changedUris) {
      const before = this.namesOf.get(changed);
      if (before && names.some((name) => before.has(name))) return true;
      const source = this.loaded.getDocument(URI.parse(changed))?.textDocument.getText();
      if (source !== undefined && names.some((name) => source.includes(name))) return true;
    }
    return false;
  }
}

function declaredNames(document: LangiumDocument): string[] {
  const tree = document.parseResult.value;
  if (!isDocument(tree)) return [];
  return tree.members
    .filter((member) => isFramework(member) || isInspection(member))
    .map((member) => member.name);
}
