import { bandRange, plain, type Banding, type Phrase, type Scale } from '@yardstick/model';
import { cell, type Block, type Inline } from '../../document/document.js';
import { placeOf } from '../../report/level-place.js';
import { withUnit } from '../../report/bands-view.js';
import { besides, paragraphsOf } from '../both-languages.js';
import type { HandbookContext } from '../context.js';
import { limitWords } from '../limit-words.js';
import { ruleSentences } from '../../report/rule-sentences.js';
import { workedExamples } from './worked-examples.js';

/** How ratings are made: the scales, the bands, the words of proportions, the overall rating, what may depart from it, and examples. */
export function ratingPart(context: HandbookContext): readonly Block[] {
  const { labels } = context;
  const { scales, bandings, wordings, overall, discretions, checks } = labels.framework;
  return [
    { block: 'heading', level: 1, text: 'How ratings are made', id: 'rating', newPage: true },
    ...(scales.length === 0
      ? []
      : [
          { block: 'heading', level: 2, text: 'The levels', id: 'levels' } as const,
          ...scales.map(scaleTable),
        ]),
    ...(bandings.length === 0
      ? []
      : [
          { block: 'heading', level: 2, text: 'From figures to levels', id: 'bands' } as const,
          ...bandings.flatMap((banding) => bandingPart(banding, scales)),
        ]),
    ...(wordings.length === 0
      ? []
      : [
          { block: 'heading', level: 2, text: 'Proportions in words', id: 'wordings' } as const,
          {
            block: 'paragraph',
            text: 'The phrases are tried from the first; the first that fits says the proportion.',
          } as const,
          ...wordings.map(({ name, title, phrases }): Block => ({
            block: 'table',
            caption: title ? besides(title) : name,
            columns: [
              { heading: 'Said', width: 50 },
              { heading: 'When', width: 50 },
            ],
            rows: phrases.map((phrase) => ({
              cells: [{ paragraphs: [said(phrase)], isHeading: true }, cell(phraseTest(phrase.when))],
            })),
          })),
        ]),
    { block: 'heading', level: 2, text: 'The overall rating', id: 'overall' },
    { block: 'paragraph', text: ruleSentences(overall.rule, labels) },
    ...(overall.limits.length === 0
      ? []
      : ([
          { block: 'paragraph', text: 'Whatever it comes to, it is limited:' },
          { block: 'list', items: overall.limits.map((limit) => limitWords(limit, labels)) },
        ] as const)),
    ...(checks.length === 0
      ? []
      : ([
          { block: 'heading', level: 2, text: 'Questions answered yes or no', id: 'checks' },
          { block: 'list', items: checks.map(({ title }) => besides(title)) },
        ] as const)),
    ...(discretions.length === 0
      ? []
      : ([
          { block: 'heading', level: 2, text: 'Where a rating may be departed from', id: 'discretion' },
          {
            block: 'list',
            items: discretions.map(({ title, levels, ids, overall: ofAll }): Inline => {
              const covered = [...ids, ...(ofAll ? ['overall'] : [])].join(', ');
              return [
                ...besides(title, { strong: true }),
                {
                  text: `: by at most ${levels} ${levels === 1 ? 'level' : 'levels'}, with a recorded reason (${covered}).`,
                },
              ];
            }),
          },
        ] as const)),
    ...workedExamples(context),
  ];
}

function scaleTable(scale: Scale): Block {
  const { name, title, levels } = scale;
  const described = levels.some(({ meaning }) => meaning);
  return {
    block: 'table',
    caption: title ? besides(title) : name,
    columns: [
      { heading: 'Level', width: 30 },
      { heading: 'Score', align: 'right', width: 12 },
      ...(described ? [{ heading: 'What it means', width: 58 }] : []),
    ],
    rows: levels.map(({ name: level, label, score, meaning }) => ({
      cells: [
        { paragraphs: [label ? besides(label) : level], isHeading: true, place: placeOf(level, scale) },
        cell(plain(score)),
        ...(described ? [{ paragraphs: meaning ? paragraphsOf(meaning) : [''] }] : []),
      ],
    })),
  };
}

function bandingPart(
  { name, measure, scale: scaleName, decimals, bands }: Banding,
  scales: readonly Scale[],
): Block[] {
  const scale = scales.find((one) => one.name === scaleName);
  const worded = bands.some(({ words }) => words);
  const unit = measure === 'percent' ? '%' : '';
  return [
    {
      block: 'table',
      caption: `${name}, of ${measure === 'percent' ? 'a percentage' : 'a score'}`,
      columns: [
        { heading: 'From and to', width: 30 },
        { heading: 'Level', width: 35 },
        ...(worded ? [{ heading: 'In words', width: 35 }] : []),
      ],
      rows: bands.map((band) => {
        const label = scale?.levels.find((level) => level.name === band.level)?.label;
        return {
          cells: [
            cell(withUnit(bandRange(band), unit), { isHeading: true }),
            { paragraphs: [label ? besides(label) : band.level], place: placeOf(band.level, scale) },
            ...(worded ? [{ paragraphs: [band.words ? besides(band.words) : ''] }] : []),
          ],
        };
      }),
    },
    {
      block: 'paragraph',
      text:
        decimals === null
          ? 'The figure is not rounded before it is banded.'
          : `The figure is rounded half up to ${decimals === 0 ? 'a whole number' : `${decimals} decimals`} before it is banded.`,
      tone: 'note',
    },
  ];
}

function said({ says }: Phrase): Inline {
  if ('text' in says) return besides(says.text);
  return says.form === 'counts' ? 'the counts, as in “12 out of 14”' : 'the percentage, as in “75%”';
}

function phraseTest(when: Phrase['when']): string {
  switch (when.test) {
    case 'allBut':
      return `all but ${when.cases} of the cases`;
    case 'casesAtMost':
      return `${when.cases} relevant cases or fewer`;
    case 'exactly':
      return `exactly ${plain(when.percent)}%`;
    case 'atLeast':
      return `${plain(when.percent)}% or more`;
    case 'below':
      return `below ${plain(when.percent)}%`;
  }
}
