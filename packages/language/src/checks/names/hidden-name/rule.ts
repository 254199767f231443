import type { AstNode } from 'langium';
import { type Document, isDocument } from '../../../generated/ast.js';
import { sharedDeclarations, type Declarations } from '../../../references/declarations.js';
import { usedFiles } from '../../../references/used-files.js';
import { writtenIn } from '../../../structure/declared.js';
import { defineCheck, type CheckContext } from '../../check-rule.js';
import { listed } from '../../listed.js';
import { whereIs } from '../../places.js';

type Named = AstNode & { readonly name: string };

const kinds = [
  'scales',
  'bandings',
  'wordings',
  'cases',
  'frameworks',
] as const satisfies (keyof Declarations)[];

/** Of two things of one name in reach of a file the nearer one is taken, and nobody reading the file can see that. */
export const hiddenName = defineCheck({
  code: 'hidden-name',
  category: 'names',
  severity: 'warning',
  summary: 'A name hides another of the same name that is also in reach.',
  at: {
    Document(document, context) {
      for (const kind of kinds) {
        const outside = new Map<string, Named>();
        for (const { use, document: used } of usedFiles(context.services.shared, document)) {
          const twice: string[] = [];
          for (const [name, declaration] of sharedDeclarations(used)[kind]) {
            if (!outside.has(name)) outside.set(name, declaration);
            else if (!sharedDeclarations(document)[kind].has(name)) twice.push(name);
          }
          const first = twice[0] === undefined ? undefined : outside.get(twice[0]);
          if (!first) continue;
          context.report({
            node: use,
            property: 'path',
            message: `"${use.path}" also has ${listed(twice)}, which this file already has from another: the one ${whereIs(first, use)} counts. Rename one of them, or use one file only.`,
            related: [{ node: first, property: 'name', message: 'This one counts.' }],
          });
        }
        for (const [name, declaration] of sharedDeclarations(document)[kind])
          reportHidden(declaration, outside.get(name), context);
      }
    },
    Framework(framework, context) {
      const document: AstNode = framework.$container;
      if (!isDocument(document)) return;
      const outside = filesInReach(document, context).map(sharedDeclarations);
      for (const { member, manner } of writtenIn(framework)) {
        const kind = kindOf(member);
        if (!kind || manner === 'replace' || !('name' in member) || !member.name) continue;
        const { name } = member;
        reportHidden(
          member,
          outside.map((declarations) => declarations[kind].get(name)).find((found) => found !== undefined),
          context,
        );
      }
    },
  },
});

function filesInReach(document: Document, context: CheckContext): Document[] {
  return [document, ...usedFiles(context.services.shared, document).map((used) => used.document)];
}

function kindOf(member: AstNode): keyof Declarations | undefined {
  switch (member.$type) {
    case 'Scale':
      return 'scales';
    case 'Banding':
      return 'bandings';
    case 'Wording':
      return 'wordings';
    case 'Cases':
      return 'cases';
    default:
      return undefined;
  }
}

function reportHidden(near: Named, far: Named | undefined, context: CheckContext): void {
  if (!far) return;
  context.report({
    node: near,
    property: 'name',
    message: `This "${near.name}" hides the one ${whereIs(far, near)}. Rename one of them, or leave this one out and use the other.`,
    related: [{ node: far, property: 'name', message: 'Hidden here.' }],
  });
}
