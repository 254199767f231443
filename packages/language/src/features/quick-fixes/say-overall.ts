import { GrammarUtils } from 'langium';
import { isBandingRule, isFramework, type Framework, type MemberKind } from '../../generated/ast.js';
import type { MergedFramework, MergedItem } from '../../structure/merged-framework.js';
import { ratingStructure } from '../../structure/rating-structure.js';
import { memberKindOf } from '../../structure/rules.js';
import { lineText } from '../lines-of.js';
import { nodeAround, textIn, type Fix, type Problem } from './quick-fix.js';

/**
 * Says how the overall is rated, as the last line of the framework: by its largest parts that are all rated on one scale, added up
 * where a banding waits for their sum, or else picked from.
 */
export function sayOverall(problem: Problem): Fix[] {
  const framework = nodeAround(problem, isFramework);
  if (!framework || framework.base || textIn(problem, 'kind') !== undefined) return [];
  const merged = problem.services.structure.MergedFrameworks.of(framework);
  const kind = ratedParts(merged);
  const place = lastLine(problem, framework);
  if (kind === undefined || !place) return [];
  const rules = [...freeBandings(merged).map((name) => `${name} of sum of ${kind}`), `lowest of ${kind}`];
  return rules.map((rule) => {
    const line = `overall rated by ${rule}`;
    const edit = { range: { start: place, end: place }, newText: `    ${line}\n` };
    return { title: problem.words.fixes.write(`"${line}"`), edits: [edit] };
  });
}

/** Of bandings of a score that rate nothing yet, one is likely to be meant. */
function freeBandings(merged: MergedFramework): string[] {
  const rules = [...ratingStructure(merged).written.keys()].map(({ rule }) => rule);
  const used = new Set(rules.filter(isBandingRule).map(({ banding }) => banding?.$refText));
  return [...merged.bandings.values()]
    .filter(({ measure, name }) => measure === 'score' && !used.has(name))
    .map(({ name }) => name);
}

function ratedParts(merged: MergedFramework): MemberKind | undefined {
  const { of } = ratingStructure(merged);
  for (
    let items: readonly MergedItem[] = merged.items;
    items.length > 0;
    items = items.flatMap(({ children }) => children)
  ) {
    const scales = new Set(items.map((item) => of(item).scale));
    const kinds = new Set(items.map(({ kind }) => kind));
    const [kind] = kinds;
    if (kind && kinds.size === 1 && scales.size === 1 && !scales.has(undefined)) return memberKindOf(kind);
  }
  return undefined;
}

/** The start of the line of the closing brace, where that has one of its own. */
function lastLine({ document: { textDocument } }: Problem, { $cstNode }: Framework) {
  const closing = GrammarUtils.findNodesForKeyword($cstNode, '}').at(-1);
  if (!closing) return undefined;
  const { line } = closing.range.start;
  return lineText(textDocument, line).trim() === '}' ? { line, character: 0 } : undefined;
}
