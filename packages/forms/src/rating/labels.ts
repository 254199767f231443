import type { Framework, Text } from '@yardstick/model';
import { own } from '../values/own.js';

/** A text in a language, or as it was written where it is not translated. */
export function textIn({ text, translations }: Text, language: string): string {
  const translated = own(translations, language);
  return typeof translated === 'string' ? translated : text;
}

/** A level as printed. */
export function levelLabel(framework: Framework, level: string, language: string): string {
  const found = framework.scales.flatMap(({ levels }) => levels).find(({ name }) => name === level);
  return found?.label ? textIn(found.label, language) : level;
}

/** A figure as it was banded, without more decimals than anybody reads. Cut and not rounded: 79.996 is not 80. */
export function shortFigure(value: number): string {
  return String(value).replace(/(\.\d\d)\d+$/, '$1');
}
