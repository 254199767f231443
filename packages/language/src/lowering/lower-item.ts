import type * as model from '@yardstick/model';
import * as ast from '../generated/ast.js';
import type { MergedItem } from '../structure/merged-framework.js';
import { ruleOf } from '../structure/rules.js';
import { casesNamed } from '../structure/scales.js';
import { lowerCondition } from './lower-condition.js';
import { lowerLimits, lowerRule, type RuleContext } from './lower-rule.js';
import { lowerText, optionalText } from './lower-text.js';

/** An item with everything inside it; `sample` is what the items around it sample. */
export function lowerItem(
  context: RuleContext,
  item: MergedItem,
  sampleAround: string | undefined,
): model.Item {
  const { merged, shared, origins } = context;
  const { node } = item;
  const own = shared.cases(casesNamed(merged, node.samples));
  const sample = own ?? sampleAround;
  const inForce = ruleOf(merged, item);
  const relevance = node.relevance && lowerCondition(merged, node.relevance);
  return origins.mark<model.Item>(
    {
      kind: item.kind,
      id: item.id,
      ...optionalText('title', node.title),
      ...optionalText('statement', node.members.find(ast.isStatement)?.text),
      ...optionalText('asks', node.asks),
      ...(sample !== undefined && { sample }),
      ...(relevance && { relevance }),
      weight: node.weight ?? 1,
      rule: (inForce && lowerRule(context, item, inForce)) ?? null,
      limits: inForce ? lowerLimits(context, inForce.limits) : [],
      prompts: node.members
        .filter(ast.isPrompt)
        .map((prompt) => lowerText(prompt.text))
        .filter((text) => text !== undefined),
      evidence: node.members.filter(ast.isEvidence).map((evidence) => ({
        id: evidence.name ?? '',
        text: lowerText(evidence.text) ?? { text: '' },
      })),
      items: item.children.map((child) => lowerItem(context, child, sample)),
    },
    node,
  );
}
