import type { Framework, ItemKind } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { ratingStructure } from '../../structure/rating-structure.js';
import { markdownText } from '../markdown.js';
import type { Words } from '../words/words.js';
import { headingLines, textLines } from './text-lines.js';

/** A framework in short: its title, who publishes it, when it holds, and how much is in it. */
export function frameworkHover(
  { structure }: YardstickServices,
  framework: Framework,
  words: Words,
): string[] {
  const { names, hover } = words;
  const merged = structure.MergedFrameworks.of(framework);
  const { from, to } = merged.effective ?? {};
  const counts = new Map<ItemKind, number>();
  for (const { item } of ratingStructure(merged).items)
    if (item?.kind) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  const contents = [...counts].map(([kind, count]) => names.counted(kind, count));
  return [
    ...headingLines(framework.name ?? '', framework.title, names.named.framework, words),
    ...textLines(merged.publisher?.text, words),
    ...(from === undefined
      ? []
      : [hover.effective(markdownText(from), to === undefined ? undefined : markdownText(to))]),
    ...(merged.base ? [hover.revises(markdownText(merged.base.node.name))] : []),
    ...(contents.length > 0 ? [`${contents.join(', ')}.`] : []),
  ];
}
