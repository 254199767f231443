import type { Rateable } from '../indexing/framework-index.js';
import type { IndexedLevel } from '../indexing/scale.js';
import { couldLeadTo } from './bounds.js';
import { limited } from './limits.js';
import { plural } from './members.js';
import type { Ratings, RuleOutcome } from './outcome.js';

/**
 * `2.1 Good` for a standard that has a rule: many published results print the standards and not the percentages under
 * them, so the level is taken as entered. What is answered under it must lead there, or leave room for it.
 */
export function rateAsEntered(
  ratings: Ratings,
  rateable: Rateable,
  level: IndexedLevel,
  computed: RuleOutcome,
): RuleOutcome {
  const entered: RuleOutcome = { standing: 'rated', level, entered: true, published: true };
  if (computed.standing === 'unknown') return entered;
  if (computed.standing === 'absent') {
    if (couldLeadTo(ratings, rateable, level)) return entered;
    return { ...entered, disagreement: { but: `${membersWords(rateable)} cannot lead there` } };
  }
  const reached = computed.level === null ? null : limited(ratings, rateable, computed.level);
  if (computed.level !== null && reached === null) return entered;
  if (reached?.level === level) return { ...computed, level, entered: true, published: true };
  const where = reached === null ? `no rating: ${computed.reason ?? 'not rated'}` : reached.level.name;
  return { ...entered, disagreement: { but: `${membersWords(rateable)} lead to ${where}` } };
}

function membersWords({ rule }: Rateable): string {
  return rule !== null && 'members' in rule ? `its ${plural(rule.members.kind)}` : 'its answers';
}
