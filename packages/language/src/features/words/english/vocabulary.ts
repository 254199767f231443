import { counted } from '@yardstick/model';
import type { VocabularyWords } from '../vocabulary.js';

export const vocabulary: VocabularyWords = {
  check: 'A yes or no that inspectors enter.',
  levelScore: (score, scale) => `Score ${score} on ${scale}.`,
  score: 'Score',
  level: 'Level',
  meaning: 'Meaning',
  band: 'Band',
  beforeRounding: 'Before rounding',
  inWords: 'In words',
  phrase: 'Phrase',
  when: 'When',
  field: 'Field',
  title: 'Title',
  holds: 'Holds',
  bands: (measure, scale) => `Bands a ${measure === 'percent' ? 'percentage' : 'score'} on ${scale}.`,
  rounded: (decimals) =>
    decimals === null
      ? 'Not rounded.'
      : `Rounded half up to ${decimals === 0 ? 'whole' : counted(decimals, 'decimal')} before it is banded.`,
  firstPhrase: 'The first phrase that fits is used.',
  form: { counts: 'the counts', percentage: 'the percentage' },
  recordedOf: (cases, holds) => `Recorded of each of the ${cases}: ${holds}.`,
  oneOf: (choices) => `one of ${choices.join(', ')}`,
  yesOrNo: 'yes or no',
  type: { choice: 'a choice', date: 'a date', number: 'a number', text: 'a text' },
  statistic: {
    percent: 'A figure in per cent that feeds no rating.',
    number: 'A figure that feeds no rating.',
  },
  target: (target) => `Target: ${target}.`,
};
