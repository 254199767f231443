import { AstUtils, type AstNode, type Reference } from 'langium';
import * as ast from '../../../generated/ast.js';
import type { MergedFramework } from '../../../structure/merged-framework.js';
import { inheritedParts } from '../../../structure/inherited.js';
import { baseOf, lineThatDrops } from '../../../structure/revised.js';
import { defineCheck, type CheckContext, type Finding } from '../../check-rule.js';
import { whereIs } from '../../places.js';

/** Something that a revision takes away, and the line that does. */
interface Loss {
  readonly words: string;
  readonly place: Pick<Finding, 'node' | 'property'>;
}

export const stillUsed = defineCheck({
  code: 'still-used',
  category: 'revisions',
  severity: 'error',
  summary: 'A revision takes away something that what is left of the revised framework still uses.',
  at: {
    Framework(framework, context) {
      const base = baseOf(context.services.structure.MergedFrameworks, framework);
      if (!base) return;
      const merged = context.services.structure.MergedFrameworks.of(framework);
      const reported = new Set<string>();
      for (const part of inheritedParts(merged)) {
        for (const { container, reference } of referencesIn(part)) {
          const loss = lossOf(merged, base, container, reference);
          if (!loss || reported.has(loss.words)) continue;
          reported.add(loss.words);
          report(loss, container, base, context);
        }
      }
    },
  },
});

/** The references of a part of the framework, but not of the items inside it: those are parts themselves. */
function* referencesIn(part: AstNode): Generator<{ container: AstNode; reference: Reference }> {
  for (const { reference } of AstUtils.streamReferences(part))
    if ('ref' in reference) yield { container: part, reference };
  for (const child of AstUtils.streamContents(part)) if (!ast.isItem(child)) yield* referencesIn(child);
}

function lossOf(
  merged: MergedFramework,
  base: MergedFramework,
  user: AstNode,
  reference: Reference,
): Loss | undefined {
  const target = reference.ref;
  const name = reference.$refText;
  const lines = merged.node.members;
  const removal = (
    names: (line: ast.Removal) => Reference | undefined,
    property: string,
  ): Loss | undefined => {
    const line = lines.filter(ast.isRemoval).find((removed) => names(removed)?.$refText === name);
    return line && { words: name, place: { node: line, property } };
  };
  if (ast.isItem(target)) {
    if (merged.byId.has(name)) return undefined;
    const line = lineThatDrops(merged.node, base.byId.get(name));
    if (!line) return undefined;
    return {
      words: name,
      place: ast.isReplacement(line)
        ? { node: line.member, property: 'name' }
        : { node: line, property: 'item' },
    };
  }
  // A limit or condition on a level that is gone is the business of wrong-scale.
  if (ast.isLevel(target)) return ast.isBand(user) ? lossOfLevel(merged, base, target) : undefined;
  if (ast.isScale(target) && !merged.scales.has(name)) return removal((line) => line.scale, 'scale');
  if (ast.isBanding(target) && !merged.bandings.has(name)) return removal((line) => line.banding, 'banding');
  if (ast.isWording(target) && !merged.wordings.has(name)) return removal((line) => line.wording, 'wording');
  if (ast.isCases(target) && !merged.cases.has(name)) return removal((line) => line.cases, 'cases');
  if (ast.isCheck(target) && !merged.checks.has(name)) return removal((line) => line.check, 'check');
  return undefined;
}

/** A level that the scale no longer has since it was replaced. */
function lossOfLevel(merged: MergedFramework, base: MergedFramework, level: ast.Level): Loss | undefined {
  const scale: ast.Scale = level.$container;
  const now = merged.scales.get(scale.name);
  if (!now || now === scale || base.scales.get(scale.name) !== scale) return undefined;
  if (AstUtils.getContainerOfType(now, ast.isFramework) !== merged.node) return undefined;
  if (now.levels.some(({ name }) => name === level.name)) return undefined;
  return { words: `${scale.name} ${level.name}`, place: { node: now, property: 'name' } };
}

function report({ words, place }: Loss, user: AstNode, base: MergedFramework, context: CheckContext): void {
  context.report({
    ...place,
    message: `This takes away "${words}", but "${base.node.name}" still uses it ${whereIs(user, place.node)}. Replace or remove that too.`,
    related: [{ node: user, message: 'It is used here.' }],
  });
}
