import { plainText, type Block, type Run } from '../../document/document.js';
import type { ItemView, RatingsView } from '../ratings-view.js';
import { countedIn, proportionEnding } from './proportion-sentence.js';

/**
 * The skeleton of a screening letter, in the order of the short quality screening letters: context, summary, commentary by section
 * with a sentence for every proportion, key strengths and areas requiring improvement. What only a person can write is a gap.
 */
export function letterPart(view: RatingsView): readonly Block[] {
  const { fieldwork, items, statistics } = view;
  const samples = [...new Set(view.items.flatMap(samplesIn))];
  return [
    { block: 'gap', text: 'To: the chair of the management board' },
    { block: 'gap', text: 'From: the assistant chief inspector' },
    ...(fieldwork === undefined
      ? []
      : [{ block: 'paragraph', text: `The fieldwork took place: ${fieldwork}.` } as const]),
    { block: 'heading', level: 1, text: 'Context', id: 'context' },
    ...samples.map((sample) => ({ block: 'paragraph', text: sample }) as const),
    { block: 'heading', level: 1, text: 'Summary', id: 'summary' },
    ...statistics.map(
      ({ title, value, average }) =>
        ({
          block: 'paragraph',
          text: `${title}: ${value}.${average === '' ? '' : ` ${compared(value, average)} of ${average}.`}`,
        }) as const,
    ),
    { block: 'gap', text: 'What was found as a whole' },
    { block: 'heading', level: 1, text: 'Commentary on the inspection', id: 'commentary' },
    ...items.flatMap((item) => sectionPart(item, undefined)),
    { block: 'heading', level: 1, text: 'Key strengths', id: 'strengths' },
    { block: 'gap', text: 'Two or three' },
    { block: 'heading', level: 1, text: 'Areas requiring improvement', id: 'improvement' },
    { block: 'gap', text: 'Two or three' },
  ];
}

function samplesIn({ sample, items }: ItemView): string[] {
  const own = sample?.size === undefined ? [] : [`${sample.title}: ${Number.parseInt(sample.size, 10)}.`];
  return [...own, ...items.flatMap(samplesIn)];
}

function compared(value: string, average: string): string {
  const difference = Number.parseFloat(value) - Number.parseFloat(average);
  if (difference === 0) return 'This equals the average';
  return difference < 0 ? 'This is below the average' : 'This is above the average';
}

function sectionPart(item: ItemView, sampleAround: string | undefined): readonly Block[] {
  const { id, title, statement, items } = item;
  const sample = item.sample?.title ?? sampleAround;
  if (item.rating) return [{ block: 'paragraph', text: finding(item, sample) }];
  return [
    { block: 'heading', level: 2, text: `${id}. ${title}` },
    ...(statement === undefined ? [] : [{ block: 'paragraph', text: statement } as const]),
    ...items.flatMap((inner) => sectionPart(inner, sample)),
  ];
}

/** `2.2. Was there a good enough plan …? This was so in 12 out of 14 relevant cases.` */
function finding({ id, title, asks, rating }: ItemView, sample: string | undefined): readonly Run[] {
  const start = [
    { text: `${id}. `, strong: true },
    { text: `${asks ?? title} `, emphasis: true },
  ];
  if (rating?.outcome !== 'described')
    return [...start, { text: `[${plainText(rating?.reason ?? 'Not reported.')}]` }];
  const ending = proportionEnding(rating.words, countedIn(sample ?? 'Cases'));
  return [...start, { text: 'This was so ' }, { text: ending, strong: true }, { text: '.' }];
}
