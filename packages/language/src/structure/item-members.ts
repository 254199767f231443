import type { DefaultRule, Evidence, Item, OwnRule, Prompt, Statement } from '../generated/ast.js';

/** What stands in the block of an item itself, by what it is and in the order in which it is written. Items inside it are another matter. */
export interface ItemMembers {
  readonly statements: readonly Statement[];
  readonly prompts: readonly Prompt[];
  readonly evidence: readonly Evidence[];
  readonly ownRules: readonly OwnRule[];
  readonly defaultRules: readonly DefaultRule[];
}

/** An item is never changed once parsed, and in a text that is typed in most items stay the same nodes. */
const kept = new WeakMap<Item, ItemMembers>();

/** Lowering and several checks ask it of every item after every key. */
export function itemMembers(item: Item): ItemMembers {
  let members = kept.get(item);
  if (!members) {
    members = sorted(item);
    kept.set(item, members);
  }
  return members;
}

function sorted(item: Item): ItemMembers {
  const statements: Statement[] = [];
  const prompts: Prompt[] = [];
  const evidence: Evidence[] = [];
  const ownRules: OwnRule[] = [];
  const defaultRules: DefaultRule[] = [];
  for (const member of item.members) {
    if (member.$type === 'Statement') statements.push(member);
    else if (member.$type === 'Prompt') prompts.push(member);
    else if (member.$type === 'Evidence') evidence.push(member);
    else if (member.$type === 'OwnRule') ownRules.push(member);
    else if (member.$type === 'DefaultRule') defaultRules.push(member);
  }
  return { statements, prompts, evidence, ownRules, defaultRules };
}
