import type { Framework, Item } from '@yardstick/model';
import * as ast from '../../generated/ast.js';
import type { Absence } from '../check-rule.js';
import type { InspectionProblem } from './model-problems.js';

/** The places of a framework's items and checks in its published order. */
const kept = new WeakMap<Framework, ReadonlyMap<string, number>>();

/**
 * Where an answer that is missing should have stood: on a line that names it, or between the answers of what comes before and after it.
 * Nothing where the number before or after it is there twice: that is reported. Where a total is entered, whatever is under it may be left out; so an unreadable total explains it too.
 */
export function whereMissing(
  node: ast.Inspection,
  { subject, framework, problem }: InspectionProblem,
): Absence[] | undefined {
  // One of another kind may have been meant for this one.
  const isOfCases = ({ cases }: ast.SampleSize): boolean => cases !== undefined && !cases.ref;
  if (problem.code === 'missing-sample-size' && node.members.filter(ast.isSampleSize).some(isOfCases))
    return undefined;
  const between = neighbours(node, subject, orderIn(framework));
  if (between === 'mistyped') return undefined;
  return [
    { from: node, of: subject },
    { from: node, of: 'score' },
    { from: node, of: 'overall' },
    { from: node, of: 'of' },
    ...(between ? [{ from: node, between }] : []),
  ];
}

function neighbours(
  node: ast.Inspection,
  subject: string,
  order: ReadonlyMap<string, number>,
): Absence['between'] | 'mistyped' {
  const own = order.get(subject);
  if (own === undefined) return undefined;
  let before: { readonly place: number; readonly answer: ast.Answer } | undefined;
  let after: { readonly place: number; readonly answer: ast.Answer } | undefined;
  for (const answer of node.members.filter(ast.isAnswer)) {
    const place = answer.subject?.ref && order.get(answer.subject.$refText);
    if (place === undefined || place === own) continue;
    if (place < own && place > (before?.place ?? -1)) before = { place, answer };
    if (place > own && place < (after?.place ?? Infinity)) after = { place, answer };
  }
  const [start, end] = [before?.answer.$cstNode, after?.answer.$cstNode];
  // A number that stands there and elsewhere too is the one that is missing, mistyped.
  const isThere = ({ $cstNode: text }: ast.Answer): boolean =>
    text !== undefined && text.offset >= (start?.offset ?? 0) && text.offset <= (end?.offset ?? Infinity);
  if (repeatedAnswers(node).some(isThere)) return 'mistyped';
  return start && end && start.end > end.offset ? undefined : [before?.answer, after?.answer];
}

function repeatedAnswers({ members }: ast.Inspection): ast.Answer[] {
  const answers = members.filter(ast.isAnswer);
  const times = new Map<string, number>();
  for (const { subject } of answers)
    if (subject) times.set(subject.$refText, (times.get(subject.$refText) ?? 0) + 1);
  return answers.filter(({ subject }) => (times.get(subject?.$refText ?? '') ?? 0) > 1);
}

function orderIn(framework: Framework): ReadonlyMap<string, number> {
  let order = kept.get(framework);
  if (!order) {
    const ids = new Set(framework.checks.map(({ name }) => name));
    const collect = (items: readonly Item[]): void => {
      for (const { id, items: inside } of items) {
        ids.add(id);
        collect(inside);
      }
    };
    collect(framework.items);
    order = new Map([...ids].map((id, place) => [id, place]));
    kept.set(framework, order);
  }
  return order;
}
