import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Disagreement } from '../contract/content.js';
import type { Piece } from '../contract/piece.js';
import type { RatedPreview } from '../view/rated-preview.js';
import type { DialValue } from '../what-if/dial.js';

/** What every part of the page may need. */
export interface PageContext {
  readonly rated: RatedPreview;
  readonly language: string | undefined;
  /** What is shown is the last that could be rated: nothing can be tried on it. */
  readonly isStale: boolean;
  /** Where the cursor is in the text. */
  readonly followed: Piece | null;
  /** Items whose rating has just become another one. */
  readonly changed: ReadonlySet<string>;
  readonly disagreements: ReadonlyMap<string, Disagreement>;
  readonly reveal: (piece: Piece) => void;
  readonly tryEntry: (id: string, entry: DialValue['entry']) => void;
  readonly tryCheck: (name: string, answer: boolean) => void;
}

export const Page = createContext<PageContext | null>(null);

/** @throws RangeError outside of a page that shows ratings, where no part that asks is drawn. */
export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new RangeError('This part of the page is drawn inside of the ratings.');
  return page;
}
