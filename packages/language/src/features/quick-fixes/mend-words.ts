import { GrammarUtils } from 'langium';
import {
  isAddition,
  isBanding,
  isEffective,
  isFieldwork,
  isMembers,
  type Members,
} from '../../generated/ast.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';

/** `standard 4.1 …` in a revision becomes `add standard 4.1 …`. */
export function sayWhatChanges(problem: Problem): Fix[] {
  const word = textIn(problem, 'insert');
  if (word === undefined) return [];
  const line = problem.document.textDocument.getText({
    start: { line: problem.diagnostic.range.start.line, character: 0 },
    end: problem.diagnostic.range.start,
  });
  const character = /^\s*/.exec(line)?.[0].length ?? 0;
  const start = { line: problem.diagnostic.range.start.line, character };
  return [
    { title: `Write "${word}" before it`, edits: [{ range: { start, end: start }, newText: `${word} ` }] },
  ];
}

/** `add banding X …` of what is there already becomes `replace banding X …`. */
export function sayReplace(problem: Problem): Fix[] {
  const addition = nodeAround(problem, isAddition);
  const start = addition?.$cstNode?.range.start;
  const end = addition?.member?.$cstNode?.range.start;
  if (!start || !end) return [];
  return [{ title: 'Write "replace" for "add"', edits: [{ range: { start, end }, newText: 'replace ' }] }];
}

/** A rounding that keeps more decimals than can be told apart keeps those that the bands are written in. */
export function roundToBands(problem: Problem): Fix[] {
  const banding = nodeAround(problem, isBanding);
  const range = banding?.rounding?.$cstNode?.range;
  if (!banding || !range) return [];
  const ends = banding.bands.flatMap(({ lower, upper }) => [lower ?? 0, upper ?? 0]);
  const decimals = Math.max(0, ...ends.map((end) => String(end).split('.')[1]?.length ?? 0));
  const newText = roundingWords(decimals);
  return [{ title: `Round to ${newText}`, edits: [{ range, newText }] }];
}

/** `whole`, `1 decimal`, `2 decimals`. */
export function roundingWords(decimals: number): string {
  if (decimals === 0) return 'whole';
  return `${decimals} decimal${decimals === 1 ? '' : 's'}`;
}

/** Two dates the wrong way round change places. */
export function swapDates(problem: Problem): Fix[] {
  const [from, to] = [textIn(problem, 'from'), textIn(problem, 'to')];
  const span = nodeAround(problem, (node) => isEffective(node) || isFieldwork(node));
  const first = GrammarUtils.findNodeForProperty(span?.$cstNode, 'from');
  const second = GrammarUtils.findNodeForProperty(span?.$cstNode, 'to');
  if (!first || !second || from === undefined || to === undefined) return [];
  const edits = [
    { range: first.range, newText: to },
    { range: second.range, newText: from },
  ];
  return [{ title: `Write ${to} to ${from}`, edits }];
}

/** A rule leaves out the item that can have no rating. */
export function exceptItem(problem: Problem): Fix[] {
  const id = textIn(problem, 'except');
  const members = nodeAround(problem, isMembers);
  if (id === undefined || !members) return [];
  const end = endOfNames(members);
  if (!end) return [];
  const words = members.except.length > 0 ? `, ${id}` : ` except ${id}`;
  return [
    { title: `Leave out ${id}: "except ${id}"`, edits: [{ range: { start: end, end }, newText: words }] },
  ];
}

function endOfNames(members: Members) {
  const names = ['except', 'within', 'kind'].map((property) =>
    GrammarUtils.findNodesForProperty(members.$cstNode, property).at(-1),
  );
  return names.find((name) => name !== undefined)?.range.end;
}
