import type { Answer, Counts } from '@yardstick/model';
import { canComeFrom } from './bands.js';
import { decimal, percentage, printed, roundHalfUp, type Fraction } from './fraction.js';

/** Says a proportion in words; `null` where no phrase fits. Counts are absent where only a percentage is known. */
export type Wording = (percent: Fraction, counts: Counts | undefined) => string | null;

/** What a wording makes of an answer in which validation found nothing wrong. */
export function describe(wording: Wording, answer: Answer): string | null {
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'number') return wording(decimal(answer), undefined);
  if (!('of' in answer) || answer.of === 0) return null;
  return wording(percentage(answer.yes, answer.of), answer);
}

/**
 * The words of a plain whole percentage; `undefined` for any other answer, where no phrase fits, and for a percentage that
 * the sample cannot give.
 */
export function wordsOf(wording: Wording, answer: unknown, sampleSize: unknown): string | undefined {
  if (typeof answer !== 'number' || answer >>> 0 !== answer || answer > 100) return undefined;
  if (!canComeFrom(answer, sampleSize)) return undefined;
  const words = wordsByPercent.get(wording) ?? [];
  wordsByPercent.set(wording, words);
  return (words[answer] ??= wording(decimal(answer), undefined)) ?? undefined;
}

/** The words of whole percentages, as they have come up. */
const wordsByPercent = new Map<Wording, (string | null)[]>();

/** The percentage rounded to a whole number: `75%`. */
export function sayPercentage(percent: Fraction): string {
  return `${printed(roundHalfUp(percent, 0))}%`;
}

const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `12 out of 14`; where both numbers are at most ten, `five out of eight`. */
export function sayCounts({ yes, of }: Counts): string {
  return of < numbers.length ? `${numbers[yes] ?? ''} out of ${numbers[of] ?? ''}` : `${yes} out of ${of}`;
}
