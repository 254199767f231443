import { kindOf, quoted } from '../quoting.js';
import type { Reading } from '../reading/reading.js';

/** wrong-framework: the data names another framework, or none. */
export function wrongFramework({ report, index }: Pick<Reading, 'report' | 'index'>, found: unknown): void {
  const name = quoted(index.framework.name);
  report({
    code: 'wrong-framework',
    severity: 'error',
    path: ['framework'],
    message: () =>
      found === undefined
        ? `The inspection does not say which framework it is for: write "framework": ${name}.`
        : `The inspection is for ${typeof found === 'string' ? quoted(found) : kindOf(found)}, and this framework is ${name}: rate it with its own framework, or correct the name.`,
  });
}
