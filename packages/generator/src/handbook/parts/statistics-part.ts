import { plain } from '@yardstick/model';
import { cell, type Block } from '../../document/document.js';
import { besides } from '../both-languages.js';
import type { HandbookContext } from '../context.js';

/** The statistics that stand beside the ratings, with their targets. */
export function statisticsPart({ labels }: HandbookContext): readonly Block[] {
  const { statistics } = labels.framework;
  if (statistics.length === 0) return [];
  return [
    { block: 'heading', level: 1, text: 'Statistics', id: 'statistics', newPage: true },
    { block: 'paragraph', text: 'These stand beside the ratings and feed none of them.' },
    {
      block: 'table',
      caption: 'Statistics',
      repeatsHeading: true,
      columns: [
        { heading: 'Statistic', width: 48 },
        { heading: 'Target', align: 'right', width: 12 },
        { heading: 'Note', width: 40 },
      ],
      rows: statistics.map(({ title, target, unit, note }) => ({
        cells: [
          { paragraphs: [besides(title)], isHeading: true },
          cell(target === undefined ? '' : `${plain(target)}${unit === 'percent' ? '%' : ''}`),
          { paragraphs: [note ? besides(note) : ''] },
        ],
      })),
    },
  ];
}
