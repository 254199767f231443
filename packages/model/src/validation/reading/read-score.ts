import { exactDecimal } from '../../arithmetic/decimal.js';
import { compare, type Rational } from '../../arithmetic/rational.js';
import { scoreAboveMaximum } from '../rules/score-disagrees.js';
import { scoreNotSummed } from '../rules/score-not-summed.js';
import { unknownKeys } from '../rules/unknown-key.js';
import { wrongType } from '../rules/wrong-type.js';
import { isObject, own, type JsonObject, type Reading } from './reading.js';

/** The printed total of the overall rule. */
export function readScore(reading: Reading): void {
  const { index, input, report, facts, foreign } = reading;
  const score = own(input, 'score');
  if (score === undefined) return;
  facts.scoreRefused = true;
  if (!isObject(score)) {
    wrongType(report, ['score'], 'an object with a "value", and "of" for the most it could be', score);
    return;
  }
  unknownKeys(report, ['score'], score, ['value', 'of']);
  if (!['sum', 'share'].includes(index.overall.rule?.by ?? '')) {
    if (!foreign) scoreNotSummed(report);
    return;
  }
  const value = readNumber(reading, score, 'value');
  const maximum = Object.hasOwn(score, 'of') ? readNumber(reading, score, 'of') : null;
  if (value === null || (maximum === null && Object.hasOwn(score, 'of'))) return;
  if (maximum !== null && compare(value, maximum) > 0) {
    scoreAboveMaximum(report, value, maximum);
    return;
  }
  facts.scoreRefused = false;
  facts.score = { value, maximum };
}

function readNumber({ report }: Reading, score: JsonObject, key: 'value' | 'of'): Rational | null {
  const number = own(score, key);
  if (typeof number === 'number' && Number.isFinite(number)) return exactDecimal(number);
  wrongType(report, ['score', key], 'a number', number);
  return null;
}
