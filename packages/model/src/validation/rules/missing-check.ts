import { leavesOf } from '../../evaluation/conditions.js';
import { reasonLeftOut, reasonNotRated } from '../../evaluation/coverage.js';
import type { Rateable } from '../../indexing/framework-index.js';
import { quoted } from '../quoting.js';
import type { Reading } from '../reading/reading.js';

/**
 * missing-check: a limit that can apply in this inspection turns on a check that was not answered. The limits of an item that
 * is not rated, or was entered as published, do not apply.
 */
export function missingChecks(reading: Reading): void {
  const { report, index, facts, foreign } = reading;
  if (foreign) return;
  const limiting = [...index.items, index.overall].filter((rateable) => canApply(reading, rateable));
  const needed = new Set(
    limiting
      .flatMap(({ limits }) => limits.flatMap(({ when }) => leavesOf(when)))
      .flatMap((leaf) => (leaf.test === 'check' ? [leaf.check] : [])),
  );
  for (const [name, { title }] of index.checks) {
    if (!needed.has(name) || facts.checks.has(name) || facts.refusedChecks.has(name)) continue;
    report({
      code: 'missing-check',
      severity: 'error',
      path: ['checks', name],
      message: () =>
        `The check ${name} (${quoted(title.text)}) is not answered: enter true for yes or false for no.`,
    });
  }
}

function canApply({ index, facts }: Reading, { id, limits, rule }: Rateable): boolean {
  if (limits.length === 0 || rule === null || rule.by === 'notRated') return false;
  if (facts.refusedAnswers.has(id) || reasonNotRated(index, facts, id) !== null) return false;
  if (rule.by === 'inspectors') return facts.answers.has(id);
  return facts.answers.get(id)?.form !== 'level' && reasonLeftOut(index, facts, id) === null;
}
