import type { Framework } from '@yardstick/model';
import { docxDocument } from '../document/docx-document.js';
import { htmlPage } from '../document/html-page.js';
import type { GeneratedFile } from '../generated-file.js';
import { handbookDocument, type HandbookSources } from './handbook.js';

/** The handbook of a framework: one page of HTML that needs nothing else, and the same as a Word file. */
export async function generateHandbook(
  framework: Framework,
  sources: HandbookSources,
): Promise<readonly GeneratedFile[]> {
  const document = handbookDocument(framework, sources);
  return [
    { path: 'handbook.html', text: htmlPage(document) },
    { path: 'handbook.docx', text: await docxDocument(document) },
  ];
}
