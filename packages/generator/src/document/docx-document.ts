import type { Document } from './document.js';

/**
 * A document as a Word file (Office Open XML). What writes it is large and is loaded when the first one is written.
 *
 * @returns the same bytes for the same document, always
 */
export async function docxDocument(document: Document): Promise<Uint8Array> {
  const { wordFile } = await import('./docx/word-file.js');
  return wordFile(document);
}
