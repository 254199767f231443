import type { ProblemCode } from '@yardstick/model';
import { syntaxProblems } from '../../parsing/syntax-diagnostics.js';
import type { CheckContext, CheckRule } from '../check-rule.js';
import { listed } from '../listed.js';
import { areMore, isMissing, isUnanswered, problemsOf, type InspectionProblem } from './model-problems.js';
import { placeOfProblem } from './problem-place.js';
import { relatedPlaces } from './related-places.js';
import { whereMissing } from './where-missing.js';

interface ModelCheck {
  /** The code under which the model finds it. */
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  /** The message, where the model's speaks of JSON or the text can say more. Nothing: not worth saying of this text. */
  readonly say?: (found: InspectionProblem, context: CheckContext) => string | undefined;
  /** What a fix needs to know. */
  readonly data?: (found: InspectionProblem) => Readonly<Record<string, unknown>>;
}

/**
 * A check whose finding is the model's: what data on the command line is refused for is shown in the text of an inspection, under
 * the same code and on the word at fault.
 */
export function modelCheck({ code, severity, summary, say, data }: ModelCheck): CheckRule {
  return {
    code,
    category: 'inspections',
    severity,
    summary,
    at: { Inspection: reportProblems(code, say, data) },
  };
}

/** For a check that finds the same in other places too. */
export function reportProblems(
  code: ProblemCode,
  say: ModelCheck['say'] = ({ problem }) => problem.message,
  data?: ModelCheck['data'],
): NonNullable<CheckRule['at']['Inspection']> {
  return (node, context) => {
    const problems = problemsOf(node, context);
    const all = problems.filter(({ problem }) => problem.code === code);
    // There may be thousands, and what is missing from each but itself is all the others.
    const missing = all.filter(isMissing).map(({ subject }) => subject);
    const areTold = missing.length > 1 && isReadable(context);
    const isCut = areMore(problems, code);
    for (const found of all) {
      // Of an inspection without any answer it is said once, and not of each.
      if (isMissing(found) && isUnanswered(node)) continue;
      const message = say(found, context);
      const absence = isMissing(found) ? whereMissing(node, found) : [];
      if (message === undefined || absence === undefined) continue;
      const { path } = found.problem;
      const related = relatedPlaces(node, found, context);
      context.report({
        ...placeOfProblem(found.inspection.nodeAt(path) ?? node, path),
        message: areTold ? message + missingToo(missing, found.subject, isCut) : message,
        ...(data && { data: data(found) }),
        ...(related.length > 0 && { related }),
        ...(absence.length > 0 && { absence }),
      });
    }
  };
}

/** What is missing stands nowhere, so all of it is reported on the name of the inspection, where only the first problem is shown. */
function missingToo(missing: readonly string[], own: string, isCut: boolean): string {
  const others = missing.filter((subject) => subject !== own);
  if (isCut) {
    const [first = ''] = others;
    return ` "${first}" and very many others are missing too.`;
  }
  return ` ${listed(others)} ${others.length === 1 ? 'is' : 'are'} missing too.`;
}

/** Otherwise something that seems to be missing may only be mistyped. */
function isReadable({ document }: CheckContext): boolean {
  return (
    document.references.every(({ error }) => !error) &&
    syntaxProblems(document.parseResult, document.textDocument.getText()).length === 0
  );
}
