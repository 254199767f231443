import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english } from './english.js';
import { welsh } from './welsh.js';

/** The page's own words, which stand around those of the framework. */
export interface Words {
  /** The code of the language. */
  readonly language: string;
  readonly overall: string;
  readonly theOverall: string;
  readonly noOverall: string;
  readonly noOverallYet: string;
  readonly whenAnswered: string;
  readonly was: string;
  readonly becomes: string;
  readonly limits: string;
  readonly notMet: string;
  readonly lowers: string;
  readonly changesNothing: string;
  readonly bands: string;
  readonly ratings: string;
  readonly decides: (id: string) => string;
  readonly decidedBy: (ids: string) => string;
  readonly adds: (points: string) => string;
  readonly published: (rating: string) => string;
  readonly why: (name: string) => string;
  readonly rule: string;
  readonly entry: string;
  readonly checks: string;
  readonly yes: string;
  readonly no: string;
  readonly statistics: string;
  readonly statistic: string;
  readonly service: string;
  readonly average: string;
  readonly range: string;
  readonly target: string;
  readonly remarks: string;
  readonly whatIf: string;
  readonly tried: (count: number) => string;
  readonly reset: string;
  readonly save: string;
  readonly refused: string;
  readonly noChange: string;
  readonly inspection: string;
  readonly languageName: string;
  readonly asWritten: string;
  readonly share: string;
  readonly shareHow: string;
  readonly fieldwork: (dates: string) => string;
  readonly publishedOn: (date: string) => string;
}

export function wordsFor(language: string | undefined): Words {
  return language === 'cy' ? welsh : english;
}

export const WordsInUse = createContext<Words>(english);

export function useWords(): Words {
  return useContext(WordsInUse);
}

/** The language of sentences that are made in English whatever the page speaks. */
export function sentencesIn({ language }: Words): string | undefined {
  return language === 'en' ? undefined : 'en';
}
