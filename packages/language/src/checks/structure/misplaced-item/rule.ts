import type { ItemKind } from '../../../generated/ast.js';
import type { MergedItem } from '../../../structure/merged-framework.js';
import { misplacedItems, placesFor } from '../../../structure/misplaced.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';

export const misplacedItem = defineCheck({
  code: 'misplaced-item',
  category: 'structure',
  severity: 'error',
  summary: 'An item stands where none of its kind can: a standard in a question, or a question at the top.',
  at: {
    Framework: onFramework(function* ({ merged }) {
      for (const { item, meant } of misplacedItems(merged)) {
        const message = meant
          ? `This ${item.kind} is written like ${article(meant)}, by its place and by what it holds. Is it ${article(meant)}?`
          : `${capital(article(item.kind))} cannot stand ${placeWords(item.parent)}. ${adviceFor(item.kind)}`;
        yield { node: item.node, property: 'kind', message, data: { kind: item.kind, meant: meant ?? null } };
      }
    }),
  },
});

function placeWords(parent: MergedItem | undefined): string {
  return parent ? `in ${parent.kind} ${parent.id}` : 'at the top of a framework';
}

function adviceFor(kind: ItemKind): string {
  const inside = placesFor(kind).map(article);
  if (inside.length === 0) return 'Put it at the top of the framework, or call it something else.';
  return `Put it in ${inside.slice(0, -1).join(', ')} or ${inside.at(-1) ?? ''}.`;
}

function article(kind: ItemKind): string {
  return kind === 'area' ? 'an area' : `a ${kind}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
