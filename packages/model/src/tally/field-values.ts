import { listed } from '../wording/listed.js';
import type { CaseField, Sample } from '../framework.js';
import { isDate } from '../validation/calendar.js';
import { didYouMean } from '../validation/nearest.js';
import { quoted } from '../validation/quoting.js';
import type { RowReport } from './rows.js';

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** unknown-choice, field-value: what a case records in a field has the form that the field declares. Gives whether it has. */
export function fieldTaken(report: RowReport, field: CaseField, value: string): boolean {
  switch (field.type) {
    case 'choice': {
      const choices = (field.choices ?? []).map(({ text }) => text);
      if (choices.includes(value)) return true;
      report('unknown-choice', field.name, () => {
        const those = listed(choices.map(quoted), 'or');
        return `${quoted(value)} is no choice of ${field.name}${didYouMean(value, choices)}: write ${those}.`;
      });
      return false;
    }
    case 'yesOrNo':
      return value === 'yes' || value === 'no' || refused(report, field, value, 'yes or no');
    case 'number':
      return NUMBER.test(value) || refused(report, field, value, 'a number in digits');
    case 'date':
      return isDate(value) || refused(report, field, value, 'a date, as 2019-09-16 or 2019-09');
    case 'text':
      return true;
  }
}

function refused(report: RowReport, field: CaseField, value: string, expected: string): false {
  report('field-value', field.name, () => `${field.name} must be ${expected}, not ${quoted(value)}.`);
  return false;
}

/** unknown-field: a field that other cases have, and those of this sample do not. */
export function unknownField(report: RowReport, sample: Sample, name: string): void {
  report(
    'unknown-field',
    name,
    () => `${name} is recorded of other cases, and not of ${sample.name} cases: leave it blank.`,
  );
}
