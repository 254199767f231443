import type { CompletionWords } from '../completion.js';
import { names } from './names.js';

export const completion: CompletionWords = {
  answers: {
    level: { label: 'lefel', means: 'Y lefel fel y’i nodwyd neu fel y’i cyhoeddwyd.' },
    counts: { label: 'cyfrifau', means: 'Fel y’u cyfrifwyd: atebion cadarnhaol, o’r achosion perthnasol.' },
    percentage: { label: 'canran', means: 'Canran yr achosion perthnasol, fel y’i cyhoeddwyd.' },
    phrase: { label: 'ymadrodd', means: 'Y geiriau fel y’u cyhoeddwyd.' },
    number: { label: 'rhif', means: 'Ffigur y gwasanaeth.' },
  },
  takes: (label, means) => `Yr hyn i’w nodi: ${label}. ${means}`,
  overall: 'Y radd gyffredinol fel y’i cyhoeddwyd. Gellir wedyn hepgor yr hyn sy’n arwain ati.',
  statistic: 'Un o ffigurau’r gwasanaeth. Gall cyfartaledd ac amrediad ei ddilyn.',
  sampleSize: 'Faint o achosion a samplwyd.',
  expected: 'Yr hyn y mae’r adroddiad a gyhoeddwyd yn ei ddweud.',
  translation: 'Yr un testun yn un arall o ieithoedd y prosiect.',
  bands: {
    below: 'Popeth sy’n llai na’r gwerth.',
    to: 'Gan gynnwys y ddau ben.',
    toBelow: 'Heb gynnwys yr ail ben.',
    orMore: 'Y gwerth a phopeth uwchlaw iddo.',
  },
  phrases: {
    orMore: 'Canran o hynny neu fwy.',
    below: 'Canran o dan hynny.',
    exactly: 'Y ganran honno’n union.',
    fewCases: 'Dim mwy na hyn o achosion oedd yn berthnasol.',
  },
  leastItems: 'O leiaf gynifer â hyn o’r eitemau.',
  rounding: 'Hanner i fyny, cyn bandio’r gwerth.',
  asIn: (framework) => `Fel yn ${framework}`,
  nextInFramework: 'Nesaf yn y fframwaith',
  nextIn: (kind, item) => `Nesaf yn: ${names.kinds[kind]} ${item}`,
  oneOf: (choices) => `Un o’r rhain: ${choices.join(', ')}.`,
  number: 'Rhif.',
  yesOrNo: 'Ie neu na.',
};
