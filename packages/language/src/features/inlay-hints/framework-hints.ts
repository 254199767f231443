import { bandRange } from '@yardstick/model';
import type { AstNode } from 'langium';
import type { InlayHint } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import { lowerBanding } from '../../lowering/lower-vocabulary.js';
import { Origins } from '../../lowering/origins.js';
import type { YardstickServices } from '../../module.js';
import { membersOf, ratingStructure } from '../../structure/rating-structure.js';
import { rangeBeforeRounding } from '../range-before-rounding.js';
import { reachWords } from '../reach-words.js';
import type { Words } from '../words/words.js';
import { hintAfter } from './hint.js';

/** The hints of a framework, or of a banding that is shared between files. */
export function frameworkHints(
  services: YardstickServices,
  member: ast.DocumentMember,
  words: Words,
): InlayHint[] {
  if (ast.isBanding(member)) return bandingHints(member, words);
  if (!ast.isFramework(member)) return [];
  return [
    ...bandingsIn(member).flatMap((banding) => bandingHints(banding, words)),
    ...reachHints(services, member, words),
  ];
}

function bandingsIn({ members }: ast.Framework): ast.Banding[] {
  const written = members.map((line): AstNode | undefined =>
    ast.isAddition(line) || ast.isReplacement(line) ? line.member : line,
  );
  return written.filter(ast.isBanding);
}

/** Behind the range of each band that rounding makes another than it says. */
function bandingHints(node: ast.Banding, { hints, figures: { figure } }: Words): InlayHint[] {
  const origins = new Origins();
  const banding = lowerBanding(node, origins);
  return banding.bands.flatMap((band) => {
    const range = rangeBeforeRounding(banding, band);
    if (range === undefined || range === bandRange(band)) return [];
    const held = figure(range);
    return hintAfter(origins.of(band), held, hints.rounded(figure(bandRange(band)), held));
  });
}

/** Behind each rule that adds up, what it can add up to. A default says it where it is the same for all that it rules. */
function reachHints(services: YardstickServices, framework: ast.Framework, words: Words): InlayHint[] {
  const lowered = services.lowering.framework(framework);
  const hints: InlayHint[] = [];
  for (const [written, ruled] of ratingStructure(lowered.merged).written) {
    const members = membersOf(written.rule);
    // A line of the revised framework stands in another file, or further up in this one, where it has a hint of its own.
    if (!members || !ast.isBandingRule(written.rule) || !isIn(written, framework)) continue;
    const reaches = new Set(ruled.map(({ item }) => reachWords(lowered, item?.id ?? 'overall', words)));
    const [reach] = reaches;
    if (reaches.size === 1 && reach !== undefined)
      hints.push(...hintAfter(members, reach, words.hints.reach(written.rule.aggregate ?? 'value', reach)));
  }
  return hints;
}

function isIn(node: AstNode, framework: ast.Framework): boolean {
  for (let around: AstNode | undefined = node; around; around = around.$container)
    if (around === framework) return true;
  return false;
}
