import type * as model from '@yardstick/model';
import { itemMembers } from '../structure/item-members.js';
import type * as ast from '../generated/ast.js';
import type { MergedItem } from '../structure/merged-framework.js';
import { ratingStructure } from '../structure/rating-structure.js';
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
  const { texts, prompts, evidence } = wordsOf(node);
  const own = shared.cases(casesNamed(merged, node.samples));
  const sample = own ?? sampleAround;
  const { inForce } = ratingStructure(merged).of(item);
  const relevance = node.relevance && lowerCondition(merged, node.relevance);
  return origins.mark<model.Item>(
    {
      kind: item.kind,
      id: item.id,
      ...texts,
      ...(sample !== undefined && { sample }),
      ...(relevance && { relevance }),
      weight: node.weight ?? 1,
      rule: (inForce && lowerRule(context, item, inForce)) ?? null,
      limits: inForce ? lowerLimits(context, inForce.limits) : [],
      prompts,
      evidence,
      items: item.children.map((child) => lowerItem(context, child, sample)),
    },
    node,
  );
}

/** What an item says, whatever stands around it. */
interface ItemWords extends Pick<model.Item, 'prompts' | 'evidence'> {
  readonly texts: Pick<model.Item, 'title' | 'statement' | 'asks'>;
}

/** An item is never changed once parsed, and in a text that is typed in most items stay the same nodes. */
const kept = new WeakMap<ast.Item, ItemWords>();

function wordsOf(node: ast.Item): ItemWords {
  let words = kept.get(node);
  if (!words) {
    const { statements, prompts, evidence } = itemMembers(node);
    words = {
      texts: {
        ...optionalText('title', node.title),
        ...optionalText('statement', statements[0]?.text),
        ...optionalText('asks', node.asks),
      },
      prompts: prompts.map(({ text }) => lowerText(text)).filter((text) => text !== undefined),
      evidence: evidence.map(({ name, text }) => ({ id: name ?? '', text: lowerText(text) ?? { text: '' } })),
    };
    kept.set(node, words);
  }
  return words;
}
