import type { LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver-types';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { TestWorkspace, type TestFiles } from './workspace.js';

/** What stands for the cursor in the text of a test. */
export const cursorMark = '▮';

/** A project that is open in a test, with the cursor in one of its files. */
export interface AtCursor {
  readonly workspace: TestWorkspace;
  readonly services: YardstickServices;
  readonly document: LangiumDocument<Document>;
  readonly position: Position;
}

/** Opens files of which one has the cursor in it, as `▮`. */
export async function openAtCursor(files: TestFiles): Promise<AtCursor> {
  const marked = Object.keys(files).find((path) => files[path]?.includes(cursorMark));
  if (marked === undefined) throw new Error(`No file of this test has the cursor (${cursorMark}) in it.`);
  const text = files[marked] ?? '';
  const workspace = await TestWorkspace.open({ ...files, [marked]: text.replace(cursorMark, '') });
  const document = workspace.document(marked);
  const position = document.textDocument.positionAt(text.indexOf(cursorMark));
  return { workspace, services: workspace.services, document, position };
}
