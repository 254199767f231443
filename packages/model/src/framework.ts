/**
 * The Framework model: what an inspection framework is once every name is resolved, every default handed down and every
 * revision applied. Plain, immutable, JSON-serialisable data; the same framework always gives the same bytes.
 *
 * Ids are the published text (`2.1.3`, `V1.1`) and are unique in a framework. Names (`Rating`, `CaseQuality`) start with
 * an ASCII capital letter and hold only letters, digits, underscores and dots. All other text is the author's and may hold
 * anything at all: whatever writes it somewhere encodes it for that place.
 */
import type { Text } from './text.js';

export interface Framework {
  readonly name: string;
  readonly title?: Text;
  /** As declared, or else the first month of effect, or else absent. */
  readonly version?: string;
  readonly publisher?: Text;
  readonly source?: Text;
  /** `yyyy-mm` or `yyyy-mm-dd`, both included; compared with the date of fieldwork. */
  readonly effective?: { readonly from: string; readonly to?: string };
  /** The name of the framework that this one revises. Its content is already merged in. */
  readonly revises?: string;
  readonly scales: readonly Scale[];
  readonly bandings: readonly Banding[];
  readonly wordings: readonly Wording[];
  readonly samples: readonly Sample[];
  readonly checks: readonly Check[];
  readonly statistics: readonly Statistic[];
  readonly discretions: readonly Discretion[];
  readonly noteHeadings: readonly NoteHeadings[];
  /** The top of the structure (domains or sections), in published order. */
  readonly items: readonly Item[];
  readonly overall: { readonly rule: Rule; readonly limits: readonly Limit[] };
  /** `sha256-` and the base64 of the SHA-256 of everything else here, written as canonical JSON. See digest.ts. */
  readonly digest: string;
}

export interface Scale {
  readonly name: string;
  readonly title?: Text;
  /** In the order declared. A higher score is a better level. */
  readonly levels: readonly Level[];
}

export interface Level {
  readonly name: string;
  readonly score: number;
  /** As printed; where absent the name is printed. */
  readonly label?: Text;
  /** The level descriptor. */
  readonly meaning?: Text;
}

export interface Banding {
  readonly name: string;
  readonly measure: 'percent' | 'score';
  readonly scale: string;
  /** Decimals kept when the value is rounded half up before it is banded; `null` bands the exact value. */
  readonly decimals: number | null;
  readonly bands: readonly Band[];
}

/** `below 50` is { to: 50, toIncluded: false }; `50 to 64` is { from: 50, to: 64, toIncluded: true }; `80 or more` is { from: 80 }. */
export interface Band {
  /** Included. Absent: no lower bound. */
  readonly from?: number;
  /** Absent: no upper bound. */
  readonly to?: number;
  readonly toIncluded?: boolean;
  readonly level: string;
  /** The published words for the band ("Reasonable majority"). */
  readonly words?: Text;
}

export interface Wording {
  readonly name: string;
  readonly title?: Text;
  /** Tried from the first; the first that fits words the proportion. */
  readonly phrases: readonly Phrase[];
}

export interface Phrase {
  /** A text as written, or the counts ("12 out of 14"), or the percentage ("75%"). */
  readonly says: { readonly text: Text } | { readonly form: 'counts' | 'percentage' };
  readonly when: PhraseTest;
}

export type PhraseTest =
  /** Exactly this many relevant cases were not answered yes. Needs counts. */
  | { readonly test: 'allBut'; readonly cases: number }
  /** At most this many cases were relevant. Needs counts. */
  | { readonly test: 'casesAtMost'; readonly cases: number }
  | { readonly test: 'exactly'; readonly percent: number }
  | { readonly test: 'atLeast'; readonly percent: number }
  | { readonly test: 'below'; readonly percent: number };

/** What `cases` declares: a kind of case that is sampled, and what is recorded of each. */
export interface Sample {
  readonly name: string;
  readonly title?: Text;
  readonly fields: readonly CaseField[];
}

export interface CaseField {
  readonly name: string;
  readonly title?: Text;
  readonly type: 'choice' | 'number' | 'date' | 'text' | 'yesOrNo';
  /** For a choice, in the order declared. Data holds the untranslated text. */
  readonly choices?: readonly Text[];
}

/** A yes or no that inspectors enter. */
export interface Check {
  readonly name: string;
  readonly title: Text;
}

