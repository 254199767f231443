import { validate, type Framework, type Problem, type ProblemCode } from '@yardstick/model';
import * as ast from '../../generated/ast.js';
import type { LoweredInspection } from '../../lowering/lower-inspection.js';
import { nearest } from '../../parsing/nearest.js';
import type { CheckContext } from '../check-rule.js';
import { evidentProblems } from './evident-problems.js';

/** A problem that rating this inspection would meet, and what it is about. */
export interface InspectionProblem {
  readonly problem: Problem;
  /** The item, check or sample that the problem names. */
  readonly subject: string;
  readonly framework: Framework;
  readonly inspection: LoweredInspection;
}

/** Kept as long as the lowered inspection, which is as long as a build. */
const kept = new WeakMap<LoweredInspection, readonly InspectionProblem[]>();

/**
 * The problems of an inspection that the model finds: the same that the command line and generated engines find in data. None
 * where the framework is unknown. Where it has errors itself, only those that are there whatever it should have said.
 */
export function problemsOf(node: ast.Inspection, context: CheckContext): readonly InspectionProblem[] {
  const lowered = context.inspection(node);
  let problems = kept.get(lowered);
  if (!problems) {
    problems = findProblems(node, lowered, context);
    kept.set(lowered, problems);
  }
  return problems;
}

/** Whether nothing at all was answered yet. */
export function isUnanswered(node: ast.Inspection): boolean {
  return !node.members.some((member) => ast.isAnswer(member) || ast.isEnteredScore(member));
}

export function isMissing({ problem }: InspectionProblem): boolean {
  return problem.code.startsWith('missing-');
}

/** Whether there are more of a kind than the model lists. */
export function areMore(problems: readonly InspectionProblem[], code: ProblemCode): boolean {
  return problems.some(
    ({ problem }) => problem.code === 'more-problems' && problem.message.includes(` ${code} `),
  );
}

function findProblems(
  node: ast.Inspection,
  inspection: LoweredInspection,
  context: CheckContext,
): InspectionProblem[] {
  const used = node.framework?.ref;
  if (!used) return [];
  const lowered = context.framework(used);
  const { framework } = lowered;
  const isSound = context.services.checks.SoundFrameworks.has(used);
  const found = isSound
    ? validate(framework, inspection.inspection)
    : evidentProblems(lowered, inspection.inspection);
  const problems = found.map((problem) => ({
    problem,
    subject: subjectOf(problem),
    framework,
    inspection,
  }));
  return withoutWrittenOtherwise(node, problems);
}

/** The second part of a JSON Pointer, as it was before it was escaped. */
function subjectOf({ path }: Problem): string {
  return (path.split('/')[2] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * Without what is only missing because its line could not be read: it has a value of another form, which is reported, or a
 * name that leads nowhere and is near to it.
 */
function withoutWrittenOtherwise(
  node: ast.Inspection,
  problems: readonly InspectionProblem[],
): InspectionProblem[] {
  const missing = new Set(problems.filter(isMissing).map(({ subject }) => subject));
  const written = new Set<string>();
  for (const member of node.members) {
    const reference = ast.isAnswer(member)
      ? member.subject
      : ast.isSampleSize(member)
        ? member.cases
        : undefined;
    if (!reference) continue;
    const meant = reference.ref ? reference.$refText : nearest(reference.$refText, missing);
    if (meant !== undefined) written.add(meant);
  }
  return problems.filter((problem) => !isMissing(problem) || !written.has(problem.subject));
}
