import {
  isAnswer,
  isDescribedRule,
  isEnteredScore,
  isFigureAnswer,
  isInspection,
  isInspectorsRule,
  isLevelAnswer,
  isNotRatedAnswer,
  isNotRatedRule,
  isSampleSize,
  type Answer,
  type Cases,
} from '../../generated/ast.js';
import type { MergedFramework } from '../../structure/merged-framework.js';
import { isOfCases, ratingStructure, type Ruled } from '../../structure/rating-structure.js';
import { sampleOf, wordingNamed } from '../../structure/scales.js';
import type { AnswerFormName } from '../words/completion.js';
import { blank, choice, quotedText } from './entry.js';
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
  const structure = ratingStructure(merged);
  const open: Unanswered[] = [];
  for (const ruled of structure.items) {
    const { item, inForce } = ruled;
    if (!item || item.id === '' || !inForce || answers.has(item.id)) continue;
    let isNeeded = !isTotalEntered && (isInspectorsRule(inForce.rule) || isOfCases(inForce.rule));
    let isClosed = isNotRatedRule(inForce.rule);
    for (let around = item.parent; around; around = around.parent) {
      const value = answers.get(around.id)?.value;
      if (isNotRatedAnswer(value)) isClosed = true;
      if (isLevelAnswer(value)) isNeeded = false;
      if (isInspectorsRule(structure.of(around).inForce?.rule)) isNeeded = false;
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
export function answerForms(
  { merged }: Request,
  { item, inForce, scale }: Ruled,
  { areCounts, sizes }: Figures,
): readonly AnswerForm[] {
  const rule = inForce?.rule;
  if (!merged || !item) return [];
  const levels = scale?.levels.map(({ name }) => name).filter(Boolean) ?? [];
  const levelForm: AnswerForm = {
    form: 'level',
    insert: choice(1, levels),
  };
  if (!isOfCases(rule)) return levels.length > 0 ? [levelForm] : [];
  const size = sizes.get(sampleOf(merged, item)?.name ?? '');
  const counts: AnswerForm = {
    form: 'counts',
    insert: `${blank(1, 'yes')} of ${blank(2, String(size ?? 'relevant'))}`,
  };
  const percentage: AnswerForm = {
    form: 'percentage',
    insert: `${blank(1, '0')}%`,
  };
  const figures = areCounts ? [counts, percentage] : [percentage, counts];
  if (!isDescribedRule(rule)) return figures;
  const phrases = (wordingNamed(merged, rule.wording)?.phrases ?? []).flatMap(({ text }) =>
    text?.value ? [quotedText(text.value)] : [],
  );
  const words: AnswerForm = {
    form: 'phrase',
    insert: choice(1, phrases),
  };
  return phrases.length > 0 ? [words, ...figures] : figures;
}

export interface AnswerForm {
  readonly form: AnswerFormName;
  readonly insert: string;
}

/** What the other lines of an inspection show of its figures. */
export interface Figures {
  /** The figures of an inspection are mostly all of one form. */
  readonly areCounts: boolean;
  /** How many cases were sampled, by the name of the sample. */
  readonly sizes: ReadonlyMap<string, number>;
}

export function figuresIn({ cursor }: Request): Figures {
  const members = isInspection(cursor.block) ? cursor.block.members : [];
  const figures = members
    .filter(isAnswer)
    .map(({ value }) => value)
    .filter(isFigureAnswer);
  const counts = figures.filter(({ relevant }) => relevant !== undefined);
  const sizes = members
    .filter(isSampleSize)
    .filter(({ cases, size }) => cases !== undefined && size !== undefined);
  return {
    areCounts: counts.length * 2 > figures.length,
    sizes: new Map(sizes.map(({ cases, size }) => [cases.$refText, size])),
  };
}

/** `0%`, or `0` where it is no percentage. */
export function statisticForm({ merged }: Request, name: string): string {
  return merged?.statistics.get(name)?.unit === 'percent' ? `${blank(1, '0')}%` : blank(1, '0');
}

/** The cases that the framework declares, and those of other files that its items sample. */
export function samplesOf(merged: MergedFramework): Cases[] {
  const sampled = ratingStructure(merged).items.flatMap(({ item }) => item?.node.samples?.ref ?? []);
  const all = new Map([...merged.cases.values(), ...sampled].map((cases) => [cases.name, cases]));
  return [...all.values()].filter(({ name }) => name);
}
