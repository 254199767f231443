import { GrammarUtils } from 'langium';
import type { SnippetTextEdit } from 'vscode-languageserver-types';
import { isInspection, type Inspection } from '../../generated/ast.js';
import { indentOf } from '../lines-of.js';
import { missingEntries, type MissingEntry, type Placeholders } from '../missing-entries.js';
import { inSnippet } from '../workspace-edit.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';

/** The careful ones: nobody is rated well by what was left standing. */
const placeholders: Placeholders = {
  level: ({ levels }) => levels.reduce((lowest, level) => (level.score < lowest.score ? level : lowest)).name,
  yes: 0,
  of: 10,
  check: false,
};

/** Adds every answer that the inspection lacks, with a placeholder by its rule that the author goes through. */
export function addMissingAnswers(problem: Problem): Fix[] {
  const inspection = nodeAround(problem, isInspection);
  const framework = inspection?.framework?.ref;
  if (!inspection || !framework || !problem.services.checks.SoundFrameworks.has(framework)) return [];
  const { lowering } = problem.services;
  const entered = lowering.inspection(inspection).inspection;
  const entries = missingEntries(lowering.framework(framework).framework, entered, placeholders);
  const edit = insertInto(problem, inspection, entries);
  if (!edit) return [];
  const title =
    entries.length === 1
      ? `Add what is missing: ${entries[0]?.line ?? ''}`
      : `Add the ${entries.length} missing lines`;
  return [{ title, edits: [edit] }];
}

/** After the last line that the inspection has, so that what was entered stays where it is. */
function insertInto(
  { document: { textDocument } }: Problem,
  inspection: Inspection,
  entries: readonly MissingEntry[],
): SnippetTextEdit | undefined {
  const opening = GrammarUtils.findNodeForKeyword(inspection.$cstNode, '{');
  const closing = GrammarUtils.findNodeForKeyword(inspection.$cstNode, '}');
  if (!opening || !closing || entries.length === 0) return undefined;
  const expected = inspection.members.findIndex(({ $type }) => $type === 'Expectation');
  const last = (expected < 0 ? inspection.members : inspection.members.slice(0, expected)).at(-1);
  const at = (last?.$cstNode ?? opening).range.end;
  const indent = last
    ? indentOf(textDocument, last.$cstNode?.range.start.line ?? 0)
    : `${indentOf(textDocument, inspection.$cstNode?.range.start.line ?? 0)}    `;
  const lines = entries
    .map(({ line }, place) => `\n${inSnippet(indent)}${asSnippet(line, place + 1)}`)
    .join('');
  const isOnOneLine = closing.range.start.line === at.line;
  const tail = isOnOneLine ? `\n${inSnippet(indentOf(textDocument, at.line))}` : '';
  const isAfterComment = !isOnOneLine && last !== undefined;
  const start = isAfterComment
    ? endOfLine(textDocument.getText(), textDocument.offsetAt(at))
    : textDocument.offsetAt(at);
  const position = textDocument.positionAt(start);
  return {
    range: { start: position, end: position },
    snippet: { kind: 'snippet', value: `${lines}${tail}` },
  };
}

/** The value is the placeholder: the last word of a level, the count of counts. */
function asSnippet(line: string, place: number): string {
  const match = /^(\S+(?: [A-Z]\S*(?= \d+$))?) (\S+)(.*)$/.exec(line);
  if (!match) return inSnippet(line);
  const [, subject = '', value = '', rest = ''] = match;
  return `${inSnippet(subject)} \${${place}:${inSnippet(value)}}${inSnippet(rest)}`;
}

/** A comment at the end of the line stays on it. */
function endOfLine(text: string, offset: number): number {
  const rest = /^[^\S\r\n]*(?:\/\/[^\r\n]*)?(?=[\r\n]|$)/.exec(text.slice(offset))?.[0] ?? '';
  return offset + rest.length;
}
