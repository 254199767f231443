import type { Problem } from '@yardstick/model';

/** Thrown by `rate` for an inspection that cannot be rated. `problems` lists all that is wrong with it, warnings too. */
export class InvalidInspectionError extends Error {
  override readonly name = 'InvalidInspectionError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    super(first === undefined ? 'The inspection cannot be rated.' : `${first.path}: ${first.message}${more}`);
    this.problems = problems;
  }
}
