import * as ast from '../../../generated/ast.js';
import { writtenIn } from '../../../structure/declared.js';
import { repeatsOf } from '../../../structure/repeats.js';
import { defineCheck, type CheckContext, type Finding } from '../../check-rule.js';
import { whereIs } from '../../places.js';

/** A line that may stand once in its block: what it says, and the words that say it. */
interface Line {
  readonly what: string;
  readonly at: Pick<Finding, 'node' | 'property' | 'keyword'>;
}

/** Of a second publisher, a second overall rule or a second date only one can hold. */
export const saidTwice = defineCheck({
  code: 'said-twice',
  category: 'names',
  severity: 'error',
  summary: 'Something that can hold only once is said twice in the same block.',
  at: {
    Framework(framework, context) {
      report(
        writtenIn(framework).map(({ member }) => lineOfFramework(member)),
        context,
      );
      report(writtenIn(framework).map(replaced), context);
    },
    Item(item, context) {
      report(item.members.map(lineOfItem), context);
    },
    Inspection(inspection, context) {
      report(inspection.members.map(lineOfInspection), context);
    },
  },
});

function lineOfFramework(member: ReturnType<typeof writtenIn>[number]['member']): Line | undefined {
  if (ast.isPublisher(member)) return { what: 'publisher', at: { node: member, keyword: 'publisher' } };
  if (ast.isVersion(member)) return { what: 'version', at: { node: member, keyword: 'version' } };
  if (ast.isEffective(member)) return { what: 'effective', at: { node: member, keyword: 'effective' } };
  if (ast.isSource(member)) return { what: 'source', at: { node: member, keyword: 'source' } };
  if (ast.isOverall(member)) return { what: 'overall', at: { node: member, keyword: 'overall' } };
  if (ast.isNoteHeadings(member) && member.members)
    return { what: `notes for ${member.members}`, at: { node: member, property: 'members' } };
  return ast.isDefaultRule(member) ? lineOfDefault(member) : undefined;
}

/** Of two replacements of one thing the second would replace the first. */
function replaced({ member, manner }: ReturnType<typeof writtenIn>[number]): Line | undefined {
  if (manner !== 'replace' || !('name' in member) || !member.name) return undefined;
  const noun = ast.isItem(member) ? member.kind : member.$type.toLowerCase();
  return { what: `replace ${noun} ${member.name}`, at: { node: member, property: 'name' } };
}

function lineOfItem(member: ast.ItemMember): Line | undefined {
  if (ast.isStatement(member)) return { what: 'statement', at: { node: member, keyword: 'statement' } };
  if (ast.isOwnRule(member)) return { what: 'how this is rated', at: wordsOfRule(member) };
  return ast.isDefaultRule(member) ? lineOfDefault(member) : undefined;
}

function lineOfDefault(member: ast.DefaultRule): Line | undefined {
  const kind: ast.MemberKind | undefined = member.members;
  return kind && { what: `how ${kind} are rated`, at: { node: member, property: 'members' } };
}

/** The word that an own rule begins with. */
function wordsOfRule(own: ast.OwnRule): Line['at'] {
  const rule: ast.Rule | undefined = own.rule;
  if (ast.isNotRatedRule(rule)) return { node: rule, keyword: 'not' };
  return { node: own, keyword: ast.isDescribedRule(rule) ? 'described' : 'rated' };
}

function lineOfInspection(member: ast.InspectionMember): Line | undefined {
  if (ast.isService(member)) return { what: 'service', at: { node: member, keyword: 'service' } };
  if (ast.isFieldwork(member)) return { what: 'fieldwork', at: { node: member, keyword: 'fieldwork' } };
  if (ast.isPublished(member)) return { what: 'published', at: { node: member, keyword: 'published' } };
  if (ast.isSource(member)) return { what: 'source', at: { node: member, keyword: 'source' } };
  if (ast.isEnteredScore(member)) return { what: 'score', at: { node: member, keyword: 'score' } };
  return undefined;
}

function report(lines: readonly (Line | undefined)[], context: CheckContext): void {
  const written = lines.filter((line) => line !== undefined);
  for (const { first, again } of repeatsOf(written, ({ what }) => what)) {
    const said = again.what.startsWith('how ') ? again.what : `"${again.what}"`;
    context.report({
      ...again.at,
      message: `This block already says ${said} ${whereIs(first.at.node, again.at.node)}. Keep the one that is meant.`,
      related: [{ node: first.at.node, message: 'It was first said here.' }],
    });
  }
}
