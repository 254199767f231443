import type { Condition, Framework, Text } from '@yardstick/model';
import { textIn } from './languages.js';

/** When a question is asked of a case, in words for whoever fills in the form. */
export function conditionText(
  condition: Condition,
  framework: Framework,
  sample: string,
  languages: readonly string[],
): Text {
  const inLanguage = (language: string): string =>
    new ConditionWords(framework, sample, language).say(condition);
  const text = inLanguage('en');
  const translations = languages.includes('cy') ? { cy: inLanguage('cy') } : {};
  return { text, translations };
}

/** The words between what the framework names. A language that is not among them has the English ones. */
const joining = new Map([
  [
    'en',
    {
      and: ' and ',
      or: ' or ',
      answer: 'the answer to',
      is: 'is',
      isNot: 'is not',
      yes: 'yes',
      no: 'no',
      below: 'below',
      above: 'above',
    },
  ],
  [
    'cy',
    {
      and: ' a ',
      or: ' neu ',
      answer: 'yr ateb i',
      is: 'yw',
      isNot: 'nad yw',
      yes: 'ie',
      no: 'na',
      below: 'islaw',
      above: 'uwchlaw',
    },
  ],
]);

class ConditionWords {
  readonly #framework: Framework;
  readonly #sample: string;
  readonly #language: string;

  constructor(framework: Framework, sample: string, language: string) {
    this.#framework = framework;
    this.#sample = sample;
    this.#language = language;
  }

  say(condition: Condition, inside = false): string {
    const words = joining.get(this.#language) ?? joining.get('en');
    if (words === undefined) return '';
    switch (condition.test) {
      case 'and':
      case 'or': {
        const parts = condition.of.map((part) => this.say(part, true)).join(words[condition.test]);
        return inside ? `(${parts})` : parts;
      }
      case 'answer':
        return `${words.answer} ${condition.question} ${words.is} ${words[condition.is]}`;
      case 'yesOrNo':
        return `${this.#field(condition.field)} ${words.is} ${condition.is ? words.yes : words.no}`;
      case 'choice': {
        const choices = condition.oneOf.map((choice) => this.#choice(condition.field, choice));
        return `${this.#field(condition.field)} ${condition.not ? words.isNot : words.is} ${choices.join(words.or)}`;
      }
      case 'number': {
        const than = condition.is === 'equal' ? '' : `${words[condition.is]} `;
        return `${this.#field(condition.field)} ${condition.not ? words.isNot : words.is} ${than}${condition.number}`;
      }
      default:
        // Ratings and checks are of the inspection; no relevance that passed its checks asks for them.
        return '';
    }
  }

  #declared(name: string) {
    const { fields } = this.#framework.samples.find((one) => one.name === this.#sample) ?? { fields: [] };
    return fields.find((field) => field.name === name);
  }

  #field(name: string): string {
    return textIn(this.#declared(name)?.title ?? { text: name }, this.#language);
  }

  #choice(field: string, choice: string): string {
    const text = this.#declared(field)?.choices?.find(({ text }) => text === choice);
    return textIn(text ?? { text: choice }, this.#language);
  }
}
