import type { Inline } from '@yardstick/generator/ratings';
import type { Ground } from '@yardstick/model';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english } from './english.js';
import { welsh } from './welsh.js';

/** The page's own words, which stand around those of the framework. A piece that is handed in may be in another language. */
export interface Words {
  /** The code of the language. */
  readonly language: string;
  readonly overall: string;
  readonly theOverall: string;
  readonly theOverallScore: string;
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
  readonly decidedBy: (ids: readonly string[]) => string;
  readonly adds: (points: string) => string;
  readonly published: (rating: Inline) => Inline;
  readonly departedFrom: (rating: Inline) => Inline;
  readonly loweredFrom: (rating: Inline) => Inline;
  readonly why: (name: Inline) => Inline;
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
  readonly discretion: (
    title: Inline,
    covered: readonly string[],
    levels: number,
    grounds: readonly Ground[],
  ) => Inline;
  readonly whatIf: string;
  readonly tried: (count: number) => string;
  readonly reset: string;
  readonly save: string;
  readonly refused: string;
  readonly cannotBeRated: string;
  readonly noChange: string;
  readonly nowIs: (name: Inline, before: Inline, after: Inline) => Inline;
  readonly andMore: (count: number) => string;
  readonly inspection: string;
  readonly languageName: string;
  readonly asWritten: string;
  readonly share: string;
  readonly shareHow: string;
  /** Why nothing can be shared now. */
  readonly shareWhen: string;
  readonly shareAs: Readonly<Record<'markdown' | 'html' | 'csv' | 'svg' | 'print', string>>;
  readonly percentages: string;
  readonly fieldwork: (dates: string) => string;
  readonly publishedOn: (date: string) => string;
  readonly waiting: string;
  readonly problems: ProblemWords;
  readonly empty: EmptyWords;
  readonly near: NearWords;
  readonly goTo: WayWords;
  readonly saved: SavedWords;
}

/** Why nothing new can be rated. */
export interface ProblemWords {
  readonly last: string;
  readonly notYet: string;
  readonly place: (file: string, line: number) => string;
}

/** Where there is no inspection. */
export interface EmptyWords {
  readonly none: (framework: Inline) => Inline;
  readonly why: string;
  readonly make: string;
  /** Where a file has nothing that could be rated. */
  readonly nothingIn: (file: string) => string;
  readonly whatIsRated: string;
}

/** How near a boundary is. */
export interface NearWords {
  readonly below: (points: number, cases: number | undefined, level: Inline) => Inline;
  readonly above: (points: number, at: string, cases: number | undefined, level: Inline) => Inline;
}

/** Where a link leads. */
export interface WayWords {
  readonly item: (id: string) => string;
  readonly rule: (id: string) => string;
  readonly overallRule: string;
  readonly entry: (id: string) => string;
  readonly check: string;
  readonly limit: string;
}

/** What the comparison with the saved version says. */
export interface SavedWords {
  readonly heading: string;
  readonly compare: (inspections: number) => string;
  readonly stop: string;
  readonly chosen: (count: number, of: number) => string;
  readonly toCompare: string;
  readonly comparing: string;
  readonly allSaved: string;
  readonly notSaved: (files: readonly string[]) => string;
  readonly changed: (count: number, of: number) => string;
  readonly notAsTyped: (names: readonly string[]) => string;
  readonly notAsSaved: (names: readonly string[]) => string;
  readonly same: (others: number) => string;
  readonly notThere: string;
  readonly score: string;
  readonly noScore: string;
}

export function wordsFor(language: string | undefined): Words {
  return language === 'cy' ? welsh : english;
}

export const WordsInUse = createContext<Words>(english);

export function useWords(): Words {
  return useContext(WordsInUse);
}

/** The language of what nobody translates: the messages of checks, and what inspectors wrote. */
export function untranslatedIn({ language }: Words): string | undefined {
  return language === 'en' ? undefined : 'en';
}
