import type { Framework, Text, TraceEntry } from '@yardstick/model';
import { inEnglish } from '../page/english-pieces.js';
import { own } from '../values/own.js';

/** A text in the language of the page, or as it was written where it is not translated. */
export function translated({ text, translations }: Text): string {
  const found = own(translations, document.documentElement.lang);
  return typeof found === 'string' ? found : inEnglish(text);
}

/** A level as printed. */
export function levelLabel(framework: Framework, level: string): string {
  const found = framework.scales.flatMap(({ levels }) => levels).find(({ name }) => name === level);
  return translated(found?.label ?? { text: level });
}

/** What comes out for an item: its level, or the phrase by which the framework describes it. */
export function saidOf({ rating, description }: TraceEntry, framework: Framework): string | undefined {
  if (description === undefined) return rating === null ? undefined : levelLabel(framework, rating);
  const phrases = framework.wordings.flatMap((wording) => wording.phrases);
  const texts = phrases.flatMap(({ says }) => ('text' in says ? says.text : []));
  return translated(texts.find(({ text }) => text === description) ?? { text: description });
}

/** A figure as it was banded, without more decimals than anybody reads. Cut and not rounded: 79.996 is not 80. */
export function shortFigure(value: number): string {
  return String(value).replace(/(\.\d\d)\d+$/, '$1');
}
