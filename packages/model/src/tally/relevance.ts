import { exactDecimal } from '../arithmetic/decimal.js';
import { compare } from '../arithmetic/rational.js';
import { truthOf, type Leaf, type Truth } from '../evaluation/conditions.js';
import type { Condition } from '../framework.js';

/** One case as far as it could be read: what is blank or was refused is not here. */
export interface ReadCase {
  readonly fields: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, string>;
}

/**
 * `relevant when RiskOfHarm is not "Low"`: whether a question is asked of a case, by the case's fields and other answers.
 * `unknown` where a field or an answer that it turns on is not there.
 */
export function isRelevant(relevance: Condition | undefined, found: ReadCase): Truth {
  return relevance === undefined ? true : truthOf(relevance, (leaf) => leafTruth(leaf, found));
}

function leafTruth(leaf: Leaf, { fields, answers }: ReadCase): Truth {
  switch (leaf.test) {
    case 'answer': {
      const answer = answers.get(leaf.question);
      return answer === undefined ? 'unknown' : answer === leaf.is;
    }
    case 'choice': {
      const choice = fields.get(leaf.field);
      return choice === undefined ? 'unknown' : leaf.oneOf.includes(choice) !== leaf.not;
    }
    case 'yesOrNo': {
      const answer = fields.get(leaf.field);
      return answer === undefined ? 'unknown' : (answer === 'yes') === leaf.is;
    }
    case 'number': {
      const number = fields.get(leaf.field);
      if (number === undefined) return 'unknown';
      const order = compare(exactDecimal(Number(number)), exactDecimal(leaf.number));
      const passed = leaf.is === 'equal' ? order === 0 : leaf.is === 'below' ? order < 0 : order > 0;
      return passed !== leaf.not;
    }
    default:
      // Ratings and checks are of the inspection, not of a case: no framework that passed its checks asks for them here.
      return true;
  }
}

/** The fields that a relevance condition looks at. */
export function fieldOf(leaf: Leaf): string | undefined {
  return leaf.test === 'choice' || leaf.test === 'yesOrNo' || leaf.test === 'number' ? leaf.field : undefined;
}
