import { printedValue, totalsInReach } from '@yardstick/model';
import * as ast from '../../../generated/ast.js';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import { overallRule } from '../../../structure/rules.js';
import type { CheckContext } from '../../check-rule.js';

/** A total that the framework never gives. One that is entered as printed may be of fewer members than the framework has. */
export function checkScore(
  expectation: ast.Expectation,
  { framework, merged }: LoweredFramework,
  context: CheckContext,
): void {
  const rule = overallRule(merged)?.rule;
  const { score, maximum } = expectation;
  if (!ast.isBandingRule(rule) || !rule.aggregate) {
    context.report({
      node: expectation,
      property: 'what',
      message: `"${merged.node.name}" adds nothing up to its overall rating, so there is no score. Leave this line out.`,
    });
  } else if (score !== undefined && !isTooMuch(expectation, score, maximum, context)) {
    if (expectation.$container.members.some(ast.isEnteredScore)) return;
    checkTotal(expectation, framework, 'overall', { score, maximum }, context);
  }
}

function isTooMuch(
  expectation: ast.Expectation,
  score: number,
  maximum: number | undefined,
  context: CheckContext,
): boolean {
  if (maximum === undefined || score <= maximum) return false;
  context.report({
    node: expectation,
    property: 'score',
    message: `A score of ${score} cannot be out of ${maximum}. Are the two numbers the wrong way round?`,
  });
  return true;
}

/** A total, or the most it could be, that no ratings of the members add up to. */
export function checkTotal(
  node: ast.Expectation | ast.FigureAnswer,
  framework: LoweredFramework['framework'],
  id: string,
  { score, maximum }: { readonly score: number; readonly maximum: number | undefined },
  context: CheckContext,
): void {
  const totals = totalsInReach(framework, id);
  if (!totals || totals.holds(score, maximum)) return;
  const isScore = ast.isExpectation(node);
  const what = isScore || id === 'overall' ? 'the score' : `the total of ${id}`;
  if (totals.holds(score)) {
    const [most, ...others] = totals.maxima.map(printedValue);
    context.report({
      node,
      property: isScore ? 'maximum' : 'relevant',
      message:
        others.length === 0
          ? `The most that ${what} could be is ${most ?? ''}, not ${maximum ?? ''}.`
          : `${score} of ${maximum ?? ''} cannot be ${what}, whatever is left out.`,
    });
    return;
  }
  const [least, most] = [printedValue(totals.least), printedValue(totals.most)];
  context.report({
    node,
    property: isScore ? 'score' : 'figure',
    message: `No ratings add up to ${score}: ${what} lies between ${least} and ${most}.`,
  });
}
