import type * as model from '@yardstick/model';
import * as ast from '../generated/ast.js';
import { modelRule } from './model-items.js';
import type { Words } from './words/words.js';

/** A text of a framework in the language of the words around it; as it was written where nobody has translated it. */
export function said(text: ast.Text | undefined, { language }: Words): string | undefined {
  const translated = text?.translations.find(
    (translation) => translation.language === language && translation.value !== '',
  );
  return translated?.value ?? text?.value;
}

/** What an item is called; half typed, it may lack its kind. */
export function kindSaid(kind: ast.ItemKind | undefined, { names }: Words): string {
  return kind === undefined ? names.item : names.kinds[kind];
}

/** The same for a text that has been lowered. */
export function saidOf(text: model.Text, words: Words): string {
  return translated([text], text.text, words) ?? text.text;
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

/** The title of a discretion, which a trace gives as it was written. */
export function discretionSaid(framework: model.Framework, written: string, words: Words): string {
  const titles = framework.discretions.map(({ title }) => title);
  return translated(titles, written, words) ?? written;
}

/** A reason that the inspectors wrote, which a trace gives as it was written. Nothing where they wrote none such. */
export function reasonSaid(inspection: ast.Inspection, written: string, words: Words): string | undefined {
  const reasons = inspection.members.map((member): ast.Text | undefined => {
    if (ast.isOverride(member)) return member.reason;
    return ast.isAnswer(member) && ast.isNotRatedAnswer(member.value) ? member.value.reason : undefined;
  });
  return said(
    reasons.find((reason) => reason?.value === written),
    words,
  );
}

/** Why there is no rating: what the inspectors wrote, the framework's own reason, or the evaluator's. */
export function notRatedSaid(
  inspection: ast.Inspection,
  { notRated = '', unrated = [] }: model.TraceEntry,
  rule: model.Rule,
  words: Words,
): string {
  if (rule.by === 'notRated' && rule.because.text === notRated) return saidOf(rule.because, words);
  return reasonSaid(inspection, notRated, words) ?? words.standing.reason(notRated, unrated);
}

function translated(
  texts: readonly model.Text[],
  written: string | undefined,
  { language }: Words,
): string | undefined {
  const translations = texts.find(({ text }) => text === written)?.translations ?? {};
  const found = Object.hasOwn(translations, language) ? translations[language] : undefined;
  return found === '' ? written : (found ?? written);
}
