import type { CaseField, Item, Sample } from '@yardstick/model';
import { cell, type Block, type Cell } from '../../document/document.js';
import { besides } from '../both-languages.js';
import type { HandbookContext } from '../context.js';

/** The guidance on cases: what is recorded of each, which questions are answered of it, and how they are answered. */
export function casesPart({ labels, anchors }: HandbookContext): readonly Block[] {
  const { samples, items } = labels.framework;
  if (samples.length === 0) return [];
  return [
    { block: 'heading', level: 1, text: 'Cases', id: 'cases', newPage: true },
    {
      block: 'list',
      items: [
        'Every question of a case is answered yes, no or not applicable.',
        'A case that a question is not applicable to leaves the number of relevant cases of that question, and of no other.',
        'A question that is asked only of some cases is left blank for the others.',
      ],
    },
    ...samples.flatMap((sample) => samplePart(sample, asked(items, sample.name), anchors)),
  ];
}

function samplePart(
  { name, title, fields }: Sample,
  questions: readonly Item[],
  anchors: HandbookContext['anchors'],
): Block[] {
  return [
    {
      block: 'heading',
      level: 2,
      text: title ? besides(title) : name,
      id: `cases-${name.replace(/[^A-Za-z0-9]+/g, '-')}`,
    },
    ...(fields.length === 0
      ? []
      : [
          {
            block: 'table',
            caption: 'What is recorded of each case',
            columns: [
              { heading: 'What', width: 40 },
              { heading: 'How', width: 60 },
            ],
            rows: fields.map((field) => ({
              cells: [
                { paragraphs: [field.title ? besides(field.title) : field.name], isHeading: true },
                howRecorded(field),
              ],
            })),
          } as const,
        ]),
    ...(questions.length === 0
      ? []
      : ([
          { block: 'paragraph', text: 'Answered of every case that they are relevant to:' },
          {
            block: 'list',
            items: questions.map(({ id, asks, title: words }) => [
              { text: `${id} `, link: anchors.of(id) },
              ...(asks ? besides(asks) : words ? besides(words) : []),
            ]),
          },
        ] as const)),
  ];
}

function howRecorded({ type, choices = [] }: CaseField): Cell {
  switch (type) {
    case 'choice':
      return { paragraphs: choices.map((choice) => besides(choice)) };
    case 'yesOrNo':
      return cell('Yes or no');
    case 'number':
      return cell('A number');
    case 'date':
      return cell('A date');
    case 'text':
      return cell('Words');
  }
}

function asked(items: readonly Item[], sample: string): readonly Item[] {
  return items.flatMap((item) => {
    const own =
      item.sample === sample && (item.rule?.by === 'percentage' || item.rule?.by === 'wording') ? [item] : [];
    return [...own, ...asked(item.items, sample)];
  });
}
