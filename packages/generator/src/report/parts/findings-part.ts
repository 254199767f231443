import type { Block } from '../../document/document.js';
import type { ItemView, RatingsView } from '../ratings-view.js';
import { reportWords } from '../report-words.js';

/** What was noted on each item, under the headings that the framework gives: strengths, areas for improvement. */
export function findingsPart(view: RatingsView): readonly Block[] {
  const blocks = view.items.flatMap((item) => findingsOn(item, 2));
  if (blocks.length === 0) return [];
  return [
    { block: 'heading', level: 1, text: reportWords(view.language).findings, id: 'findings', newPage: true },
    ...blocks,
  ];
}

function findingsOn({ id, title, asks, notes, items }: ItemView, level: 2 | 3 | 4): readonly Block[] {
  const inner = items.flatMap((item) => findingsOn(item, level === 2 ? 3 : 4));
  if (notes.length === 0 && inner.length === 0) return [];
  return [
    { block: 'heading', level, text: `${id}. ${title}` },
    ...(asks === undefined || notes.length === 0
      ? []
      : [{ block: 'paragraph', text: { text: asks, emphasis: true } } as const]),
    ...notes.flatMap(({ heading, text }) => [
      { block: 'paragraph', text: [{ text: `${heading}: `, strong: true }, text] } as const,
    ]),
    ...inner,
  ];
}
