import type { Answer, Inspection, Problem, Result } from '@yardstick/model';
import type { FormEngine } from '../engine.js';

/** What is said of an item that nothing has been entered for yet. */
const NOT_YET: Answer = { notRated: 'Not entered yet' };

/**
 * Rates what there is. Items without an answer count as not rated, and nothing else is made up: the engine says what follows.
 * `undefined` where something that was entered is wrong.
 */
export function ratedSoFar(engine: FormEngine, inspection: Inspection): Result | undefined {
  let tried = inspection;
  // Each round fills in what the one before found missing; what is inside an item comes after it.
  for (let round = 0; round < 10; round += 1) {
    const errors = engine.validate(tried).filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return engine.rate(tried);
    const missing = errors.filter(isMissingAnswer);
    if (missing.length === 0) return undefined;
    const blanks = missing.map(({ path }): [string, Answer] => [lastPart(path), NOT_YET]);
    tried = { ...tried, answers: Object.fromEntries([...Object.entries(tried.answers ?? {}), ...blanks]) };
  }
  return undefined;
}

function isMissingAnswer({ code, path }: Problem): boolean {
  return code === 'missing-answer' && path.startsWith('/answers/');
}

function lastPart(path: string): string {
  return (path.split('/').at(-1) ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
}
