import {
  isItem,
  isRemoval,
  isReplacement,
  type Framework,
  type Removal,
  type Replacement,
} from '../generated/ast.js';
import type { MergedFramework, MergedItem } from './merged-framework.js';
import type { MergedFrameworks } from './merged-frameworks.js';

/** Whether what a framework revises leads back to the framework itself. */
export function isInCircle(framework: Framework): boolean {
  const seen = new Set<Framework>();
  for (let revised = framework.base?.ref; revised && !seen.has(revised); revised = revised.base?.ref) {
    if (revised === framework) return true;
    seen.add(revised);
  }
  return false;
}

/** What a framework revises, merged. Nothing where it revises nothing, what cannot be found, or goes round in a circle. */
export function baseOf(frameworks: MergedFrameworks, framework: Framework): MergedFramework | undefined {
  const seen = new Set<Framework>();
  for (let revised: Framework | undefined = framework; revised; revised = revised.base?.ref) {
    if (seen.has(revised)) return undefined;
    seen.add(revised);
  }
  return frameworks.of(framework).base;
}

/** The line of a revising framework with which an item of its base goes: a removal or replacement of it or of an item around it. */
export function lineThatDrops(
  framework: Framework,
  item: MergedItem | undefined,
): Removal | Replacement | undefined {
  const ids = new Set<string>();
  for (let around = item; around; around = around.parent) ids.add(around.id);
  for (const line of framework.members) {
    if (isRemoval(line) && line.item && ids.has(line.item.$refText)) return line;
    if (isReplacement(line) && isItem(line.member) && ids.has(line.member.name)) return line;
  }
  return undefined;
}
