import type { ItemKind } from '../../../generated/ast.js';
import { isAddition } from '../../../generated/ast.js';
import type { MergedItem } from '../../../structure/merged-framework.js';
import { ratingStructure } from '../../../structure/rating-structure.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

/** What an item may stand in, as the published frameworks have it. `top` is the framework itself. */
const places: Readonly<Record<ItemKind, readonly (ItemKind | 'top')[]>> = {
  domain: ['top'],
  section: ['top'],
  area: ['domain', 'section'],
  standard: ['domain', 'section', 'area'],
  judgement: ['domain', 'section', 'area', 'standard'],
  question: ['domain', 'section', 'area', 'standard'],
  criterion: ['domain', 'section', 'area', 'standard'],
};

export const misplacedItem = defineCheck({
  code: 'misplaced-item',
  category: 'structure',
  severity: 'error',
  summary: 'An item stands where none of its kind can: a standard in a question, or a question at the top.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const { item } of ratingStructure(merged).items) {
        const allowed = item?.kind && places[item.kind];
        if (!item || !allowed || allowed.includes(item.parent?.kind ?? 'top')) continue;
        // An addition whose number leads to no parent has no place yet; the addition itself is reported.
        if (!item.parent && isAddition(item.node.$container)) continue;
        yield {
          node: item.node,
          property: 'kind',
          message: `${capital(article(item.kind))} cannot stand ${placeWords(item.parent)}. ${adviceFor(item.kind)}`,
          data: { kind: item.kind },
        };
      }
    }),
  },
});

function placeWords(parent: MergedItem | undefined): string {
  return parent ? `in ${parent.kind} ${parent.id}` : 'at the top of a framework';
}

function adviceFor(kind: ItemKind): string {
  const inside = places[kind].filter((place) => place !== 'top').map(article);
  if (inside.length === 0) return `Put it at the top of the framework, or call it something else.`;
  return `Put it in ${inside.slice(0, -1).join(', ')} or ${inside.at(-1) ?? ''}.`;
}

function article(kind: ItemKind): string {
  return kind === 'area' ? 'an area' : `a ${kind}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
