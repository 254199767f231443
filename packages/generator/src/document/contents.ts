import type { Block, Document } from './document.js';

export type Heading = Extract<Block, { block: 'heading' }> & { readonly id: string };

/** A chapter with its sections: the headings of the first two levels that a link can lead to. */
export interface Chapter {
  readonly heading: Heading;
  readonly sections: readonly Heading[];
}

export function chaptersOf({ blocks }: Document): readonly Chapter[] {
  const chapters: { readonly heading: Heading; readonly sections: Heading[] }[] = [];
  for (const block of blocks) {
    if (block.block !== 'heading' || block.id === undefined) continue;
    const heading = { ...block, id: block.id };
    if (block.level === 1) chapters.push({ heading, sections: [] });
    else if (block.level === 2) chapters.at(-1)?.sections.push(heading);
  }
  return chapters;
}
