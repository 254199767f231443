import type { Condition } from '@yardstick/model';
import { xpathText } from '../encoding/xlsform-text.js';

/** What an expression calls the questions, fields and choices of the form. */
export interface NamesInForm {
  readonly question: (id: string) => string;
  readonly field: (name: string) => string;
  readonly choice: (field: string, text: string) => string;
}

/**
 * When a question is asked, as the expression of an XLSForm (XPath): `${q_1} = 'yes' and not(${mobility} = 'walks_alone')`.
 *
 * @throws RangeError for a condition that looks at more than one case, which no relevance does
 */
export function expressionOf(condition: Condition, names: NamesInForm): string {
  switch (condition.test) {
    case 'and':
    case 'or':
      return condition.of.map((part) => `(${expressionOf(part, names)})`).join(` ${condition.test} `);
    case 'answer':
      return `${reference(names.question(condition.question))} = ${xpathText(condition.is)}`;
    case 'yesOrNo':
      return `${reference(names.field(condition.field))} = ${xpathText(condition.is ? 'yes' : 'no')}`;
    case 'choice': {
      const field = reference(names.field(condition.field));
      const any = condition.oneOf
        .map((choice) => `${field} = ${xpathText(names.choice(condition.field, choice))}`)
        .join(' or ');
      return condition.not ? `not(${any})` : any;
    }
    case 'number': {
      const sign = { equal: '=', below: '<', above: '>' }[condition.is];
      const test = `${reference(names.field(condition.field))} ${sign} ${decimal(condition.number)}`;
      return condition.not ? `not(${test})` : test;
    }
    default:
      throw new RangeError('A question of a case can depend only on that case.');
  }
}

/** XPath knows no exponents: a ten-millionth is 0.0000001 there. */
function decimal(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError('A number in a condition is not finite.');
  const digits = String(number);
  if (!digits.includes('e')) return digits;
  const plain = number.toFixed(20).replace(/\.?0+$/, '');
  if (plain.includes('e')) throw new RangeError('A number in a condition is too large for a form.');
  return plain;
}

export function reference(name: string): string {
  return `\${${name}}`;
}
