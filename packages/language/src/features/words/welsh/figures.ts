import type { FigureWords } from '../figures.js';
import { after } from './numbers.js';

export const figures: FigureWords = {
  notRated: 'heb ei raddio',
  figure: (inEnglish) =>
    Object.hasOwn(whole, inEnglish)
      ? (whole[inEnglish] ?? inEnglish)
      : parts.reduce((text, [words, by]) => text.replace(words, by), inEnglish),
  noWords: 'dim geiriau',
  points: (count) => after(count, { word: 'pwynt', soft: 'bwynt', spirant: 'phwynt' }),
};

const whole: Readonly<Record<string, string>> = {
  nothing: 'dim',
  'no score': 'dim sgôr',
  'no figure': 'dim ffigur',
  any: 'unrhyw un',
  yes: 'ie',
  no: 'na',
};

/** The longest first. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/ to below /g, ' i lai na '],
  [/^below /, 'llai na '],
  [/^up to /, 'hyd at '],
  [/ or more$/, ' neu fwy'],
  [/ of /g, ' o '],
  [/ to /g, ' i '],
  [/\baverage /, 'cyfartaledd '],
  [/\brange /, 'amrediad '],
];
