import type { Answer } from '@yardstick/model';
import { AstUtils, UriUtils, URI, type AstNode } from 'langium';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { format } from '../../formatting/format.js';
import { unsavedScheme } from '../../project/project-registry.js';
import { linesWithComments } from '../lines-of.js';

/** What a person tried out on a preview: other answers than were entered. */
export interface WhatIfChanges {
  /** By item id, or `overall`. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By the name of the check. */
  readonly checks: Readonly<Record<string, boolean>>;
  readonly score?: number;
}

/** A new inspection beside the one that was tried out on. */
export interface WhatIfInspection {
  readonly uri: string;
  readonly name: string;
  readonly edit: WorkspaceEdit;
}

/**
 * Writes what was tried out as an inspection of its own, in a file beside: the text of the original with the other answers in
 * their lines. What the published report says is left out, because it says it of the original.
 */
export function whatIfInspection(
  services: YardstickServices,
  node: ast.Inspection,
  changes: WhatIfChanges,
): WhatIfInspection | undefined {
  const own = node.$cstNode;
  if (!own || !node.name) return undefined;
  const name = freeName(services, node);
  const uri = freeFile(services, node);
  const newText = textOf(services, node, name, changes);
  const start = { line: 0, character: 0 };
  const create: CreateFile = { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } };
  const write: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [{ range: { start, end: start }, newText }],
  };
  return { uri, name, edit: { documentChanges: [create, write] } };
}

function textOf(
  services: YardstickServices,
  node: ast.Inspection,
  name: string,
  changes: WhatIfChanges,
): string {
  const { textDocument } = AstUtils.getDocument(node);
  const lowered = services.lowering.inspection(node);
  const edits: TextEdit[] = [];
  const added: string[] = [];
  const enter = (pointer: string, line: string): void => {
    const entry = lowered.nodeAt(pointer);
    const range = entry === node ? undefined : entry?.$cstNode?.range;
    if (range) edits.push({ range, newText: line });
    else added.push(`    ${line}\n`);
  };
  for (const [id, answer] of Object.entries(changes.answers)) {
    enter(`/answers/${pointerPart(id)}`, `${id} ${answerWords(answer)}`);
  }
  for (const [check, isYes] of Object.entries(changes.checks)) {
    enter(`/checks/${pointerPart(check)}`, `${check} ${isYes ? 'yes' : 'no'}`);
  }
  if (changes.score !== undefined) {
    const of = lowered.inspection.score?.of;
    enter('/score', `score ${changes.score}${of === undefined ? '' : ` of ${of}`}`);
  }
  edits.push(...expectationEdits(textDocument, node), ...headEdits(node, name));
  return withText(services, node, edits, added);
}

function expectationEdits(text: TextDocument, node: ast.Inspection): TextEdit[] {
  return node.members.filter(ast.isExpectation).flatMap((expectation) => {
    const range = linesWithComments(text, expectation) ?? expectation.$cstNode?.range;
    return range ? [{ range, newText: '' }] : [];
  });
}

function headEdits(node: ast.Inspection, name: string): TextEdit[] {
  const written = nameNode(node);
  return written ? [{ range: written, newText: name }] : [];
}

function nameNode(node: ast.Inspection): TextEdit['range'] | undefined {
  const text = AstUtils.getDocument(node).textDocument;
  const start = node.$cstNode?.offset;
  if (start === undefined) return undefined;
  const at = text.getText().indexOf(node.name, start + 'inspection'.length);
  return { start: text.positionAt(at), end: text.positionAt(at + node.name.length) };
}

/** The member alone, with its edits made, the lines that it lacked before its last brace, and what it is at the top. */
function withText(
  services: YardstickServices,
  node: ast.Inspection,
  edits: readonly TextEdit[],
  added: readonly string[],
): string {
  const { textDocument } = AstUtils.getDocument(node);
  const [start, end] = [node.$cstNode?.offset ?? 0, node.$cstNode?.end ?? 0];
  const own = TextDocument.create('', 'yardstick', 0, textDocument.getText().slice(start, end));
  const inOwn = edits.map(({ range, newText }) => ({
    newText,
    range: {
      start: own.positionAt(Math.max(0, textDocument.offsetAt(range.start) - start)),
      end: own.positionAt(Math.max(0, textDocument.offsetAt(range.end) - start)),
    },
  }));
  const changed = TextDocument.applyEdits(own, inOwn);
  const closing = changed.lastIndexOf('}');
  const body = changed.slice(0, closing).trimEnd();
  const opening = `// What if: tried out on ${node.name}. What it changes was found nowhere.\n`;
  return laidOut(services, `${opening}${usesOf(node)}${body}\n${added.join('')}}\n`);
}

function laidOut({ shared }: YardstickServices, text: string): string {
  const document = shared.workspace.LangiumDocumentFactory.fromString(
    text,
    URI.parse('memory:///what-if.inspection'),
  );
  const formatted = format(document);
  return formatted.ok ? formatted.text : text.replaceAll('\r\n', '\n');
}

/** An inspection finds its framework in its project, or through the `use` lines of its file. */
function usesOf(node: ast.Inspection): string {
  const root: AstNode = AstUtils.findRootNode(node);
  const uses = ast.isDocument(root) ? root.uses.map((use) => use.$cstNode?.text ?? '') : [];
  return uses.length === 0 ? '' : `${uses.join('\n')}\n\n`;
}

function answerWords(answer: Answer): string {
  if (typeof answer === 'number') return `${answer}%`;
  if (typeof answer === 'string') return answer;
  if ('notRated' in answer) return `not rated because ${quoted(answer.notRated)}`;
  return `${answer.yes} of ${answer.of}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function freeName(services: YardstickServices, node: ast.Inspection): string {
  const { inspections } = services.workspace.Projects.namesAround(AstUtils.getDocument(node).uri);
  const stem = `${node.name}WhatIf`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? stem : `${stem}_${count}`;
    if (!inspections.has(name)) return name;
  }
}

function freeFile({ shared }: YardstickServices, node: ast.Inspection): string {
  const { uri: own } = AstUtils.getDocument(node);
  const framework = node.framework?.ref;
  // One that was never saved lies nowhere; its framework does.
  const isUnsaved = own.scheme === unsavedScheme && framework !== undefined;
  const uri = isUnsaved ? AstUtils.getDocument(framework).uri : own;
  const stem = isUnsaved ? node.name : UriUtils.basename(uri).replace(/\.[a-z]+$/, '');
  for (let count = 1; ; count++) {
    const file = count === 1 ? `${stem}-what-if` : `${stem}-what-if-${count}`;
    const free = UriUtils.resolvePath(UriUtils.dirname(uri), `${file}.inspection`).toString();
    if (!shared.workspace.LangiumDocuments.hasDocument(URI.parse(free))) return free;
  }
}

/** A key as a part of a JSON Pointer (RFC 6901). */
function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
