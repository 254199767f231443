import type { NameWords } from '../names.js';
import { memberKindOf } from '../../../structure/rules.js';

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
  plurals: {
    domains: 'domains',
    sections: 'sections',
    areas: 'areas',
    standards: 'standards',
    judgements: 'judgements',
    questions: 'questions',
    criteria: 'criteria',
  },
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
