import { exactDecimal } from '../../arithmetic/decimal.js';
import type { Entry } from '../../evaluation/facts.js';
import { named, type Rateable } from '../../indexing/framework-index.js';
import { answerNotTaken } from '../rules/answer-not-taken.js';
import { reasonGiven } from '../rules/not-rated-without-reason.js';
import { percentageInRange } from '../rules/percentage-range.js';
import { unknownItem } from '../rules/unknown-item.js';
import { unknownKeys } from '../rules/unknown-key.js';
import { phrasesOf, unknownPhrase } from '../rules/unknown-phrase.js';
import { wrongType } from '../rules/wrong-type.js';
import { readCounts } from './read-counts.js';
import { readLevel } from './read-level.js';
import { readPart } from './read-part.js';
import { isObject, own, type JsonObject, type Reading } from './reading.js';

/** What was entered for each item. */
export function readAnswers(reading: Reading): void {
  const { index, facts } = reading;
  const part = readPart(reading, 'answers');
  if (part === null) {
    for (const { id } of [...index.items, index.overall]) facts.refusedAnswers.add(id);
    return;
  }
  for (const id of Object.keys(part)) {
    if (!index.byId.has(id) && id !== 'overall') unknownItem(reading, 'answers', id);
  }
  for (const rateable of [...index.items, index.overall]) {
    const value = own(part, rateable.id);
    if (value === undefined) continue;
    const entry = readAnswer(reading, rateable, value);
    if (entry === null) facts.refusedAnswers.add(rateable.id);
    else facts.answers.set(rateable.id, entry);
  }
}

/** `null` where it cannot be used, which has then been reported. */
function readAnswer(reading: Reading, rateable: Rateable, value: unknown): Entry | null {
  const { report } = reading;
  if (isObject(value) && Object.hasOwn(value, 'notRated')) return readNotRated(reading, rateable, value);
  if (typeof value === 'number') return readPercentage(reading, rateable, value);
  if (typeof value === 'string') return readWords(reading, rateable, value);
  if (isObject(value) && (Object.hasOwn(value, 'yes') || Object.hasOwn(value, 'of'))) {
    return takesFigures(rateable)
      ? readCounts(reading, rateable.id, value)
      : refused(reading, rateable, value);
  }
  wrongType(
    report,
    ['answers', rateable.id],
    'a percentage, a level, counts ("yes" and "of") or the reason why it is not rated ("notRated")',
    value,
  );
  return null;
}

function readNotRated({ report }: Reading, rateable: Rateable, value: JsonObject): Entry | null {
  const { id } = rateable;
  unknownKeys(report, ['answers', id], value, ['notRated']);
  const because = own(value, 'notRated');
  if (typeof because !== 'string') {
    wrongType(report, ['answers', id, 'notRated'], 'text that says why', because);
    return null;
  }
  return reasonGiven(report, id, because) ? { form: 'notRated', because } : null;
}

function readPercentage(reading: Reading, rateable: Rateable, percent: number): Entry | null {
  if (!takesFigures(rateable)) return refused(reading, rateable, percent);
  if (!percentageInRange(reading.report, rateable.id, percent)) return null;
  return { form: 'percentage', percent: exactDecimal(percent) };
}

const WRITTEN_FIGURE = /^\s*\d+(?:\.\d+)?\s*%?\s*$/;

function readWords(reading: Reading, rateable: Rateable, words: string): Entry | null {
  const { index, report } = reading;
  const { id, rule, scale } = rateable;
  if (takesFigures(rateable) && WRITTEN_FIGURE.test(words.slice(0, 40))) {
    wrongType(report, ['answers', id], 'a number, without quotation marks or a percent sign', words);
    return null;
  }
  if (rule?.by === 'wording') {
    const wording = named(index.wordings, rule.wording, 'a wording');
    if (phrasesOf(wording).includes(words)) return { form: 'phrase', text: words };
    unknownPhrase(report, id, wording, words);
    return null;
  }
  if (scale === null) return refused(reading, rateable, words);
  const level = readLevel(reading, ['answers', id], id, words, scale);
  return level === null ? null : { form: 'level', level };
}

function takesFigures({ rule }: Rateable): boolean {
  return rule?.by === 'percentage' || rule?.by === 'wording';
}

function refused({ report }: Reading, rateable: Rateable, value: unknown): null {
  answerNotTaken(report, rateable, value);
  return null;
}
