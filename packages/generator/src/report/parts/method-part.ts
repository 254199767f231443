import { bandRange, listed, type Banding } from '@yardstick/model';
import { cell, type Block } from '../../document/document.js';
import { withUnit } from '../bands-view.js';
import { figureIn } from '../figure-in.js';
import type { Labels } from '../labels.js';
import { placeOf } from '../level-place.js';
import type { ItemView, RatingsView } from '../ratings-view.js';
import { ruleSentences } from '../rule-sentences.js';
import { inEnglish } from './rating-words.js';

/**
 * How the ratings below were made, as the reports explain before their annex of results: the bands of percentages, what rates each
 * standard, and the overall rating.
 */
export function methodPart(view: RatingsView, labels: Labels): readonly Block[] {
  const sentences = [...rulesOf(view, labels), ...overallRule(view, labels)];
  if (sentences.length === 0) return [];
  return [
    { block: 'heading', level: 2, text: inEnglish('How the ratings were made', view.language), id: 'method' },
    ...bandingsOf(view.items, labels).map((banding) => bandsTable(banding, labels)),
    { block: 'list', items: sentences.map((sentence) => inEnglish(sentence, view.language)) },
  ];
}

/** One sentence for all items that are rated alike, with their numbers before it. */
function rulesOf({ items }: RatingsView, labels: Labels): string[] {
  const bySentence = new Map<string, string[]>();
  for (const { id, rating, items: members } of flat(items)) {
    const rule = labels.ruleOf(id);
    // What is answered case by case says its bands in the table above; what was not rated says why in the remarks.
    if (!rule || !rating || members.length === 0 || rule.by === 'notRated') continue;
    const sentence = ruleSentences(rule, labels);
    const alike = bySentence.get(sentence);
    if (alike) alike.push(id);
    else bySentence.set(sentence, [id]);
  }
  return [...bySentence].map(([sentence, ids]) => `${listed(ids)}: ${sentence}`);
}

function overallRule({ overall }: RatingsView, labels: Labels): string[] {
  return overall ? [`Overall: ${ruleSentences(labels.framework.overall.rule, labels)}`] : [];
}

/** The bandings of the percentages, in the order in which they are met. */
function bandingsOf(items: readonly ItemView[], labels: Labels): readonly Banding[] {
  const names = new Set(
    flat(items).flatMap(({ id }) => {
      const rule = labels.ruleOf(id);
      return rule?.by === 'percentage' ? [rule.banding] : [];
    }),
  );
  return labels.framework.bandings.filter(({ name }) => names.has(name));
}

/** `Minority: below 50%` and the rating it gives, as Bradford's annex has it. */
function bandsTable({ scale: scaleName, bands }: Banding, labels: Labels): Block {
  const scale = labels.framework.scales.find(({ name }) => name === scaleName);
  return {
    block: 'table',
    caption: 'Relevant cases answered yes, and the rating that they give',
    columns: [
      { heading: 'Cases answered yes', width: 55 },
      { heading: 'Rating', width: 45 },
    ],
    rows: bands.map((band) => {
      const range = figureIn(labels.language, withUnit(bandRange(band), '%'));
      const label = scale?.levels.find(({ name }) => name === band.level)?.label;
      return {
        cells: [
          cell(band.words ? `${labels.say(band.words)}: ${range}` : range, { isHeading: true }),
          cell(label ? labels.say(label) : band.level, { place: placeOf(band.level, scale) }),
        ],
      };
    }),
  };
}

function flat(items: readonly ItemView[]): readonly ItemView[] {
  return items.flatMap((item) => [item, ...flat(item.items)]);
}
