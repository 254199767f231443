import type { Entry } from './facts.js';
import { unknown, type RuleOutcome } from './outcome.js';

/** `rated by inspectors on Scale`: the rating is the level that the inspectors enter (Bradford report, Annex 2, standards 1.1 to 1.4). */
export function rateByInspectors(entry: Entry): RuleOutcome {
  return entry.form === 'level' ? { standing: 'rated', level: entry.level } : unknown();
}
