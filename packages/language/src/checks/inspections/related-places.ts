import type { ProblemCode } from '@yardstick/model';
import * as ast from '../../generated/ast.js';
import type { MergedFramework } from '../../structure/merged-framework.js';
import type { CheckContext, RelatedPlace } from '../check-rule.js';
import { findItem } from './find-item.js';
import { isMissing, type InspectionProblem } from './model-problems.js';

/** Of more than this a list would be no help. */
const shownAtMost = 10;

/**
 * Why something is a problem of an inspection: where the framework asks for what is missing, how what is entered otherwise is rated and
 * which answers say so, how large the sample is that a figure does not fit.
 */
export function relatedPlaces(
  node: ast.Inspection,
  found: InspectionProblem,
  context: CheckContext,
): RelatedPlace[] {
  const used = node.framework?.ref;
  if (!used) return [];
  const { merged } = context.framework(used);
  if (isMissing(found)) return askedAt(merged, found.subject);
  if (found.problem.code === 'entered-disagrees') return ratedFrom(node, merged, found.subject);
  return ofSample.has(found.problem.code) ? sampleOf(node, found) : [];
}

function askedAt(merged: MergedFramework, subject: string): RelatedPlace[] {
  const asked = merged.byId.get(subject)?.node ?? merged.checks.get(subject) ?? merged.cases.get(subject);
  return asked ? [{ node: asked, property: 'name', message: `The framework asks for ${subject} here.` }] : [];
}

function ratedFrom(node: ast.Inspection, merged: MergedFramework, subject: string): RelatedPlace[] {
  const item = merged.byId.get(subject);
  const rated: RelatedPlace[] = item
    ? [{ node: item.node, property: 'name', message: `How ${subject} is rated is said here.` }]
    : [];
  const answers = node.members.filter(ast.isAnswer).flatMap((answer): RelatedPlace[] => {
    const id = answer.subject?.ref?.name;
    let around = id === undefined ? undefined : merged.byId.get(id)?.parent;
    while (around && around !== item) around = around.parent;
    const isInside = id !== undefined && (subject === 'overall' || (item !== undefined && around === item));
    return isInside ? [{ node: answer, message: `${id} was answered here.` }] : [];
  });
  return [...rated, ...answers].slice(0, shownAtMost);
}

const ofSample: ReadonlySet<string> = new Set<ProblemCode>(['count-above-sample', 'impossible-percentage']);

function sampleOf(node: ast.Inspection, { framework, subject }: InspectionProblem): RelatedPlace[] {
  const sample = findItem(framework.items, subject)?.sample;
  const size = node.members.filter(ast.isSampleSize).find(({ cases }) => cases.ref?.name === sample);
  return size ? [{ node: size, message: 'The size of the sample is given here.' }] : [];
}
