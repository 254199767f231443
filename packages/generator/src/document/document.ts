import type { Chart } from '../charts/chart.js';

/**
 * A document of a report or a handbook as plain data: what it says, and what each part is. How it looks is for whatever writes it as
 * HTML, Markdown or DOCX. All text is an author's or ours, and none of it is encoded.
 */
export interface Document {
  /** The language of what has no language of its own. */
  readonly language: string;
  readonly title: Inline;
  /** Under the title: the framework, the publisher. */
  readonly subtitle?: Inline;
  /** Facts beside it, as a label and what it is. */
  readonly facts?: readonly (readonly [label: Inline, value: Inline])[];
  /** Whether a list of its headings stands before it. */
  readonly contents?: boolean;
  readonly blocks: readonly Block[];
  /** At the very end: what made the document, from what. */
  readonly colophon?: string;
}

export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Where it is another language than the document's. */
  readonly language?: string;
  /** A heading of this document that it leads to, by its id. */
  readonly link?: string;
}

export type Inline = string | Run | readonly (string | Run)[];

export type Block =
  | {
      readonly block: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly text: Inline;
      /** Made of letters, digits and hyphens; unique in the document. */
      readonly id?: string;
      /** Whether a new page starts before it in print. */
      readonly newPage?: boolean;
    }
  | { readonly block: 'paragraph'; readonly text: Inline; readonly tone?: 'note' | 'lead' }
  | { readonly block: 'list'; readonly items: readonly Inline[]; readonly ordered?: boolean }
  | Table
  | { readonly block: 'chart'; readonly chart: Chart }
  /** What must not be missed: the overall rating. */
  | { readonly block: 'panel'; readonly label: Inline; readonly text: Inline; readonly detail?: Inline }
  /** A gap for the writer to fill. */
  | { readonly block: 'gap'; readonly text: string };

export interface Table {
  readonly block: 'table';
  /** What the table shows; every table has one, and it is read out first. */
  readonly caption: Inline;
  /** Whether a heading right above says the same, so that only those who cannot see it need the caption. */
  readonly repeatsHeading?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly heading: Inline;
  readonly align?: 'right';
  /** Its share of the width, in parts of the whole. */
  readonly width: number;
}

export interface Row {
  /** Its cells; a cell of several paragraphs is a list of them. */
  readonly cells: readonly Cell[];
  /** A heading of the rows below it: a domain among its standards. */
  readonly isGroup?: boolean;
  /** How far its first cell stands in, under a group. */
  readonly depth?: number;
}

export interface Cell {
  readonly paragraphs: readonly Inline[];
  /** Whether it names its row. */
  readonly isHeading?: boolean;
  /** From 0 for the worst level to 1 for the best, where it shows a rating. */
  readonly place?: number;
}

export function cell(text: Inline, more: Omit<Cell, 'paragraphs'> = {}): Cell {
  return { paragraphs: [text], ...more };
}

/** The runs of an inline, one by one. */
export function runsOf(inline: Inline): readonly Run[] {
  const parts = Array.isArray(inline) ? (inline as readonly (string | Run)[]) : [inline as string | Run];
  return parts
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .filter(({ text }) => text !== '');
}

/** An inline without its form. */
export function plainText(inline: Inline): string {
  return runsOf(inline)
    .map(({ text }) => text)
    .join('');
}
