import { bandRange } from '@yardstick/model';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Piece } from '../contract/piece.js';
import type { RatedPreview } from '../view/rated-preview.js';
import { usePage } from './page-context.js';

/** Marks what the cursor is at, and brings it into view. */
export function useFollowed(id: string): {
  readonly class: string;
  readonly ref: (element: HTMLElement | null) => void;
} {
  const { followed, rated } = usePage();
  const element = useRef<HTMLElement | null>(null);
  const isFollowed = isAt(followed, id);
  const isInBand = followed?.of === 'band' && isIn(followed, id, rated);
  useEffect(() => {
    if (isFollowed) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isFollowed]);
  const ref = useCallback((drawn: HTMLElement | null) => {
    element.current = drawn;
  }, []);
  return { class: isFollowed ? 'followed' : isInBand ? 'in-band' : '', ref };
}

/** Whether the figure of an item is in that band. */
function isIn(
  { banding, place }: Extract<Piece, { of: 'band' }>,
  id: string,
  { labels, now }: RatedPreview,
): boolean {
  const rule = labels.ruleOf(id);
  if (!rule || !('banding' in rule) || rule.banding !== banding) return false;
  const band = labels.framework.bandings.find(({ name }) => name === banding)?.bands[place];
  return band !== undefined && now.trace.get(id)?.band?.range === bandRange(band);
}

function isAt(piece: Piece | null, id: string): boolean {
  return piece !== null && 'id' in piece && piece.id === id;
}
