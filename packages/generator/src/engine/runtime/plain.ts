/** When a framework is in effect, as it says itself. */
export interface Effective {
  readonly from: string;
  readonly to?: string;
}

/**
 * Whether the particulars of an inspection are in order for certain, and there is nothing else beside its answers, samples and
 * checks. It may refuse what is right, which is then looked at with care; it never lets anything wrong past.
 */
export function hasPlainParticulars(
  inspection: Record<string, unknown>,
  effective: Effective | undefined,
): boolean {
  const {
    framework,
    inspection: name,
    service,
    fieldwork,
    published,
    source,
    cases,
    answers,
    checks,
  } = inspection;
  return (
    isTextOrNothing(name) &&
    isTextOrNothing(service) &&
    isTextOrNothing(source) &&
    (fieldwork === undefined || datesInEffect.has(fieldwork) || isWithin(fieldwork, effective)) &&
    (published === undefined || isPublishedAfter(published, fieldwork)) &&
    fieldsOf(inspection) ===
      present(framework) +
        present(name) +
        present(service) +
        present(fieldwork) +
        present(published) +
        present(source) +
        present(cases) +
        present(answers) +
        present(checks)
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many fields a record has. One that has so many certain fields, and no more fields than that, has no others. */
export function fieldsOf(record: object): number {
  return Object.keys(record).length;
}

/** What the size of a sample adds to the fields of a record. No number where it is no size. */
export function sized(size: unknown): number {
  if (size === undefined) return 0;
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? 1 : NaN;
}

function present(value: unknown): number {
  return value === undefined ? 0 : 1;
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

const DIGIT_0 = 48;

/** A month, or a day that every month has. Days at the end of a month are looked at with care. */
function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || (value.length !== 7 && value.length !== 10) || value[4] !== '-')
    return false;
  const month = twoDigits(value, 5);
  if (!(twoDigits(value, 0) >= 0 && twoDigits(value, 2) >= 0 && month >= 1 && month <= 12)) return false;
  if (value.length === 7) return true;
  const day = twoDigits(value, 8);
  return value[7] === '-' && day >= 1 && day <= 28;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - DIGIT_0;
  const ones = text.charCodeAt(at + 1) - DIGIT_0;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** In a later month than the fieldwork. */
function isPublishedAfter(published: unknown, fieldwork: unknown): boolean {
  return (
    isDate(published) && (typeof fieldwork !== 'string' || published.slice(0, 7) > fieldwork.slice(0, 7))
  );
}

/** Dates found to be in effect. There are few different ones, so each is only looked at once. */
const datesInEffect = new Set<unknown>();

/** In effect for certain: where either is only a month, by month. */
function isWithin(fieldwork: unknown, effective: Effective | undefined): boolean {
  if (!isDate(fieldwork)) return false;
  const { from = '', to = '9999' } = effective ?? {};
  if (effective !== undefined && fieldwork.length < Math.max(from.length, to.length)) return false;
  if (fieldwork < from || fieldwork.slice(0, to.length) > to) return false;
  if (datesInEffect.size < 1_000) datesInEffect.add(fieldwork);
  return true;
}
