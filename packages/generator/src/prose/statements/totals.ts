import { plain } from '@yardstick/model';
import type { Facts } from '../facts.js';
import type { Statement } from '../statement.js';

/** The score of the overall rating, where a sentence gives it with its most: `a score of 7 out of 36`. */
export function scoresIn(sentence: string, start: number, facts: Facts): readonly Statement[] {
  const { overall } = facts.view;
  const [, value, most] = /^(\d+(?:\.\d+)?) of (\d+(?:\.\d+)?)$/.exec(overall?.figure ?? '') ?? [];
  if (!overall || value === undefined || most === undefined) return [];
  return [...sentence.matchAll(/\bscor(?:e|es|ed|ing)\b[^.;]{0,30}?(\d+)\s+(?:out\s+)?of\s+(\d+)\b/gi)].map(
    (match): Statement => {
      const [quote, said, of] = match;
      const agrees = Number(said) === Number(value) && Number(of) === Number(most);
      const place = { start: start + match.index, quote, about: 'overall', data: overall.figure };
      return {
        ...place,
        agrees,
        message: agrees
          ? ''
          : `The text gives the score ${said} of ${of}; by the data it is ${overall.figure}.`,
      };
    },
  );
}

/** What is done to a sample: other numbers of cases are not its size. */
const examined = /\b(?:sample|examined|inspected|looked at|assessed|read)\b/i;

/** The size of a sample, where its name follows the number: `28 out-of-court disposals`. */
export function sizesIn(sentence: string, start: number, facts: Facts): readonly Statement[] {
  if (!/\d/.test(sentence) || !examined.test(sentence)) return [];
  const cases = facts.view.items.flatMap(samplesOf);
  return cases.flatMap(({ title, size }) => {
    const source = `\\b(\\d+)\\s+${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}\\b`;
    return [...sentence.matchAll(new RegExp(source, 'gi'))].flatMap((match): Statement[] => {
      const [quote, said] = match;
      const agrees = Number(said) === size;
      const place = { start: start + match.index, quote, about: title, data: `${plain(size)} cases` };
      return [
        { ...place, agrees, message: agrees ? '' : `The text has ${quote}; the data have ${plain(size)}.` },
      ];
    });
  });
}

interface Sized {
  readonly title: string;
  readonly size: number;
}

function samplesOf({ sample, items }: Facts['view']['items'][number]): Sized[] {
  const own =
    sample?.size === undefined ? [] : [{ title: sample.title, size: Number.parseInt(sample.size, 10) }];
  const inner = items.flatMap(samplesOf);
  return [...own, ...inner.filter(({ title }) => own.every((one) => one.title !== title))];
}
