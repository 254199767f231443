import { isFieldwork, isPublished, type Effective, type Fieldwork } from '../../../generated/ast.js';
import { comesBefore } from '@yardstick/model';
import { whyNoDate } from '../../../structure/dates.js';
import { defineCheck, type CheckContext } from '../../check-rule.js';
import { whereIs } from '../../places.js';

export const dateOrder = defineCheck({
  code: 'date-order',
  category: 'names',
  severity: 'error',
  summary: 'A time ends before it begins, or a report is published before its fieldwork ends.',
  at: {
    Effective(effective, context) {
      checkSpan(effective, context);
    },
    Fieldwork(fieldwork, context) {
      checkSpan(fieldwork, context);
    },
    Inspection(inspection, context) {
      const fieldwork = inspection.members.find(isFieldwork);
      const published = inspection.members.find(isPublished);
      const end = fieldwork?.to ?? fieldwork?.from;
      const date = published?.date;
      if (!fieldwork || !published || !isReal(date) || !isReal(end)) return;
      // Of reversed dates, and of one that is written in no way that can be read, nobody knows which is the end.
      if (!isReal(fieldwork.from) || comesBefore(end, fieldwork.from) || !comesBefore(date, end)) return;
      context.report({
        node: published,
        property: 'date',
        message: `A report cannot be published in ${date} when its fieldwork, ${whereIs(fieldwork, published)}, lasts until ${end}. Check both dates.`,
        related: [{ node: fieldwork, message: 'The fieldwork.' }],
      });
    },
  },
});

function checkSpan(span: Effective | Fieldwork, context: CheckContext): void {
  const { from, to } = span;
  if (!isReal(from) || !isReal(to) || !comesBefore(to, from)) return;
  context.report({
    node: span,
    property: 'to',
    message: `${to} is before ${from}, where this begins. Write the earlier date first.`,
    data: { from, to },
  });
}

/** What is no date at all is the business of bad-date. */
function isReal(date: string | undefined): date is string {
  return date !== undefined && date !== '' && whyNoDate(date) === undefined;
}
