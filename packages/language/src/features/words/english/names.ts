import { memberKindOf } from '../../../structure/rules.js';
import type { NameWords } from '../names.js';

export const names: NameWords = {
  kinds: {
    domain: 'domain',
    section: 'section',
    area: 'area',
    standard: 'standard',
    judgement: 'judgement',
    question: 'question',
    criterion: 'criterion',
  },
  item: 'item',
  counted: (kind, count) => `${count} ${count === 1 ? kind : memberKindOf(kind)}`,
  named: {
    framework: 'framework',
    inspection: 'inspection',
    scale: 'scale',
    level: 'level',
    banding: 'banding',
    wording: 'wording',
    cases: 'cases',
    field: 'field',
    check: 'check',
    statistic: 'statistic',
    evidence: 'evidence',
    discretion: 'discretion',
  },
  overallRating: 'the overall rating',
  theScore: 'the score',
  numberOfCases: (sample) => `the number of ${sample} cases`,
};
