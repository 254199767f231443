/** Cells that a spreadsheet would take for a formula, and those that look like one that has been made safe. A plain number is none. */
const formula = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const number = /^-?\d+(?:\.\d+)?$/;

/**
 * Rows as CSV (RFC 4180). What a spreadsheet would take for a formula has an apostrophe before it, which `readCsv` takes off
 * again: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(value: string): string {
  const safe = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells. Blank lines are left out; `undefined` where the quotation marks do not match. */
export function readCsv(text: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  const source = text.replace(/^\uFEFF/, '');
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < source.length || row.length > 0) {
    const match = cell.exec(source);
    if (!match) return undefined;
    const [, quoted, plain = '', end] = match;
    row.push(withoutGuard(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"')));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

function withoutGuard(value: string): string {
  return value.startsWith("'") && formula.test(value) ? value.slice(1) : value;
}
