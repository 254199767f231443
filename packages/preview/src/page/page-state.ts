import type { Comparison, Content, Unshown } from '../contract/content.js';
import type { HostMessage } from '../contract/messages.js';
import type { Piece } from '../contract/piece.js';
import { wordsFor } from '../words/words.js';
import { nothingTried, stillTried, type WhatIf } from '../what-if/what-if.js';

export interface PageState {
  /** The newest that was shown. */
  readonly content: Content | undefined;
  /** The last that could be rated as a whole: shown again while the newest cannot. */
  readonly good: Content | undefined;
  /** The newest file, where nothing can be shown of it. */
  readonly unshown: Unshown | undefined;
  readonly whatIf: WhatIf;
  /** The key of the inspection that it is tried on. */
  readonly triedOn: string | undefined;
  readonly language: string | undefined;
  readonly followed: Piece | null;
  readonly compared: readonly string[];
  readonly comparison: Comparison | undefined;
}

export type PageEvent =
  | HostMessage
  | { readonly type: 'try'; readonly whatIf: WhatIf }
  | { readonly type: 'speak'; readonly language: string | undefined }
  | { readonly type: 'chooseCompared'; readonly keys: readonly string[] };

/** What is kept of a page while it is closed. */
export interface Kept {
  readonly subject?: string;
  readonly whatIf: WhatIf;
  readonly language?: string;
  readonly key?: string;
}

/** @param spoken the language of the host, until a person chooses another */
export function initialState(kept: unknown, spoken?: string): PageState {
  const { whatIf, language, key } = readKept(kept);
  return {
    content: undefined,
    good: undefined,
    unshown: undefined,
    whatIf,
    triedOn: key,
    language: language === undefined ? spokenByPage(spoken) : language === asWritten ? undefined : language,
    followed: null,
    compared: [],
    comparison: undefined,
  };
}

export function kept({ content, whatIf, language }: PageState): Kept {
  return {
    ...(content && { subject: content.subject }),
    ...(content?.shown && { key: content.shown.key }),
    whatIf,
    language: language ?? asWritten,
  };
}

/** What is kept where a person wants the texts as they were written. */
const asWritten = '';

/** `cy` of `cy-GB`; nothing where the page would speak English all the same. */
export function spokenByPage(spoken: string | undefined): string | undefined {
  const code = spoken?.split('-')[0];
  return wordsFor(code).language === code && code !== 'en' ? code : undefined;
}

/** What happens to the page when something happens. */
export function nextState(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'show':
      return shown(state, event.content);
    case 'nothing':
      return {
        ...state,
        unshown: event.unshown,
        ...(!event.unshown.isOfLast && { content: undefined, good: undefined }),
      };
    case 'follow':
      return { ...state, followed: event.piece };
    case 'compared':
      return state.compared.length === 0 ? state : { ...state, comparison: event.comparison };
    case 'try':
      return { ...state, whatIf: event.whatIf };
    case 'speak':
      return { ...state, language: event.language };
    case 'chooseCompared':
      return {
        ...state,
        compared: event.keys,
        comparison: event.keys.length === 0 ? undefined : state.comparison,
      };
  }
}

function shown(state: PageState, content: Content): PageState {
  const { model, shown: inspected } = content;
  const rated = model && inspected?.result && inspected;
  const key = inspected?.key ?? state.triedOn;
  const isOther = state.triedOn !== undefined && key !== state.triedOn;
  const isOtherFramework = state.content?.frameworkName !== content.frameworkName;
  return {
    ...state,
    content,
    unshown: undefined,
    good: rated ? content : sameAs(content, state.good),
    whatIf: isOther ? nothingTried : rated ? stillTried(state.whatIf, rated.inspection) : state.whatIf,
    triedOn: key,
    ...(isOtherFramework && { compared: [], comparison: undefined }),
  };
}

/** The last good content where it is of the same inspection under the same framework. */
function sameAs({ frameworkName, shown }: Content, good: Content | undefined): Content | undefined {
  if (good?.frameworkName !== frameworkName) return undefined;
  return shown === undefined || good.shown?.key === shown.key ? good : undefined;
}

/** What another version of the page kept, or nobody, may be anything. */
function readKept(value: unknown): {
  readonly whatIf: WhatIf;
  readonly language: string | undefined;
  readonly key: string | undefined;
} {
  const { whatIf, language, key } = isTable(value) ? value : {};
  const { answers, checks, score } = isTable(whatIf) ? whatIf : {};
  return {
    whatIf: {
      answers: isTable(answers) ? (answers as WhatIf['answers']) : {},
      checks: isTable(checks) ? (checks as WhatIf['checks']) : {},
      ...(typeof score === 'number' && { score }),
    },
    language: typeof language === 'string' ? language : undefined,
    key: typeof key === 'string' ? key : undefined,
  };
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
