import { cell, type Block, type Row } from '../../document/document.js';
import type { RatingsView } from '../ratings-view.js';
import { figureIn } from '../figure-in.js';
import { reportWords } from '../report-words.js';

/** The key statistics beside their comparators, with numbered notes below, as the joint inspections of 2007 print them. */
export function statisticsPart({ statistics, language }: RatingsView): readonly Block[] {
  if (statistics.length === 0) return [];
  const words = reportWords(language);
  const notes: string[] = [];
  const rows = statistics.map(({ title, value, average, range, target, note }): Row => {
    const mark = note === undefined ? '' : ` (${notes.push(note)})`;
    return {
      cells: [
        cell(target === '' ? `${title}${mark}` : title, { isHeading: true }),
        cell(value),
        cell(average),
        cell(figureIn(language, range)),
        cell(target === '' ? '' : `${target}${mark}`),
      ],
    };
  });
  return [
    { block: 'heading', level: 1, text: words.keyStatistics, id: 'statistics' },
    {
      block: 'table',
      caption: words.keyStatistics,
      repeatsHeading: true,
      columns: [
        { heading: words.statistic, width: 44 },
        { heading: words.service, align: 'right', width: 13 },
        { heading: words.average, align: 'right', width: 13 },
        { heading: words.range, align: 'right', width: 16 },
        { heading: words.target, align: 'right', width: 14 },
      ],
      rows,
    },
    ...notes.map(
      (note, place) => ({ block: 'paragraph', text: `(${place + 1}) ${note}`, tone: 'note' }) as const,
    ),
  ];
}
