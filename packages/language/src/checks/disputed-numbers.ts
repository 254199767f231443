import { AstUtils } from 'langium';
import type { Framework } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { allowancesIn } from './allowances.js';
import type { CheckContext } from './check-rule.js';
import { duplicateNumber } from './structure/duplicate-number/rule.js';
import { numberHole } from './structure/number-hole/rule.js';
import { numberOrder } from './structure/number-order/rule.js';
import { numberOutsideParent } from './structure/number-outside-parent/rule.js';

const numbering = [duplicateNumber, numberHole, numberOrder, numberOutsideParent];

const kept = new WeakMap<object, boolean>();

/**
 * Whether a framework has a number that may be mistyped. What an inspection calls it by is then perhaps right, and not reported in every
 * inspection beside the number itself.
 */
export function hasDisputedNumbers(framework: Framework, services: YardstickServices): boolean {
  const lowered = services.lowering.framework(framework);
  let disputed = kept.get(lowered);
  if (disputed === undefined) {
    disputed = findDispute(framework, services);
    kept.set(lowered, disputed);
  }
  return disputed;
}

function findDispute(framework: Framework, services: YardstickServices): boolean {
  const document = AstUtils.getDocument(framework);
  const allowances = allowancesIn(document.textDocument.getText());
  let found = false;
  for (const { code, at } of numbering) {
    const context: CheckContext = {
      document,
      services,
      framework: (node) => services.lowering.framework(node),
      inspection: (node) => services.lowering.inspection(node),
      report: ({ node }) => {
        const line = node.$cstNode?.range.start.line;
        found ||= !allowances.some((allowance) => allowance.code === code && allowance.target === line);
      },
    };
    at.Framework(framework, context);
  }
  return found;
}
