import {
  AstUtils,
  UriUtils,
  type AstNode,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type URI,
} from 'langium';
import { isDocument, type Document, type Use } from '../generated/ast.js';

/** Where a `use` line leads: its path, taken from the folder of the file that writes it. Nothing where the path is empty. */
export function usedUri(use: Use): URI | undefined {
  const path = use.path;
  if (!path) return undefined;
  return UriUtils.resolvePath(UriUtils.dirname(AstUtils.getDocument(use).uri), path);
}

/** How a file names another in a `use` line: from its own folder, beginning with a dot. */
export function pathToUse(from: URI, to: URI): string {
  const path = UriUtils.relative(UriUtils.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/**
 * A path as Windows writes it, with `/` between the folders; nothing where it is written so. On Windows alone it would lead to a file,
 * and there by another name than the file has already.
 */
export function withSlashes(path: string): string | undefined {
  return path.includes('\\') ? path.replaceAll('\\', '/') : undefined;
}

/** The document a `use` line brings in, once it is loaded and holds a Yardstick tree. */
export function usedDocument(shared: LangiumSharedCoreServices, use: Use): Document | undefined {
  const uri = usedUri(use);
  if (!uri) return undefined;
  const root: AstNode | undefined = shared.workspace.LangiumDocuments.getDocument(uri)?.parseResult.value;
  return isDocument(root) ? root : undefined;
}

/**
 * Whether a file is loaded whose address differs from this one in capitals only. Windows and macOS would give the same file for it,
 * which then counted as two; other machines have no such file.
 */
function isLoadedAs({ workspace }: LangiumSharedCoreServices, uri: URI): boolean {
  const address = uri.toString().toLowerCase();
  return workspace.LangiumDocuments.all.some((document) => document.uri.toString().toLowerCase() === address);
}

/**
 * Loads every file that the given documents use, and what those use in turn, through the host's file system. A file that
 * cannot be read is left out: the use-not-found check says so on the line that names it.
 *
 * @returns the documents that were not loaded before.
 */
export async function loadUsedDocuments(
  shared: LangiumSharedCoreServices,
  documents: readonly LangiumDocument[],
): Promise<LangiumDocument[]> {
  const loaded: LangiumDocument[] = [];
  const waiting = [...documents];
  for (let document = waiting.pop(); document; document = waiting.pop()) {
    const root = document.parseResult.value;
    if (!isDocument(root)) continue;
    for (const use of root.uses) {
      const uri = usedUri(use);
      if (
        !uri ||
        withSlashes(use.path) !== undefined ||
        shared.workspace.LangiumDocuments.hasDocument(uri) ||
        !shared.ServiceRegistry.hasServices(uri) ||
        isLoadedAs(shared, uri)
      )
        continue;
      try {
        const used = await shared.workspace.LangiumDocuments.getOrCreateDocument(uri);
        loaded.push(used);
        waiting.push(used);
      } catch {
        // The file system said no; the check on the `use` line reports it in the author's words.
      }
    }
  }
  return loaded;
}
