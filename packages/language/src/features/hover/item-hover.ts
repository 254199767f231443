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
import { english } from '../words/english/english.js';
import { itemHeadingLines, textLines } from './text-lines.js';
import { bandingLines } from './vocabulary-hover.js';

/** What a hover says of an item: its number, title and question, and how it is rated in a framework. */
export function itemHover(services: YardstickServices, framework: ast.Framework, item: ast.Item): string[] {
  const lowered = services.lowering.framework(framework);
  const merged = lowered.merged.byId.get(item.name);
  return [
    ...itemHeadingLines(item.name ?? '', item.title, item.kind ?? 'item'),
    ...textLines(item.asks),
    ...textLines(item.members.find(ast.isStatement)?.text),
    ...(merged?.node === item ? ruleLines(services, framework, item.name) : []),
  ];
}

/** What a hover says of the overall rating. */
export function overallHover(services: YardstickServices, framework: ast.Framework): string[] {
  return ['**Overall rating**', ...ruleLines(services, framework, 'overall')];
}

/** The rule in words, what it is limited by, what it can add up to, and the bands of that. */
function ruleLines(services: YardstickServices, framework: ast.Framework, id: string): string[] {
  const lowered = services.lowering.framework(framework);
  const ruled = ruledAs(lowered.merged, id);
  if (!ruled) return [];
  const { merged } = lowered;
  const written = ruled.inForce?.rule;
  const reach = reachWords(lowered, id, english);
  const banding = ast.isBandingRule(written) ? bandingNamed(merged, written.banding) : undefined;
  const notRated = ast.isNotRatedRule(written) ? written.reason : undefined;
  const rule = modelRule(lowered.framework, id);
  const limits = (ruled.inForce?.limits ?? []).map((limit) => `- ${markdownCode(limitWords(limit))}`);
  return [
    ...(notRated ? [`Not rated: ${markdownText(notRated.value ?? '')}`] : []),
    ...(rule && !notRated ? [`${ruleSentence(ruleWords(rule), ruled)}${saidFor(ruled)}.`] : []),
    ...(!ruled.inForce && ruled.item ? ['Groups what is inside it. It has no rating of its own.'] : []),
    ...caseLines(lowered.merged, ruled),
    ...(limits.length > 0 ? [limits.join('\n')] : []),
    ...(reach === undefined ? [] : [`The ${rule?.by ?? 'value'} can be ${markdownText(reach)}.`]),
    ...(banding && reach !== undefined ? bandingLines(banding) : []),
    ...feedsLine(lowered.merged, ruled),
  ];
}

function ruleSentence(words: string, { inForce }: Ruled): string {
  if (ast.isDescribedRule(inForce?.rule))
    return `Described by ${markdownCode(inForce.rule.wording.$refText)}`;
  return `Rated by ${markdownCode(words)}`;
}

/** A default is said elsewhere, so the hover says that it is one. */
function saidFor({ inForce }: Ruled): string {
  return ast.isDefaultRule(inForce?.written) ? `, as said for ${inForce.written.members}` : '';
}

function caseLines(merged: MergedFramework, { item, inForce }: Ruled): string[] {
  if (!item) return [];
  const { relevance, weight } = item.node;
  const ofCases =
    ast.isDescribedRule(inForce?.rule) || (ast.isBandingRule(inForce?.rule) && !inForce.rule.aggregate);
  const sample = ofCases ? sampleOf(merged, item) : undefined;
  return [
    ...(sample
      ? [
          `Asked of the sample ${markdownText(sample.title?.value ?? sample.name)}: the percentage of relevant cases answered yes counts.`,
        ]
      : []),
    ...(relevance ? [`A case is relevant when ${markdownCode(conditionWords(relevance))}.`] : []),
    ...(weight === undefined || weight === 1 ? [] : [`Counts ${weight} times.`]),
  ];
}

/** The ratings that look at this one. */
function feedsLine(merged: MergedFramework, ruled: Ruled): string[] {
  const structure = ratingStructure(merged);
  const fed = [...structure.items, structure.overall]
    .filter(({ members }) => members.includes(ruled))
    .map(({ item }) =>
      item ? markdownText(`${item.id} ${item.node.title?.value ?? ''}`) : 'the overall rating',
    );
  return fed.length === 0 ? [] : [`Feeds ${fed.join(' and ')}.`];
}
