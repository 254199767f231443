import type { Framework, ItemKind } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { ratingStructure } from '../../structure/rating-structure.js';
import { memberKindOf } from '../../structure/rules.js';
import { markdownText } from '../markdown.js';
import { headingLines, textLines } from './text-lines.js';

/** A framework in short: its title, who publishes it, when it holds, and how much is in it. */
export function frameworkHover({ structure }: YardstickServices, framework: Framework): string[] {
  const merged = structure.MergedFrameworks.of(framework);
  const { from, to } = merged.effective ?? {};
  const counts = new Map<ItemKind, number>();
  for (const { item } of ratingStructure(merged).items)
    if (item?.kind) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  const contents = [...counts].map(([kind, count]) => `${count} ${count === 1 ? kind : memberKindOf(kind)}`);
  return [
    ...headingLines(framework.name ?? '', framework.title, 'framework'),
    ...textLines(merged.publisher?.text),
    ...(from === undefined
      ? []
      : [`For fieldwork from ${markdownText(from)}${to === undefined ? '' : ` to ${markdownText(to)}`}.`]),
    ...(merged.base ? [`Revises ${markdownText(merged.base.node.name)}.`] : []),
    ...(contents.length > 0 ? [`${contents.join(', ')}.`] : []),
  ];
}
