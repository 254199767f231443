/** What a plain inspection of one framework looks like. */
export interface Plain {
  readonly framework: string;
  readonly effective: { readonly from: string; readonly to?: string } | undefined;
  readonly samples: readonly string[];
  readonly checks: readonly string[];
  /** The extent of a full set of answers. */
  readonly answers: number;
}

/**
 * Whether an inspection has nothing about it that needs care: the known particulars, a full set of answers and checks, and
 * nothing else. It may refuse what is right, which is then looked at with care; it never lets anything wrong past. The answers
 * themselves are looked at one by one where they are used.
 */
export function isPlain(inspection: unknown, plain: Plain): inspection is Record<string, never> {
  if (typeof inspection !== 'object' || inspection === null) return false;
  const found = inspection as Record<string, unknown>;
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
  } = found;
  return (
    framework === plain.framework &&
    isTextOrNothing(name) &&
    isTextOrNothing(service) &&
    isTextOrNothing(source) &&
    (fieldwork === undefined || datesInEffect.has(fieldwork) || isWithin(fieldwork, plain.effective)) &&
    (published === undefined || isPublishedAfter(published, fieldwork)) &&
    holdsOnly(cases, plain.samples) &&
    holdsOnly(checks, plain.checks) &&
    isRecord(answers) &&
    extentOf(answers) === plain.answers &&
    extentOf(found) ===
      extent('framework', framework) +
        extent('inspection', name) +
        extent('service', service) +
        extent('fieldwork', fieldwork) +
        extent('published', published) +
        extent('source', source) +
        extent('cases', cases) +
        extent('answers', answers) +
        extent('checks', checks)
  );
}

/**
 * The letters of the names of all fields, and one for each. A record that has certain fields has no others if its extent is
 * that of those fields: one walk over the names, without a look at each.
 */
function extentOf(record: object): number {
  let letters = 0;
  for (const field in record) letters += field.length + 1;
  return letters;
}

/** What a field adds to the extent, if it is there. */
function extent(field: string, value: unknown): number {
  return value === undefined ? 0 : field.length + 1;
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing, or a record with no other fields than these. Whether each is of use is seen where it is used. */
function holdsOnly(value: unknown, fields: readonly string[]): boolean {
  if (value === undefined) return true;
  if (!isRecord(value)) return false;
  let expected = 0;
  for (const field of fields) expected += extent(field, value[field]);
  return extentOf(value) === expected;
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
function isWithin(fieldwork: unknown, effective: Plain['effective']): boolean {
  if (!isDate(fieldwork)) return false;
  const { from = '', to = '9999' } = effective ?? {};
  if (effective !== undefined && fieldwork.length < Math.max(from.length, to.length)) return false;
  if (fieldwork < from || fieldwork.slice(0, to.length) > to) return false;
  if (datesInEffect.size < 1_000) datesInEffect.add(fieldwork);
  return true;
}
