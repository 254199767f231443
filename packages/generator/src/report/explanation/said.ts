import type { Text, TraceEntry } from '@yardstick/model';
import type { Inline } from '../../document/document.js';
import type { Labels } from '../labels.js';
import { joined } from './sentence.js';

/** What nobody has translated: an inspector's reason, a rule in the words of the language. It says that it is English where the sentence is not. */
export function asWritten(text: string, labels: Labels): Inline {
  const shown = labels.show(text);
  return isEnglish(labels) ? shown : { text: shown, language: 'en' };
}

/** A text of the framework in the language of the sentence, or else as it was written. */
export function saidIn(text: Text, labels: Labels): Inline {
  const { language } = labels;
  const isTranslated = language !== undefined && Object.hasOwn(text.translations ?? {}, language);
  const said = labels.say(text);
  return isTranslated || isEnglish(labels) ? said : { text: said, language: 'en' };
}

/** `2.1 Assessment`, or `overall`. */
export function nameSaid(id: string, labels: Labels): Inline {
  const title = labels.item(id)?.title;
  return title ? joined([`${id} `, saidIn(title, labels)]) : id;
}

/** A rating as it is printed. */
export function ratingSaid(id: string, name: string | null, labels: Labels): Inline {
  if (name === null) return labels.rating(id, null);
  const label = labels.levelOf(id, name)?.label;
  return label ? saidIn(label, labels) : asWritten(name, labels);
}

/** The published words of a band that the trace gives as they were written. */
export function bandWordsSaid(item: string, words: string, labels: Labels): Inline {
  const rule = labels.ruleOf(item);
  const name = rule && 'banding' in rule ? rule.banding : undefined;
  const text = labels.framework.bandings
    .find((banding) => banding.name === name)
    ?.bands.find((band) => band.words?.text === words)?.words;
  return text ? saidIn(text, labels) : asWritten(words, labels);
}

/** A proportion in words, which the trace gives as the wording has it. */
export function descriptionSaid({ item, description = '' }: TraceEntry, labels: Labels): Inline {
  const rule = labels.ruleOf(item);
  const name = rule?.by === 'wording' ? rule.wording : undefined;
  const phrases = labels.framework.wordings.find((wording) => wording.name === name)?.phrases ?? [];
  for (const { says } of phrases) {
    if ('text' in says && says.text.text === description) return saidIn(says.text, labels);
  }
  return asWritten(description, labels);
}

/** The words that explain are in Welsh or in English. */
function isEnglish({ language }: Labels): boolean {
  return language !== 'cy';
}
