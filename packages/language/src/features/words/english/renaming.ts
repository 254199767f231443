import type { ItemKind } from '../../../generated/ast.js';
import type { Named } from '../names.js';
import type { RenamingWords } from '../renaming.js';

export const renaming: RenamingWords = {
  nothingHere: 'There is no name or number here that could be changed.',
  notAName: (name) =>
    `"${name}" cannot be a name: a name starts with a capital letter and holds only letters, digits and underscores, with no space.`,
  notANumber: (number, kind) =>
    kind === 'evidence'
      ? `"${number}" cannot be the number of evidence: write numbers with dots between them, such as 2.1.3.`
      : `"${number}" cannot be the number of ${withArticle(kind)}: write numbers with dots between them, such as 2.1.3, with one small letter after them if need be, or a name.`,
  taken: (name, holder, framework) => {
    const where = framework === undefined ? '' : ` of "${framework}"`;
    return `"${name}" is taken: ${withArticle(holder)}${where} has it already.`;
  },
  evidenceElsewhere: (number, around) =>
    `${number} would not start with ${around}, where this evidence stands.`,
  itemElsewhere: (number, kind, around) =>
    `${number} would not start with ${around.number}, and this ${kind} stands in ${around.kind} ${around.number} of "${around.framework}". Move it there first.`,
};

function withArticle(noun: ItemKind | Named): string {
  if (noun === 'evidence') return noun;
  if (noun === 'cases') return 'a kind of cases';
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
