import { isDate, readPeriod, type Period } from '../calendar.js';
import { badDate } from '../rules/bad-date.js';
import { datesInOrder } from '../rules/date-order.js';
import { fieldworkOutside } from '../rules/fieldwork-outside.js';
import { wrongType } from '../rules/wrong-type.js';
import { own, type Reading } from './reading.js';

/** What the inspection says of itself: its name, the service, its dates. */
export function readParticulars(reading: Reading): void {
  reading.facts.inspection = readText(reading, 'inspection');
  readText(reading, 'service');
  const fieldwork = readFieldwork(reading);
  const published = readPublished(reading);
  readText(reading, 'source');
  datesInOrder(reading.report, fieldwork, published);
  fieldworkOutside(reading, fieldwork);
}

function readText({ input, report }: Reading, key: string): string | null {
  const value = own(input, key);
  if (value === undefined || typeof value === 'string') return value ?? null;
  wrongType(report, [key], 'text', value);
  return null;
}

function readFieldwork(reading: Reading): Period | null {
  const text = readText(reading, 'fieldwork');
  if (text === null) return null;
  const period = readPeriod(text);
  if (period === null) badDate(reading.report, 'fieldwork', text);
  return period;
}

function readPublished(reading: Reading): string | null {
  const text = readText(reading, 'published');
  if (text === null || isDate(text)) return text;
  badDate(reading.report, 'published', text);
  return null;
}
