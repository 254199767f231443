import {
  isAnswer,
  isDescribedRule,
  isFigureAnswer,
  isInspection,
  isInspectorsRule,
  isLevelAnswer,
  isNotRatedAnswer,
  isEnteredScore,
  type Answer,
} from '../../generated/ast.js';
import { isOfCases, ratingStructure, type Ruled } from '../../structure/rating-structure.js';
import { sampleOf, wordingNamed } from '../../structure/scales.js';
import { blank, choice, quotedText } from './entry.js';
import { inSnippet } from '../workspace-edit.js';
import { isUnderWay, type Request } from './request.js';

/** An item that has no answer yet in the inspection, and whether it must have one. */
export interface Unanswered {
  readonly ruled: Ruled;
  readonly isNeeded: boolean;
}

/** In published order. What is under an item that is not rated needs no answer, and takes none. */
export function unanswered(request: Request): Unanswered[] {
  const { merged, cursor } = request;
  if (!merged || !isInspection(cursor.block)) return [];
  const answers = otherAnswers(request);
  const isTotalEntered = answers.has('overall') || cursor.block.members.some(isEnteredScore);
  const open: Unanswered[] = [];
  for (const ruled of ratingStructure(merged).items) {
    const { item, inForce } = ruled;
    if (!item || item.id === '' || !inForce || answers.has(item.id)) continue;
    let isNeeded = !isTotalEntered && (isInspectorsRule(inForce.rule) || isOfCases(inForce.rule));
    let isClosed = inForce.rule.$type === 'NotRatedRule';
    for (let around = item.parent; around; around = around.parent) {
      const value = answers.get(around.id)?.value;
      if (isNotRatedAnswer(value)) isClosed = true;
      if (isLevelAnswer(value)) isNeeded = false;
      if (isInspectorsRule(ratingStructure(merged).of(around).inForce?.rule)) isNeeded = false;
    }
    if (!isClosed) open.push({ ruled, isNeeded });
  }
  return open;
}

/** What is entered on the other lines, by the number or name that it is entered for. */
export function otherAnswers(request: Request): ReadonlyMap<string, Answer> {
  const { block } = request.cursor;
  const answers = new Map<string, Answer>();
  if (!isInspection(block)) return answers;
  for (const member of block.members) {
    if (!isAnswer(member)) continue;
    const subject = member.overall ? 'overall' : member.subject?.$refText;
    if (subject && !isUnderWay(request, member)) answers.set(subject, member);
  }
  return answers;
}

/** The forms an answer can take, as snippets: the one that fits best first. */
export function answerForms(request: Request, { item, inForce, scale }: Ruled): readonly AnswerForm[] {
  const { merged } = request;
  const rule = inForce?.rule;
  if (!merged || !item) return [];
  const levels = scale?.levels.map(({ name }) => name).filter(Boolean) ?? [];
  const levelForm: AnswerForm = {
    label: 'a level',
    insert: choice(1, levels),
    means: 'The level as entered or as published.',
  };
  if (!isOfCases(rule)) return levels.length > 0 ? [levelForm] : [];
  const sample = sampleOf(merged, item);
  const counts: AnswerForm = {
    label: 'counts',
    insert: `${blank(1, 'yes')} of ${blank(2, sizeOf(request, sample?.name))}`,
    means: 'As counted: yes, of the relevant cases.',
  };
  const percentage: AnswerForm = {
    label: 'a percentage',
    insert: `${blank(1, '0')}%`,
    means: 'The percentage of relevant cases, as published.',
  };
  const figures = countsAreUsed(request) ? [counts, percentage] : [percentage, counts];
  if (!isDescribedRule(rule)) return figures;
  const phrases = (wordingNamed(merged, rule.wording)?.phrases ?? []).flatMap(({ text }) =>
    text?.value ? [quotedText(text.value)] : [],
  );
  const words: AnswerForm = {
    label: 'a phrase',
    insert: choice(1, phrases),
    means: 'The words as published.',
  };
  return phrases.length > 0 ? [words, ...figures] : figures;
}

export interface AnswerForm {
  readonly label: string;
  readonly insert: string;
  readonly means: string;
}

/** The figures of an inspection are mostly all of one form. */
function countsAreUsed({ cursor }: Request): boolean {
  if (!isInspection(cursor.block)) return false;
  const figures = cursor.block.members
    .filter(isAnswer)
    .flatMap(({ value }) => (isFigureAnswer(value) ? [value] : []));
  return figures.filter(({ relevant }) => relevant !== undefined).length * 2 > figures.length;
}

function sizeOf({ cursor }: Request, sample: string | undefined): string {
  if (!isInspection(cursor.block)) return 'relevant';
  for (const member of cursor.block.members) {
    if (member.$type === 'SampleSize' && member.cases?.$refText === sample && member.size !== undefined)
      return inSnippet(String(member.size));
  }
  return 'relevant';
}
