import type { AstNode } from 'langium';
import {
  isBanding,
  isCases,
  isFramework,
  isInspection,
  isScale,
  isWording,
  type Framework,
} from '../../../generated/ast.js';
import { isDeclaration, nounOf, writtenIn, type Declaration } from '../../../structure/declared.js';
import { repeatsOf } from '../../../structure/repeats.js';
import { defineCheck, type CheckContext } from '../../check-rule.js';
import { whereIs } from '../../places.js';

type Named = AstNode & { readonly name: string };

/** Two things of one kind and name: only the first could ever be meant. */
export const duplicateName = defineCheck({
  code: 'duplicate-name',
  category: 'names',
  severity: 'error',
  summary: 'Two things that are told apart by their names have the same name.',
  at: {
    Document(document, context) {
      const { members } = document;
      reportRepeats(members.filter(isFramework), 'a framework', context);
      reportRepeats(members.filter(isInspection), 'an inspection', context);
      reportRepeats(members.filter(isScale), 'a scale', context);
      reportRepeats(members.filter(isBanding), 'a banding', context);
      reportRepeats(members.filter(isWording), 'a wording', context);
      reportRepeats(members.filter(isCases), 'a kind of cases', context);
    },
    Framework(framework, context) {
      const declared = writtenIn(framework)
        .filter(({ manner }) => manner !== 'replace')
        .map(({ member }) => member)
        .filter(isDeclaration);
      for (const { first, again } of repeatsOf(
        declared,
        (declaration) => declaration.name && `${spaceOf(declaration)} ${declaration.name}`,
      ))
        report(first, again, `a ${nounOf(first)}`, context);
      reportItemsOfThatName(framework, declared, context);
    },
    Scale(scale, context) {
      reportRepeats(scale.levels, 'a level of this scale', context);
    },
    Cases(cases, context) {
      reportRepeats(cases.fields, 'a field of these cases', context);
    },
  },
});

/** Checks and statistics are answered side by side in an inspection, so they share their names; all else has its own. */
function spaceOf(declaration: Declaration): string {
  return declaration.$type === 'Check' || declaration.$type === 'Statistic' ? 'answered' : declaration.$type;
}

/** A standard may be numbered V1: then no check may have that name, because an inspection answers both by name. */
function reportItemsOfThatName(
  framework: Framework,
  declared: readonly Declaration[],
  context: CheckContext,
): void {
  const { merged } = context.framework(framework);
  for (const declaration of declared) {
    if (spaceOf(declaration) !== 'answered') continue;
    const item = merged.byId.get(declaration.name);
    if (item) report(item.node, declaration, `a ${item.kind}`, context);
  }
}

function reportRepeats(things: readonly Named[], what: string, context: CheckContext): void {
  for (const { first, again } of repeatsOf(things, ({ name }) => name)) report(first, again, what, context);
}

function report(first: Named, again: Named, what: string, context: CheckContext): void {
  context.report({
    node: again,
    property: 'name',
    message: `"${again.name}" is already the name of ${what} ${whereIs(first, again)}. Give one of them another name.`,
    related: [{ node: first, property: 'name', message: 'The first of that name.' }],
  });
}
