import { AstUtils, GrammarUtils, UriUtils, type LangiumDocument } from 'langium';
import { pathToUse } from '../../references/use.js';
import type { CodeAction, CreateFile, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { isBanding, isFramework, isInspection, type Document, type Framework } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { linesWithComments } from '../lines-of.js';
import { familyOf } from '../rename/family.js';
import { english } from '../words/english/english.js';
import type { Words } from '../words/words.js';
import { workspaceEdit } from '../workspace-edit.js';
import { shareableAt, usersOf, type Shareable } from './declaration-at.js';
import { reindented } from './reindent.js';

/** The kind under which an editor offers it. */
export const extractKind = 'refactor.extract';

/**
 * Moves a scale or banding of a framework into a file of its own beside it, and uses that file: others can then use it too. A banding
 * takes its scale along. Nothing where a framework in another file refers to it, since it would lose sight of it.
 */
export function extractDeclaration(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  range: Range,
  words: Words = english,
): CodeAction | undefined {
  const moved = leavingAt(services, document, range);
  const declaration = moved?.at(-1);
  if (!moved || !declaration) return undefined;
  const text = document.textDocument;
  const blocks = moved.map((each) => ({ each, lines: linesWithComments(text, each) }));
  const edits: TextEdit[] = [];
  const scaleFile = fileOfScale(moved);
  if (scaleFile === document) return undefined;
  let newText = scaleFile ? `use "${pathToUse(document.uri, scaleFile.uri)}"\n` : '';
  for (const { each, lines } of blocks) {
    if (!lines) return undefined;
    newText += `${newText === '' ? '' : '\n'}${reindented(text, each, lines, '')}`;
    edits.push({ range: withBlankLine(document, lines), newText: '' });
  }
  const file = freeFile(services, document, declaration.name);
  edits.push(useLine(document, `./${UriUtils.basename(file)}`));
  const uri = file.toString();
  const create: CreateFile = { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } };
  const start = { line: 0, character: 0 };
  const fill: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [{ range: { start, end: start }, newText }],
  };
  const { documentChanges = [] } = workspaceEdit(new Map([[document, edits]]));
  return {
    title: words.refactorings.extract(moved.map(({ name }) => name)),
    kind: extractKind,
    edit: { documentChanges: [create, fill, ...documentChanges] },
  };
}

/** What can leave the framework at a place: a scale, or a banding after its scale. Nothing where something elsewhere would miss it. */
export function leavingAt(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  range: Range,
): readonly Shareable[] | undefined {
  const declaration = shareableAt(document, range);
  const framework = declaration?.$container;
  if (
    !declaration ||
    !isFramework(framework) ||
    framework.base ||
    AstUtils.getDocument(declaration) !== document
  )
    return undefined;
  const moved = withItsScale(declaration, framework);
  return moved.every((each) => canLeave(services, each, document)) ? moved : undefined;
}

/** A file sees only what it declares or uses, so the scale of a banding goes first. */
function withItsScale(declaration: Shareable, framework: Framework): Shareable[] {
  const scale = isBanding(declaration) ? declaration.scale?.ref : undefined;
  return scale?.$container === framework ? [scale, declaration] : [declaration];
}

/** The file of a scale that a moved banding leads to and that stays where it is. */
export function fileOfScale(moved: readonly Shareable[]): LangiumDocument | undefined {
  const [scale] = moved.filter(isBanding).map((banding) => banding.scale?.ref);
  return scale && !moved.includes(scale) ? AstUtils.getDocument(scale) : undefined;
}

/** Inspections see what their framework sees; other frameworks see what stands in it, and not what it uses. */
function canLeave(services: YardstickServices, each: Shareable, document: LangiumDocument): boolean {
  const family = familyOf(services, each);
  if (family.declarations.length > 1 || !each.name) return false;
  const users = usersOf(services.shared.workspace.LangiumDocuments.all, [each]);
  return users.every(
    (user) =>
      AstUtils.getDocument(user) === document ||
      AstUtils.getContainerOfType(user, isInspection) !== undefined,
  );
}

function freeFile({ shared }: YardstickServices, document: LangiumDocument, name: string) {
  const folder = UriUtils.dirname(document.uri);
  const stem = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|[_.]/g, '-').toLowerCase();
  for (let count = 1; ; count++) {
    const uri = UriUtils.resolvePath(folder, `${count === 1 ? stem : `${stem}-${count}`}.yardstick`);
    if (!shared.workspace.LangiumDocuments.hasDocument(uri)) return uri;
  }
}

/** The blank line after what goes would stand beside the one before it. */
export function withBlankLine({ textDocument }: LangiumDocument, { start, end }: Range): Range {
  const after = textDocument.getText({ start: end, end: { line: end.line + 1, character: 0 } });
  return after.trim() === '' && after !== ''
    ? { start, end: { line: end.line + 1, character: 0 } }
    : { start, end };
}

/** A `use` line after the others, or before the first declaration. */
export function useLine(document: LangiumDocument<Document>, path: string): TextEdit {
  const { uses, members } = document.parseResult.value;
  const last = GrammarUtils.findNodeForProperty(uses.at(-1)?.$cstNode, 'path')?.range.end;
  if (last) return { range: { start: last, end: last }, newText: `\nuse "${path}"` };
  const start = { line: members[0]?.$cstNode?.range.start.line ?? 0, character: 0 };
  return { range: { start, end: start }, newText: `use "${path}"\n\n` };
}
