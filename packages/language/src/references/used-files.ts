import { AstUtils, UriUtils, type LangiumSharedCoreServices } from 'langium';
import type { Document, Use } from '../generated/ast.js';
import { usedDocument, usedUri } from './use.js';

/** A `use` line and the file it brings in. */
export interface UsedFile {
  readonly use: Use;
  readonly document: Document;
}

/** The other files that a file uses, each once, by the first line that does. Lines that lead nowhere are left out. */
export function usedFiles(shared: LangiumSharedCoreServices, document: Document): UsedFile[] {
  const files = new Map<Document, UsedFile>();
  for (const use of document.uses) {
    const used = usedDocument(shared, use);
    if (used && used !== document && !files.has(used)) files.set(used, { use, document: used });
  }
  return [...files.values()];
}

/** Whether a `use` line names a file, and there is none. */
export function leadsNowhere(shared: LangiumSharedCoreServices, use: Use): boolean {
  return use.path !== undefined && usedDocument(shared, use) === undefined;
}

/** The files that a `use` line might have meant, as it would write them: those in the folder that it names. */
export function filesBeside(shared: LangiumSharedCoreServices, use: Use): string[] {
  const uri = usedUri(use);
  if (!uri) return [];
  const folder = UriUtils.dirname(uri);
  const own = AstUtils.getDocument(use).uri;
  const written = use.path.slice(0, use.path.lastIndexOf('/') + 1);
  return shared.workspace.LangiumDocuments.all
    .map((document) => document.uri)
    .filter((other) => !UriUtils.equals(other, own) && UriUtils.equals(UriUtils.dirname(other), folder))
    .map((other) => written + UriUtils.basename(other))
    .toArray()
    .sort();
}
