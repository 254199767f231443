import type { ProblemCode } from '../problem-codes.js';
import type { Problem } from '../result.js';
import { pointer } from './pointer.js';

/** One problem as a rule finds it. The message is only made when it is going to be shown. */
export interface Finding {
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  readonly path: readonly string[];
  readonly message: () => string;
}

export type Report = (finding: Finding) => void;

export interface Findings {
  readonly report: Report;
  readonly problems: () => Problem[];
}

/** Problems of one code that are listed one by one; a million unknown keys are one fault and not a million messages. */
const MOST_OF_A_KIND = 100;
const MORE_PROBLEMS: ProblemCode = 'more-problems';

export function findings(): Findings {
  const listed: Problem[] = [];
  const counts = new Map<string, { severity: Problem['severity']; count: number }>();
  return {
    report: ({ code, severity, path, message }) => {
      const count = (counts.get(code)?.count ?? 0) + 1;
      counts.set(code, { severity, count });
      if (count <= MOST_OF_A_KIND) listed.push({ code, severity, path: pointer(path), message: message() });
    },
    problems: () => [...listed, ...summaries(counts)],
  };
}

function summaries(counts: ReadonlyMap<string, { severity: Problem['severity']; count: number }>): Problem[] {
  return [...counts].flatMap(([code, { severity, count }]): Problem[] => {
    const more = count - MOST_OF_A_KIND;
    if (more <= 0) return [];
    const message = `${more} more of the kind ${code} ${more === 1 ? 'is' : 'are'} not listed here.`;
    return [{ code: MORE_PROBLEMS, severity, path: '', message }];
  });
}
