import type { AstNode } from 'langium';
import {
  isBanding,
  isBandingRule,
  isFramework,
  isInspection,
  isItem,
  isOwnRule,
  isStatement,
  type ItemKind,
  type MemberKind,
} from '../../generated/ast.js';
import { placesFor } from '../../structure/misplaced.js';
import { ratingStructure } from '../../structure/rating-structure.js';
import { itemKindOf } from '../../structure/rules.js';
import { isAmongLimits, subjectNamed, testUnderWay, valueForm } from './conditions.js';
import type { Continuation } from './continuations.js';
import { canStandSomewhereIn } from './kinds.js';
import { kindsOfMembers } from './owners.js';
import { canBeRevised } from './revised-places.js';
import { isUnderWay, namesFor, type Request } from './request.js';

/** Said at most once in a framework or an inspection. */
const once: ReadonlySet<string> = new Set([
  'Publisher',
  'Version',
  'Effective',
  'Source',
  'Overall',
  'Service',
  'Fieldwork',
  'Published',
  'EnteredScore',
]);

const ownParticulars: ReadonlySet<string> = new Set(['Publisher', 'Version', 'Effective', 'Source']);
const changes: ReadonlySet<string> = new Set(['Replacement', 'Addition', 'Removal']);

/** Whether a keyword that the grammar allows makes sense at the place too. */
export function canStand(request: Request, word: Continuation): boolean {
  const { cursor, merged } = request;
  const { block } = cursor;
  const { rule, around, startsMember, type } = word;
  if (around.includes('Revisable') && !canBeRevised(request, word)) return false;
  if (rule === 'ItemKind') return itemKindCanStand(request, word);
  if (rule === 'MemberKind') return memberKindCanStand(request, word);
  if (startsMember && isFramework(block)) {
    const isRevision = block.base !== undefined;
    if (changes.has(rule)) return isRevision;
    if (isRevision && !ownParticulars.has(rule)) return false;
  }
  if (startsMember && once.has(rule) && around[0] !== 'Revisable' && has(request, rule)) return false;
  if (isItem(block) && startsMember) {
    const others = block.members.filter((member) => !isUnderWay(request, member));
    if (around.includes('OwnRule')) return !others.some(isOwnRule);
    if (rule === 'Statement') return !others.some(isStatement);
  }
  if (isInspection(block)) return canStandInInspection(request, word);
  if (around.includes('TestValue') || around.includes('CountTest') || rule === 'TestValue')
    return valueCanStand(request, word);
  // A case has no items to count.
  if (rule === 'CountTest' && (type.name === 'any' || type.name === 'all')) return isAmongLimits(request);
  if (rule === 'PickRule' && type.name !== 'of') return mayHaveMembers(request, word);
  if (rule === 'BandingRule') return aggregateCanStand(request, word);
  return merged !== undefined || rule !== 'Removal';
}

function has(request: Request, type: string): boolean {
  const { block } = request.cursor;
  const members: readonly AstNode[] = isFramework(block) || isInspection(block) ? block.members : [];
  return members.some((member) => member.$type === type && !isUnderWay(request, member));
}

/** Items and rules for items only where such an item may stand. */
function itemKindCanStand(request: Request, { type, around }: Continuation): boolean {
  const { merged, cursor } = request;
  const kind = type.name as ItemKind;
  if (around[0] === 'Item') {
    if (around[1] === 'Revisable') return true;
    if (isItem(cursor.block)) return placesFor(kind).includes(cursor.block.kind);
    return isFramework(cursor.block) && !cursor.block.base && placesFor(kind).length === 0;
  }
  return merged !== undefined && [...merged.byId.values()].some((item) => item.kind === kind);
}

function memberKindCanStand(request: Request, word: Continuation): boolean {
  const kind = itemKindOf(word.type.name as MemberKind);
  const [caller] = word.around;
  const { block } = request.cursor;
  if (caller === 'DefaultRule') {
    if (isFramework(block)) return !(word.startsMember && block.base !== undefined);
    return isItem(block) && canStandSomewhereIn(kind, block.kind);
  }
  if (caller === 'Members') return kindsOfMembers(request, word).has(kind);
  const { merged } = request;
  return merged !== undefined && [...merged.byId.values()].some((item) => item.kind === kind);
}

/** A question has nothing inside that a rule could pick from or add up. */
function mayHaveMembers(request: Request, word: Continuation): boolean {
  return request.merged?.byId.size === 0 || kindsOfMembers(request, word).size > 0;
}

function canStandInInspection(request: Request, word: Continuation): boolean {
  const { merged, cursor } = request;
  const { rule, around } = word;
  if (!merged) return true;
  if (rule === 'Override' && word.startsMember) return merged.discretions.size > 0;
  if (rule === 'Note' && word.startsMember) return merged.noteHeadings.size > 0;
  if (rule === 'EnteredScore' && word.startsMember) return isAddedUp(request);
  // These come with the levels and the figures that fit (answers.ts).
  if (rule === 'SampleSize' || rule === 'Answer') return false;
  if (rule === 'Expectation' && ['score', 'overall', 'cases'].includes(word.type.name)) return false;
  if (rule === 'Override' && word.type.name === 'overall') return false;
  const [first, second] = cursor.member;
  const isExpected = first?.image === 'expect';
  const subject = (isExpected ? second : first)?.image ?? '';
  const isOfFigure = rule === 'FigureAnswer' || around[0] === 'FigureAnswer';
  if (rule === 'YesNoAnswer') return merged.checks.has(subject);
  if (isExpected && ['yes', 'no'].includes(word.type.name)) return merged.checks.has(subject);
  if (rule === 'NotRatedAnswer' || (isExpected && word.type.name === 'not'))
    return merged.byId.has(subject) || subject === 'overall';
  if (isOfFigure && ['average', 'range'].includes(word.type.name)) return merged.statistics.has(subject);
  if (isOfFigure && word.type.name === 'of') return merged.byId.has(subject);
  return true;
}

/** Whether the overall rule adds scores up, so that it has a total. */
export function isAddedUp({ merged }: Request): boolean {
  const rule = merged && ratingStructure(merged).overall.inForce?.rule;
  return isBandingRule(rule) && (rule.aggregate === 'sum' || rule.aggregate === 'share');
}

/** The words of a test's value, as what is tested takes them. */
function valueCanStand(request: Request, { rule }: Continuation): boolean {
  const { subject, counted } = testUnderWay(request.cursor.member);
  const form = counted ? 'level' : valueForm(request, subjectNamed(request, subject ?? ''));
  if (rule === 'LevelValue') return form === 'level';
  if (rule === 'NumberValue') return form === 'number';
  if (rule === 'YesNoValue') return form === 'yesOrNo';
  if (rule === 'ChoiceValue') return form === 'choice';
  return rule === 'RatedValue' ? form === 'level' : true;
}

/** A banding of a percentage takes a share, one of a score a sum or a mean. */
function aggregateCanStand(request: Request, word: Continuation): boolean {
  const { type } = word;
  if (type.name === 'of') return mayHaveMembers(request, word);
  const name = request.cursor.member.findLast(({ image }) => /^[A-Z]/.test(image))?.image;
  const banding = namesFor(request, 'BandingRule', 'banding').find(
    (node) => isBanding(node) && node.name === name,
  );
  if (!isBanding(banding)) return true;
  return banding.measure === 'percent' ? type.name === 'share' : type.name !== 'share';
}