export interface Statistic {
  readonly name: string;
  readonly title: Text;
  readonly unit: 'percent' | 'number';
  readonly target?: number;
  readonly note?: Text;
}

export interface NoteHeadings {
  readonly kind: ItemKind;
  readonly headings: readonly Text[];
}

export type ItemKind = 'domain' | 'section' | 'area' | 'standard' | 'judgement' | 'question' | 'criterion';

export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
  readonly title?: Text;
  readonly statement?: Text;
  readonly asks?: Text;
  /** The sample its percentages come from, handed down from the nearest item around it that samples. */
  readonly sample?: string;
  /** When a sampled case is relevant to this question, by the case's fields and answers. */
  readonly relevance?: Condition;
  /** Multiplies the score in a sum, mean or share. 1 unless the author says otherwise. */
  readonly weight: number;
  /** Its own rule or the default handed down; `null` where it groups what is under it and is not rated itself. */
  readonly rule: Rule | null;
  readonly limits: readonly Limit[];
  readonly prompts: readonly Text[];
  readonly evidence: readonly Evidence[];
  readonly items: readonly Item[];
}

export interface Evidence {
  readonly id: string;
  readonly text: Text;
}

export type Rule =
  /** The inspectors enter a level. */
  | { readonly by: 'inspectors'; readonly scale: string }
  /** Bands the percentage of relevant sampled cases answered yes. */
  | { readonly by: 'percentage'; readonly banding: string }
  | { readonly by: 'lowest' | 'highest' | 'median'; readonly members: Members }
  /** Bands the weighted sum of the members' scores; the weighted mean; or the sum as a percentage of the most it could be. */
  | { readonly by: 'sum' | 'mean' | 'share'; readonly banding: string; readonly members: Members }
  /** Says the proportion in words; not a rating. */
  | { readonly by: 'wording'; readonly wording: string }
  | { readonly by: 'notRated'; readonly because: Text };

export interface Members {
  readonly kind: ItemKind;
  /** The members themselves, in published order. */
  readonly ids: readonly string[];
  readonly ignoringUnrated: boolean;
  /** As the language says it: `standards except 4.1`. */
  readonly words: string;
}

/** Lowers a rating to `atMost` when the condition holds. Of several that hold, the strictest wins. */
export interface Limit {
  readonly atMost: string;
  readonly when: Condition;
  /** As the language says it: `at most Good when 2 or more standards are below Good`. */
  readonly words: string;
}

export type Condition =
  | { readonly test: 'and' | 'or'; readonly of: readonly Condition[] }
  /** At least so many of these items (`'all'`: every one) pass the test. */
  | {
      readonly test: 'count';
      readonly atLeast: number | 'all';
      readonly ids: readonly string[];
      readonly rating: RatingTest;
    }
  | { readonly test: 'rating'; readonly id: string; readonly rating: RatingTest }
  | { readonly test: 'check'; readonly check: string; readonly is: boolean }
  /** The rest look at one sampled case. */
  | { readonly test: 'answer'; readonly question: string; readonly is: 'yes' | 'no' }
  | {
      readonly test: 'choice';
      readonly field: string;
      readonly oneOf: readonly string[];
      readonly not: boolean;
    }
  | { readonly test: 'yesOrNo'; readonly field: string; readonly is: boolean }
  | {
      readonly test: 'number';
      readonly field: string;
      readonly is: 'equal' | 'below' | 'above';
      readonly number: number;
      readonly not: boolean;
    };

/** An item that is not rated passes no test on a level, negated or not; `rated` asks whether it has a rating at all. */
export type RatingTest =
  | { readonly is: 'equal' | 'below' | 'above'; readonly level: string; readonly not: boolean }
  | { readonly is: 'rated'; readonly not: boolean };

/** Where ratings may be departed from, how far and on what grounds. */
export interface Discretion {
  readonly title: Text;
  readonly overall: boolean;
  readonly ids: readonly string[];
  readonly levels: number;
  /** One that holds is enough. None declared: no ground is asked for. */
  readonly grounds: readonly Ground[];
}

export type Ground =
  | { readonly ground: 'nearBoundary'; readonly points: number }
  | { readonly ground: 'casesChange'; readonly cases: number }
  | { readonly ground: 'fewCases'; readonly cases: number };
