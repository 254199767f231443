import type * as ast from '../../../generated/ast.js';
import type { LoweredFramework } from '../../../lowering/lower-framework.js';
import type { CheckContext } from '../../check-rule.js';

/** The size of a sample that the framework does not take: it could not be entered either. */
export function checkSize(
  expectation: ast.Expectation,
  { framework }: LoweredFramework,
  context: CheckContext,
): void {
  const name = expectation.cases?.ref?.name;
  if (name === undefined || framework.samples.some((sample) => sample.name === name)) return;
  context.report({
    node: expectation,
    property: 'cases',
    message: `${framework.name} samples no ${name} cases, so there is no number of them. Leave this line out.`,
  });
}
