/** What a spreadsheet takes for the start of a formula, in ASCII and in the full-width forms that some of them fold. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows of CSV (RFC 4180), each ending in CR LF.
 *
 * A text that a spreadsheet would take for a formula is written with an apostrophe before it, which spreadsheets show as text:
 * https://owasp.org/www-community/attacks/CSV_Injection. A number is written as it is.
 */
export function csvRows(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('A number is not finite, so it cannot be written.');
    return String(value);
  }
  // No encoding of a file has half a surrogate pair.
  const text = value.replace(/\p{Cs}/gu, '\ufffd');
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
