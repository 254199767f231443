import { AstUtils, GrammarUtils, isReference, type AstNode, type LangiumDocument } from 'langium';
import type { CodeAction, DeleteFile, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { isBanding, isFramework, isInspection, type Document, type Framework } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { usedDocument } from '../../references/use.js';
import { linesWithComments, wholeLines, withBlankLine } from '../lines-of.js';
import { english } from '../words/english/english.js';
import type { Words } from '../words/words.js';
import { workspaceEdit } from '../workspace-edit.js';
import { shareableAt, usersOf, type Shareable } from './declaration-at.js';
import { reindented } from './reindent.js';

/** The kind under which an editor offers it. */
export const inlineKind = 'refactor.inline';

/**
 * Moves a scale or banding out of the file that shares it into the only framework that uses it. A `use` line that is not needed any
 * more goes, and so does a file in which nothing is left. Nothing where anything else uses the declaration.
 */
export function inlineDeclaration(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  range: Range,
  words: Words = english,
): CodeAction | undefined {
  const declaration = shareableAt(document, range);
  if (!declaration?.name || isFramework(declaration.$container)) return undefined;
  const framework = onlyUser(services, declaration);
  const from = AstUtils.getDocument<Document>(declaration);
  if (!framework?.$cstNode || framework.base) return undefined;
  const to = AstUtils.getDocument<Document>(framework);
  const lines = linesWithComments(from.textDocument, declaration);
  const opening = GrammarUtils.findNodeForKeyword(framework.$cstNode, '{')?.range.end;
  if (!lines || !opening || !seesScaleOf(services, declaration, from, to)) return undefined;
  const newText = `\n${reindented(from.textDocument, declaration, lines, '    ').replace(/\n$/, '')}`;
  const edits = new Map<LangiumDocument, TextEdit[]>([
    [to, [{ range: { start: opening, end: opening }, newText }]],
  ]);
  if (from !== to && !isStillUsed(to, from, declaration))
    edits.get(to)?.push(...useLinesOf(services, to, from));
  const isLast = from !== to && from.parseResult.value.members.length === 1;
  const leaving = { range: withBlankLine(from.textDocument, lines), newText: '' };
  if (!isLast) edits.set(from, [...(edits.get(from) ?? []), leaving]);
  const { documentChanges = [] } = workspaceEdit(edits);
  const gone: DeleteFile = { kind: 'delete', uri: from.uri.toString() };
  const changes: (TextDocumentEdit | DeleteFile)[] = [
    ...documentChanges.filter((change) => 'edits' in change),
  ];
  return {
    title: words.refactorings.inline(declaration.name, framework.name),
    kind: inlineKind,
    edit: { documentChanges: isLast ? [...changes, gone] : changes },
  };
}

/** The framework that alone uses a declaration; inspections see what their framework sees. */
function onlyUser({ shared }: YardstickServices, declaration: Shareable): Framework | undefined {
  const users = usersOf(shared.workspace.LangiumDocuments.all, [declaration]).filter(
    (user) => AstUtils.getContainerOfType(user, isInspection) === undefined,
  );
  const frameworks = new Set(users.map((user) => AstUtils.getContainerOfType(user, isFramework)));
  const [framework, ...others] = frameworks;
  return others.length === 0 ? framework : undefined;
}

/** Whether a file needs another one for more than a declaration that moves over; what that itself names is needed from then on. */
function isStillUsed(to: LangiumDocument, from: LangiumDocument, declaration: Shareable): boolean {
  const isMoved = (node: AstNode | undefined): boolean =>
    node !== undefined && (node === declaration || node.$container === declaration);
  const needed = [...to.references, ...from.references.filter(({ $refNode }) => isMoved($refNode?.astNode))];
  return needed.some((reference) => {
    const target = isReference(reference) ? reference.ref : undefined;
    return target !== undefined && AstUtils.getDocument(target) === from && !isMoved(target);
  });
}

/** Whether a file sees the scale of a banding that comes into it. */
function seesScaleOf(
  { shared }: YardstickServices,
  declaration: Shareable,
  from: LangiumDocument<Document>,
  { parseResult }: LangiumDocument<Document>,
): boolean {
  const scale = isBanding(declaration) ? declaration.scale?.ref : undefined;
  if (!scale || AstUtils.getDocument(scale) === from) return true;
  const file = AstUtils.findRootNode(scale);
  return (
    file === parseResult.value || parseResult.value.uses.some((use) => usedDocument(shared, use) === file)
  );
}

function useLinesOf(
  { shared }: YardstickServices,
  { parseResult, textDocument }: LangiumDocument<Document>,
  from: LangiumDocument<Document>,
): TextEdit[] {
  const { uses } = parseResult.value;
  return uses
    .filter((use) => usedDocument(shared, use) === from.parseResult.value)
    .flatMap((use) => {
      const lines = wholeLines(textDocument, use);
      if (!lines) return [];
      // With the only line goes the blank one that parts it from the rest.
      const after = { start: lines.end, end: { line: lines.end.line + 1, character: 0 } };
      const isBlank = uses.length === 1 && textDocument.getText(after).trim() === '';
      return [{ range: isBlank ? { start: lines.start, end: after.end } : lines, newText: '' }];
    });
}
