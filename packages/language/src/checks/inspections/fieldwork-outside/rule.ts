import { isFieldwork, type Framework } from '../../../generated/ast.js';
import { covers, whyNoDate } from '../../../structure/dates.js';
import type { CheckContext } from '../../check-rule.js';
import { modelCheck } from '../model-check.js';

export const fieldworkOutside = modelCheck({
  code: 'fieldwork-outside',
  severity: 'warning',
  summary: 'The fieldwork was done when the framework was not in effect.',
  say: ({ problem, inspection }, context) => {
    const { node } = inspection;
    const used = node.framework.ref;
    const began = node.members.find(isFieldwork)?.from;
    const effective = used && context.framework(used).framework.effective;
    if (!began || whyNoDate(began) || !effective) return problem.message;
    const { from, to } = effective;
    const meant = versionAt(used, began, context);
    return (
      `Fieldwork began ${began}, and "${used.name}" is in effect from ${from}${to === undefined ? '' : ` to ${to}`}. ` +
      (meant ? `At that time it is "${meant}".` : 'Check the date, and which framework applies.')
    );
  },
});

/** The other version of a framework that was in effect: one that revises the same framework, or is revised with it. */
function versionAt(used: Framework, date: string, context: CheckContext): string | undefined {
  const { frameworks } = context.services.workspace.Projects.namesAround(context.document.uri);
  const first = firstVersionOf(used);
  for (const [other] of frameworks.values()) {
    if (!other || other === used || firstVersionOf(other) !== first) continue;
    const { effective } = context.framework(other).framework;
    if (effective && covers(effective, date)) return other.name;
  }
  return undefined;
}

function firstVersionOf(framework: Framework): Framework {
  const seen = new Set<Framework>();
  let first = framework;
  for (let base = first.base?.ref; base && !seen.has(base); base = first.base?.ref) {
    seen.add(base);
    first = base;
  }
  return first;
}
