import type { Framework } from '@yardstick/model';
import { completeFramework, inspections } from './complete-framework.js';
import { everything, payloads } from './payloads.js';
import { replaceTexts, textPositions, type Json } from './text-positions.js';

export const whole = completeFramework as unknown as Json;
const keys = new Set(Object.keys(JSON.parse(JSON.stringify(inspections[1])) as object));

/** A framework with hostile text, the inspections that speak its language, and what was put in. */
export interface Trial {
  readonly name: string;
  readonly framework: Framework;
  readonly inspections: readonly Json[];
  readonly payload: string;
}

export const positions = textPositions(whole);

/** Puts a payload in place of one text, wherever that text is referred to. */
function trialOf(name: string, payload: string, replaced: (text: string, path: string) => string): Trial {
  const known = new Map<string, string>();
  const framework = replaceTexts(whole, (text, path) => {
    // The fields of the model are not texts; the languages of translations are, and so are the keys of an inspection.
    if (path.endsWith('#') && !/\/translations\/[^/]*#$/.test(path)) return text;
    const hostile = replaced(text, path);
    if (hostile !== text) known.set(text, hostile);
    return hostile;
  });
  const rename = (text: string, path: string): string => {
    const isField =
      path.endsWith('#') &&
      (keys.has(text) || /^\/\d+\/(?:answers|statistics|overrides)\/[^/]+\/[^/]+#$/.test(path));
    return isField ? text : (known.get(text) ?? text);
  };
  return {
    name,
    framework: framework as unknown as Framework,
    inspections: replaceTexts(inspections as Json, rename) as readonly Json[],
    payload,
  };
}

export const trials: readonly Trial[] = [
  // Every position at once, told apart by a number, so that all names stay different from each other.
  ...payloads.map((payload, place) => {
    const numbers = new Map<string, number>();
    return trialOf(`payload-${place}`, payload, (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number === 0 ? payload : `${payload}${number}`;
    });
  }),
  // Every payload at once, one position at a time.
  ...positions.map(({ value }, place) =>
    trialOf(`position-${place}`, everything, (text) => (text === value ? everything : text)),
  ),
  ...positions.map(({ value }, place) =>
    trialOf(`proto-${place}`, '__proto__', (text) => (text === value ? '__proto__' : text)),
  ),
];
