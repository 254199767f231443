import type { Facts } from './facts.js';

/** Which item a passage is under, from its own number or the heading before it. */
export interface Standing {
  /** The item whose number begins the passage. */
  readonly numbered?: string;
  /** The item that the last heading names, which may be the same. */
  readonly under?: string;
}

const opening =
  /^[\s|>-]*(?:standard|section|domain|question|criterion|area)?\s*([A-Z]{0,4}\.?\d[A-Za-z0-9.]*?)\.?(?=[\s:|)])/i;

/** The id that begins a passage, where an item has it. */
export function numberOf(text: string, facts: Facts): string | undefined {
  const [, id] = opening.exec(text) ?? [];
  return id !== undefined && facts.items.has(id) ? id : undefined;
}

/**
 * Whether a passage is the heading of an item: its number with its title, or the title alone, and hardly anything more. A row of
 * results is one too.
 */
export function headingOf(text: string, facts: Facts): string | undefined {
  const id = numberOf(text, facts);
  const words = text.replace(opening, '').replace(/[|\t]/g, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
  if (id !== undefined) {
    const title = facts.items.get(id)?.title.toLowerCase() ?? '';
    return title !== '' && words.startsWith(title) && words.length < title.length + 40 ? id : undefined;
  }
  if (text.length > 120 || /[.!?]\s*$/.test(text)) return undefined;
  const named = [...facts.items.values()].filter(
    ({ title }) => title !== '' && title.toLowerCase() === words,
  );
  return named.length === 1 ? named[0]?.id : undefined;
}
