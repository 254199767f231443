import type { AstNode } from 'langium';
import { isRemoval, isReplacement, type Framework, type Removal } from '../../../generated/ast.js';
import { nearest } from '../../../parsing/nearest.js';
import type { MergedFramework } from '../../../structure/merged-framework.js';
import { baseOf } from '../../../structure/revised.js';
import { revisablePart, type RevisablePart } from '../../../structure/revisable.js';
import { defineCheck, type CheckContext, type Finding } from '../../check-rule.js';
import { listed } from '../../listed.js';

/** What a removal names without a reference; an unknown name in the others is reported as such. */
type Missing = Pick<Finding, 'node' | 'property' | 'keyword'> & {
  readonly words: string;
  readonly name: string | undefined;
  readonly candidates: Iterable<string>;
};

export const nothingToChange = defineCheck({
  code: 'nothing-to-change',
  category: 'revisions',
  severity: 'error',
  summary: 'A revision replaces or removes something that the revised framework does not have.',
  at: {
    Framework(framework, context) {
      const base = baseOf(context.services.structure.MergedFrameworks, framework);
      if (!base) return;
      for (const line of framework.members) {
        if (isReplacement(line)) {
          const part = revisablePart(line.member);
          if (part && !part.isIn(base)) reportReplacement(part, framework, base, context);
        } else if (isRemoval(line)) {
          const missing = missingFrom(base, line);
          if (missing) report('remove', missing, base, context);
        }
      }
    },
  },
});

function reportReplacement(
  part: RevisablePart,
  framework: Framework,
  base: MergedFramework,
  context: CheckContext,
): void {
  const { words, name, place } = part;
  const added = framework.members.some(
    (line) => line.$type === 'Addition' && revisablePart(line.member)?.words === words,
  );
  if (added) {
    context.report({
      ...place,
      message: `${capital(words)} is added here, not in "${base.node.name}". State it once, after "add".`,
    });
    return;
  }
  report('replace', { ...place, words, name, candidates: part.allIn(base) }, base, context);
}

function missingFrom(base: MergedFramework, removal: Removal): Missing | undefined {
  const { discretion, notes } = removal;
  if (discretion && !base.discretions.has(discretion)) {
    return {
      ...at(removal, 'discretion'),
      words: `discretion "${discretion}"`,
      name: discretion,
      candidates: base.discretions.keys(),
    };
  }
  if (notes && !base.noteHeadings.has(notes)) {
    return {
      ...at(removal, 'notes'),
      words: `notes for ${notes}`,
      name: undefined,
      candidates: base.noteHeadings.keys(),
    };
  }
  return undefined;
}

function at(node: AstNode, property: string): Pick<Finding, 'node' | 'property'> {
  return { node, property };
}

const listedAtMost = 4;

function report(
  verb: 'replace' | 'remove',
  missing: Missing,
  base: MergedFramework,
  context: CheckContext,
): void {
  const { words, name, candidates, ...place } = missing;
  const all = [...candidates];
  const meant = name === undefined ? undefined : nearest(name, all);
  const hint =
    meant !== undefined
      ? ` Did you mean "${meant}"?`
      : all.length > 0 && all.length <= listedAtMost
        ? ` It has ${listed(all)}.`
        : verb === 'replace'
          ? ' To bring it in, write "add".'
          : '';
  context.report({
    ...place,
    message: `"${base.node.name}" has no ${words} to ${verb}.${hint}`,
    data: meant === undefined ? {} : { replacement: meant },
  });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
