import { ruleWords } from '@yardstick/model';
import * as ast from '../../generated/ast.js';
import { conditionWords, limitWords } from '../../lowering/words.js';
import type { YardstickServices } from '../../module.js';
import type { MergedFramework } from '../../structure/merged-framework.js';
import { ratingStructure, type Ruled } from '../../structure/rating-structure.js';
import { bandingNamed, sampleOf } from '../../structure/scales.js';
import { ruledAs } from '../level-words.js';
import { markdownCode, markdownText } from '../markdown.js';
import { modelRule } from '../model-items.js';
import { reachWords } from '../reach-words.js';
import { kindSaid, said } from '../said.js';
import type { Words } from '../words/words.js';
import { itemHeadingLines, textLines } from './text-lines.js';
import { bandingLines } from './vocabulary-hover.js';

/** What a hover says of an item: its number, title and question, and how it is rated in a framework. */
export function itemHover(
  services: YardstickServices,
  framework: ast.Framework,
  item: ast.Item,
  words: Words,
): string[] {
  const lowered = services.lowering.framework(framework);
  const merged = lowered.merged.byId.get(item.name);
  const kind = kindSaid(item.kind, words);
  return [
    ...itemHeadingLines(item.name ?? '', item.title, kind, words),
    ...textLines(item.asks, words),
    ...textLines(item.members.find(ast.isStatement)?.text, words),
    ...(merged?.node === item ? ruleLines(services, framework, item.name, words) : []),
  ];
}

/** What a hover says of the overall rating. */
export function overallHover(services: YardstickServices, framework: ast.Framework, words: Words): string[] {
  return [`**${words.hover.overallRating}**`, ...ruleLines(services, framework, 'overall', words)];
}

/** The rule in words, what it is limited by, what it can add up to, and the bands of that. */
function ruleLines(
  services: YardstickServices,
  framework: ast.Framework,
  id: string,
  words: Words,
): string[] {
  const lowered = services.lowering.framework(framework);
  const ruled = ruledAs(lowered.merged, id);
  if (!ruled) return [];
  const { merged } = lowered;
  const written = ruled.inForce?.rule;
  const reach = reachWords(lowered, id, words);
  const banding = ast.isBandingRule(written) ? bandingNamed(merged, written.banding) : undefined;
  const notRated = ast.isNotRatedRule(written) ? written.reason : undefined;
  const rule = modelRule(lowered.framework, id);
  const limits = (ruled.inForce?.limits ?? []).map((limit) => `- ${markdownCode(limitWords(limit))}`);
  const adding = rule && (rule.by === 'sum' || rule.by === 'mean' || rule.by === 'share') ? rule.by : 'value';
  return [
    ...(notRated ? [words.hover.notRated(markdownText(said(notRated, words) ?? ''))] : []),
    ...(rule && !notRated ? [ruleSentence(ruleWords(rule), ruled, words)] : []),
    ...(!ruled.inForce && ruled.item ? [words.hover.groups] : []),
    ...caseLines(lowered.merged, ruled, words),
    ...(limits.length > 0 ? [limits.join('\n')] : []),
    ...(reach === undefined ? [] : [words.hints.reach(adding, markdownText(reach))]),
    ...(banding && reach !== undefined ? bandingLines(banding, words) : []),
    ...feedsLine(lowered.merged, ruled, words),
  ];
}

/** A default is said elsewhere, so the hover says that it is one. */
function ruleSentence(rule: string, { inForce }: Ruled, { hover }: Words): string {
  const byDefault = ast.isDefaultRule(inForce?.written) ? inForce.written.members : undefined;
  return ast.isDescribedRule(inForce?.rule)
    ? hover.described(markdownCode(inForce.rule.wording.$refText), byDefault)
    : hover.rated(markdownCode(rule), byDefault);
}

function caseLines(merged: MergedFramework, { item, inForce }: Ruled, words: Words): string[] {
  const { hover } = words;
  if (!item) return [];
  const { relevance, weight } = item.node;
  const ofCases =
    ast.isDescribedRule(inForce?.rule) || (ast.isBandingRule(inForce?.rule) && !inForce.rule.aggregate);
  const sample = ofCases ? sampleOf(merged, item) : undefined;
  return [
    ...(sample ? [hover.askedOf(markdownText(said(sample.title, words) ?? sample.name))] : []),
    ...(relevance ? [hover.relevantWhen(markdownCode(conditionWords(relevance)))] : []),
    ...(weight === undefined || weight === 1 ? [] : [hover.weight(weight)]),
  ];
}

/** The ratings that look at this one. */
function feedsLine(merged: MergedFramework, ruled: Ruled, words: Words): string[] {
  const structure = ratingStructure(merged);
  const fed = [...structure.items, structure.overall]
    .filter(({ members }) => members.includes(ruled))
    .map(({ item }) =>
      item ? markdownText(`${item.id} ${said(item.node.title, words) ?? ''}`) : words.names.overallRating,
    );
  return fed.length === 0 ? [] : [words.hover.feeds(fed)];
}
