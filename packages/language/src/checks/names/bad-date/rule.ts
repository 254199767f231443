import type { AstNode } from 'langium';
import { whyNoDate } from '../../../structure/dates.js';
import { defineCheck, type CheckContext } from '../../check-rule.js';

export const badDate = defineCheck({
  code: 'bad-date',
  category: 'names',
  severity: 'error',
  summary: 'A date is not in the calendar.',
  at: {
    Effective(effective, context) {
      checkDate(effective, 'from', effective.from, context);
      checkDate(effective, 'to', effective.to, context);
    },
    Fieldwork(fieldwork, context) {
      checkDate(fieldwork, 'from', fieldwork.from, context);
      checkDate(fieldwork, 'to', fieldwork.to, context);
    },
    Published(published, context) {
      checkDate(published, 'date', published.date, context);
    },
  },
});

function checkDate(node: AstNode, property: string, date: string | undefined, context: CheckContext): void {
  const why = date && whyNoDate(date);
  if (!why) return;
  context.report({
    node,
    property,
    message: `${date} is not in the calendar: ${why}. Dates are written year first, as 2019-09 or 2019-09-16.`,
  });
}
