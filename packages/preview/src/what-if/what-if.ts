import type { Answer, Inspection } from '@yardstick/model';

/** Other answers than were entered, to see what they would change. */
export interface WhatIf {
  /** By item id, or `overall`. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By the name of the check. */
  readonly checks: Readonly<Record<string, boolean>>;
  /** Another printed total. */
  readonly score?: number;
}

export const nothingTried: WhatIf = { answers: {}, checks: {} };

/** How many things are other than they were entered. */
export function triedCount({ answers, checks, score }: WhatIf): number {
  return Object.keys(answers).length + Object.keys(checks).length + (score === undefined ? 0 : 1);
}

/** The inspection with what is tried in the place of what was entered. */
export function applied(inspection: Inspection, { answers, checks, score }: WhatIf): Inspection {
  return {
    ...inspection,
    ...(Object.keys(answers).length > 0 && { answers: { ...inspection.answers, ...answers } }),
    ...(Object.keys(checks).length > 0 && { checks: { ...inspection.checks, ...checks } }),
    ...(score !== undefined && { score: { ...inspection.score, value: score } }),
  };
}

/** Tries an answer; what was entered is not tried any more. */
export function tryAnswer(whatIf: WhatIf, inspection: Inspection, id: string, answer: Answer): WhatIf {
  const entered = own(inspection.answers, id);
  return { ...whatIf, answers: withEntry(whatIf.answers, id, answer, sameAnswer(entered, answer)) };
}

export function tryCheck(whatIf: WhatIf, inspection: Inspection, name: string, answer: boolean): WhatIf {
  const isEntered = own(inspection.checks, name) === answer;
  return { ...whatIf, checks: withEntry(whatIf.checks, name, answer, isEntered) };
}

export function tryScore({ answers, checks }: WhatIf, inspection: Inspection, score: number): WhatIf {
  return { answers, checks, ...(inspection.score?.value !== score && { score }) };
}

/** What still can be tried after the inspection was edited: what is now entered as it was tried is tried no more. */
export function stillTried(whatIf: WhatIf, inspection: Inspection): WhatIf {
  const answers = Object.entries(whatIf.answers).filter(
    ([id, answer]) => !sameAnswer(own(inspection.answers, id), answer),
  );
  const checks = Object.entries(whatIf.checks).filter(
    ([name, answer]) => own(inspection.checks, name) !== answer,
  );
  const { score } = whatIf;
  const isOther = score !== undefined && inspection.score !== undefined && inspection.score.value !== score;
  return {
    answers: Object.fromEntries(answers),
    checks: Object.fromEntries(checks),
    ...(isOther && { score }),
  };
}

function withEntry<T>(
  table: Readonly<Record<string, T>>,
  key: string,
  value: T,
  isEntered: boolean,
): Readonly<Record<string, T>> {
  const others = Object.entries(table).filter(([other]) => other !== key);
  return Object.fromEntries(isEntered ? others : [...others, [key, value] as const]);
}

function sameAnswer(left: Answer | undefined, right: Answer): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table && Object.hasOwn(table, key) ? table[key] : undefined;
}
