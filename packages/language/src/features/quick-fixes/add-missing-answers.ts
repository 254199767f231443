import { GrammarUtils } from 'langium';
import type { SnippetTextEdit, TextEdit } from 'vscode-languageserver-types';
import { isExpectation, isInspection, type Inspection } from '../../generated/ast.js';
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
  const { addMissing, addMissingLines } = problem.words.fixes;
  const [first] = entries;
  const title = entries.length === 1 && first ? addMissing(first.line) : addMissingLines(entries.length);
  return [{ title, edits: [edit] }];
}

/**
 * After the last line that the inspection has before its expectations, so that what was entered stays where it is. Snippets go at the
 * start of a line: elsewhere editors indent them once more.
 */
function insertInto(
  { document: { textDocument } }: Problem,
  inspection: Inspection,
  entries: readonly MissingEntry[],
): SnippetTextEdit | TextEdit | undefined {
  const opening = GrammarUtils.findNodeForKeyword(inspection.$cstNode, '{');
  const closing = GrammarUtils.findNodeForKeyword(inspection.$cstNode, '}');
  if (!opening || !closing || entries.length === 0) return undefined;
  const expected = inspection.members.findIndex(isExpectation);
  const last = (expected < 0 ? inspection.members : inspection.members.slice(0, expected)).at(-1)?.$cstNode;
  const after = (last ?? opening).range.end;
  const outside = indentOf(textDocument, inspection.$cstNode?.range.start.line ?? 0);
  const indent = last ? indentOf(textDocument, last.range.start.line) : `${outside}    `;
  if (closing.range.start.line === after.line) {
    const lines = entries.map(({ line }) => `\n${indent}${line}`).join('');
    return { range: { start: after, end: after }, newText: `${lines}\n${outside}` };
  }
  const place = { line: after.line + 1, character: 0 };
  const lines = entries.map(({ line }, count) => `${inSnippet(indent)}${asSnippet(line, count + 1)}\n`);
  return {
    range: { start: place, end: place },
    snippet: { kind: 'snippet', value: lines.join('') },
  };
}

/** The value is the placeholder: the last word of a level, the count of counts. */
function asSnippet(line: string, place: number): string {
  const match = /^(\S+(?: [A-Z]\S*(?= \d+$))?) (\S+)(.*)$/.exec(line);
  if (!match) return inSnippet(line);
  const [, subject = '', value = '', rest = ''] = match;
  return `${inSnippet(subject)} \${${place}:${inSnippet(value)}}${inSnippet(rest)}`;
}
