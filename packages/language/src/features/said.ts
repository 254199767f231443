import type * as model from '@yardstick/model';
import type * as ast from '../generated/ast.js';
import { modelRule } from './model-items.js';
import type { Words } from './words/words.js';

/** A text of a framework in the language of the words around it; as it was written where nobody has translated it. */
export function said(text: ast.Text | undefined, { language }: Words): string | undefined {
  const translated = text?.translations.find(
    (translation) => translation.language === language && translation.value !== '',
  );
  return translated?.value ?? text?.value;
}

/** The published words of a band, which a trace gives as they were written. */
export function bandWordsSaid(
  framework: model.Framework,
  id: string,
  written: string | undefined,
  words: Words,
): string | undefined {
  const rule = modelRule(framework, id);
  const name = rule && 'banding' in rule ? rule.banding : undefined;
  const bands = framework.bandings.find((banding) => banding.name === name)?.bands ?? [];
  return translated(
    bands.flatMap((band) => band.words ?? []),
    written,
    words,
  );
}

/** A proportion in words, which a trace gives as the wording has it. */
export function phraseSaid(framework: model.Framework, id: string, written: string, words: Words): string {
  const rule = modelRule(framework, id);
  const name = rule?.by === 'wording' ? rule.wording : undefined;
  const phrases = framework.wordings.find((wording) => wording.name === name)?.phrases ?? [];
  return (
    translated(
      phrases.flatMap(({ says }) => ('text' in says ? says.text : [])),
      written,
      words,
    ) ?? written
  );
}

function translated(
  texts: readonly model.Text[],
  written: string | undefined,
  { language }: Words,
): string | undefined {
  const translations = texts.find(({ text }) => text === written)?.translations ?? {};
  return Object.hasOwn(translations, language) ? translations[language] : written;
}
