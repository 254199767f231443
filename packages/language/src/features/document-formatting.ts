import type { LangiumDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { format } from '../formatting/format.js';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { whiteSpaceEdits } from './formatting-edits.js';

/** Lays a whole file out. Nothing where it has syntax errors. */
export function documentFormatting(
  _services: YardstickServices,
  document: LangiumDocument<Document>,
): TextEdit[] {
  const formatted = format(document);
  return formatted.ok ? whiteSpaceEdits(document.textDocument, formatted.text) : [];
}
