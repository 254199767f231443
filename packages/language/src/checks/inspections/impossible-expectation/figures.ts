import * as ast from '../../../generated/ast.js';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import { isOfCases } from '../../../structure/rating-structure.js';
import { overallRule, ruleOf } from '../../../structure/rules.js';
import { sampleOf } from '../../../structure/scales.js';
import type { CheckContext } from '../../check-rule.js';
import { checkTotal } from './scores.js';

/** Figures of what has none, and figures that no cases and no ratings give. */
export function checkFigures(
  expectation: ast.Expectation,
  figures: ast.FigureAnswer,
  lowered: LoweredFramework,
  context: CheckContext,
): void {
  const subject = expectation.subject?.ref;
  const isOverall = expectation.what === 'overall';
  if (ast.isStatistic(subject)) checkStatistic(subject, figures, context);
  else if (isOverall || ast.isItem(subject)) checkItem(expectation, figures, lowered, context);
}

function checkStatistic(
  { name, unit }: ast.Statistic,
  figures: ast.FigureAnswer,
  context: CheckContext,
): void {
  for (const property of ['figure', 'average', 'lowest', 'highest'] as const) {
    const figure: ast.Figure | undefined = figures[property];
    if (unit === 'percent' && figure?.percent === true && isTooMuch(figures, property, name, context)) return;
  }
  const { average, lowest, highest } = figures;
  if (lowest && highest && lowest.value > highest.value) {
    context.report({
      node: figures,
      property: 'lowest',
      message: `${name}: the range ${lowest.value} to ${highest.value} is the wrong way round: write the lowest first.`,
    });
  } else if (
    lowest &&
    highest &&
    average &&
    (average.value < lowest.value || average.value > highest.value)
  ) {
    context.report({
      node: figures,
      property: 'average',
      message: `${name}: the average ${average.value} cannot lie outside the range ${lowest.value} to ${highest.value}.`,
    });
  }
}

function checkItem(
  expectation: ast.Expectation,
  figures: ast.FigureAnswer,
  lowered: LoweredFramework,
  context: CheckContext,
): void {
  const { merged, framework } = lowered;
  const item = merged.byId.get(expectation.subject?.$refText ?? '');
  if (!item && expectation.what !== 'overall') return;
  const rule = (item ? ruleOf(merged, item) : overallRule(merged))?.rule;
  const name = item ? item.id : 'The overall rating';
  const value: number | undefined = figures.figure?.value;
  if (value === undefined) return;
  const isEntered = !item && expectation.$container.members.some(ast.isEnteredScore);
  const none = whyNoFigure(rule);
  if (none !== undefined) {
    context.report({
      node: figures,
      property: 'figure',
      message: `${name} ${none}, so it has no figure. ${rule && !ast.isNotRatedRule(rule) ? 'Expect a level, or leave' : 'Leave'} this line out.`,
    });
  } else if (figures.figure.percent) {
    // Of a sum, or of counts, it has the wrong form.
    const isAddedUp = ast.isBandingRule(rule) && (rule.aggregate === 'sum' || rule.aggregate === 'mean');
    if (!isAddedUp && figures.relevant === undefined) isTooMuch(figures, 'figure', name, context);
  } else if (figures.relevant === undefined) {
    if (!isEntered && ast.isBandingRule(rule) && rule.aggregate === 'sum')
      checkTotal(figures, framework, item?.id ?? 'overall', { score: value, maximum: undefined }, context);
  } else if (isOfCases(rule)) {
    checkCounts(expectation, figures, name, item && sampleOf(merged, item)?.name, context);
  } else if (!isEntered) {
    const total = { score: value, maximum: figures.relevant };
    checkTotal(figures, framework, item?.id ?? 'overall', total, context);
  }
}

/** In a sentence after the name of what is rated. */
function whyNoFigure(rule: ast.Rule | undefined): string | undefined {
  if (!rule || ast.isNotRatedRule(rule)) return 'is never rated';
  if (ast.isInspectorsRule(rule)) return 'is rated by inspectors';
  return ast.isPickRule(rule)
    ? `takes the rating of one of its ${rule.members?.kind ?? 'members'}`
    : undefined;
}

/** As of answers: not 43 of 42, and no more relevant cases than were sampled. */
function checkCounts(
  expectation: ast.Expectation,
  figures: ast.FigureAnswer,
  name: string,
  sample: string | undefined,
  context: CheckContext,
): void {
  const { relevant = 0 } = figures;
  const yes = figures.figure.value;
  const sizes = expectation.$container.members.filter(ast.isSampleSize);
  const size = sizes.find(({ cases }) => cases?.$refText === sample)?.size;
  if (!Number.isInteger(yes)) {
    context.report({
      node: figures,
      property: 'figure',
      message: `${name}: ${yes} is no number of cases: write a whole number, or a percentage with its sign.`,
    });
  } else if (yes > relevant) {
    context.report({
      node: figures,
      property: 'figure',
      message: `${name}: ${yes} of ${relevant} cannot be. Are the two numbers the wrong way round?`,
    });
  } else if (size !== undefined && relevant > size) {
    context.report({
      node: figures,
      property: 'relevant',
      message: `${name}: ${relevant} relevant cases cannot be: ${sample ?? 'the sample'} has ${size}.`,
    });
  }
}

function isTooMuch(
  node: ast.FigureAnswer,
  property: 'figure' | 'average' | 'lowest' | 'highest',
  name: string,
  context: CheckContext,
): boolean {
  const value = node[property]?.value ?? 0;
  if (value <= 100) return false;
  context.report({
    node,
    property,
    message: `${name}: ${value}% cannot be: a percentage is a number from 0 to 100.`,
  });
  return true;
}
