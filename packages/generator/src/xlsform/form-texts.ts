import type { Text } from '@yardstick/model';

/** What a form says that the framework does not. */
export const formTexts = {
  case: { text: 'Case', translations: { cy: 'Achos' } },
  caseHint: {
    text: 'What tells this case from the others',
    translations: { cy: 'Yr hyn sy’n gwahaniaethu’r achos hwn oddi wrth y lleill' },
  },
  caseNeeded: {
    text: 'Enter what tells this case from the others',
    translations: { cy: 'Rhowch yr hyn sy’n gwahaniaethu’r achos hwn oddi wrth y lleill' },
  },
  details: { text: 'About the case', translations: { cy: 'Am yr achos' } },
  answerNeeded: {
    text: 'Choose yes, no or not applicable',
    translations: { cy: 'Dewiswch ie, na neu amherthnasol' },
  },
  fieldNeeded: {
    text: 'This is recorded of every case',
    translations: { cy: 'Cofnodir hyn ar gyfer pob achos' },
  },
  reason: {
    text: 'Why is it not applicable?',
    translations: { cy: 'Pam nad yw’n berthnasol?' },
  },
  reasonNeeded: {
    text: 'Say why it is not applicable',
    translations: { cy: 'Dywedwch pam nad yw’n berthnasol' },
  },
  evidence: { text: 'Evidence', translations: { cy: 'Tystiolaeth' } },
  yes: { text: 'Yes', translations: { cy: 'Ie' } },
  no: { text: 'No', translations: { cy: 'Na' } },
  notApplicable: { text: 'Not applicable', translations: { cy: 'Amherthnasol' } },
} as const satisfies Record<string, Text>;
