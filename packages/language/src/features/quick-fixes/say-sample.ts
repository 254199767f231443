import { AstUtils, GrammarUtils } from 'langium';
import { isFramework, isItem } from '../../generated/ast.js';
import { topOf } from '../../structure/common-parent.js';
import { nodeAround, type Fix, type Problem } from './quick-fix.js';

/** Of a framework with more kinds of cases than this, not all are offered. */
const offeredAtMost = 3;

/** Says which cases are sampled, on the domain or section that the item without any stands in. */
export function saySample(problem: Problem): Fix[] {
  const framework = nodeAround(problem, isFramework);
  const item = nodeAround(problem, isItem);
  if (!framework || !item) return [];
  const merged = problem.services.structure.MergedFrameworks.of(framework);
  const inMerged = merged.byId.get(item.name);
  const top = inMerged && topOf(inMerged).node;
  if (!top || top.samples || AstUtils.getDocument(top) !== problem.document) return [];
  const places = ['asks', 'title', 'name'].map((each) =>
    GrammarUtils.findNodeForProperty(top.$cstNode, each),
  );
  const end = places.find((place) => place !== undefined)?.range.end;
  if (!end) return [];
  return [...merged.cases.keys()].slice(0, offeredAtMost).map((name) => ({
    title: problem.words.fixes.writeOn(`samples ${name}`, top.kind, top.name),
    edits: [{ range: { start: end, end }, newText: ` samples ${name}` }],
  }));
}
