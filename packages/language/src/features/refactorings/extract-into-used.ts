import { UriUtils, type LangiumDocument } from 'langium';
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver-types';
import { isDocument, isFramework, isScale, type Document } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { collectDeclarations, sharedDeclarations } from '../../references/declarations.js';
import { usedDocument } from '../../references/use.js';
import { linesWithComments } from '../lines-of.js';
import { english } from '../words/english/english.js';
import type { Words } from '../words/words.js';
import { workspaceEdit } from '../workspace-edit.js';
import type { Shareable } from './declaration-at.js';
import { extractKind, fileOfScale, leavingAt, withBlankLine } from './extract-declaration.js';
import { reindented } from './reindent.js';

/** Moves a scale or banding of a framework into a file that it uses already, at the end of that: one offer for each such file. */
export function extractIntoUsed(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  range: Range,
  words: Words = english,
): CodeAction[] {
  const moved = leavingAt(services, document, range);
  if (!moved) return [];
  const { all } = services.shared.workspace.LangiumDocuments;
  const used = document.parseResult.value.uses.map((use) => usedDocument(services.shared, use));
  return all
    .filter((file): file is LangiumDocument<Document> => used.some((root) => root === file.parseResult.value))
    .toArray()
    .filter((file) => canTake(services, file, moved))
    .flatMap((file) => moveTo(document, file, moved, words) ?? []);
}

/** What shares things and no framework, where none of the names is taken: neither in it nor in a file that uses it. */
function canTake(
  { shared }: YardstickServices,
  file: LangiumDocument<Document>,
  moved: readonly Shareable[],
): boolean {
  const { members, uses } = file.parseResult.value;
  if (members.length === 0 || members.some(isFramework)) return false;
  const scaleFile = fileOfScale(moved);
  const seesScale = (root: Document | undefined): boolean => root === scaleFile?.parseResult.value;
  if (scaleFile && scaleFile !== file && !uses.some((use) => seesScale(usedDocument(shared, use))))
    return false;
  const roots = shared.workspace.LangiumDocuments.all
    .map(({ parseResult: { value } }) => value)
    .filter(isDocument)
    .filter((root) => root.uses.some((use) => usedDocument(shared, use) === file.parseResult.value))
    .toArray();
  const taken = [file.parseResult.value, ...roots].flatMap((root) => [
    sharedDeclarations(root),
    ...root.members.filter(isFramework).map((framework) => collectDeclarations(framework.members)),
  ]);
  return moved.every((each) =>
    taken.every((names) => {
      const found = (isScale(each) ? names.scales : names.bandings).get(each.name);
      return found === undefined || found === each;
    }),
  );
}

function moveTo(
  document: LangiumDocument<Document>,
  file: LangiumDocument<Document>,
  moved: readonly Shareable[],
  words: Words,
): CodeAction | undefined {
  const text = document.textDocument;
  const leaving: TextEdit[] = [];
  let newText = '';
  for (const each of moved) {
    const lines = linesWithComments(text, each);
    if (!lines) return undefined;
    leaving.push({ range: withBlankLine(document, lines), newText: '' });
    newText += `\n${reindented(text, each, lines, '')}`;
  }
  const whole = file.textDocument.getText();
  const end = file.textDocument.positionAt(whole.length);
  const arriving = { range: { start: end, end }, newText: whole.endsWith('\n') ? newText : `\n${newText}` };
  const names = moved.map(({ name }) => name);
  return {
    title: words.refactorings.moveToFile(names, UriUtils.basename(file.uri)),
    kind: extractKind,
    edit: workspaceEdit(
      new Map([
        [document, leaving],
        [file, [arriving]],
      ]),
    ),
  };
}
