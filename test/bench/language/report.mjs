/** The exponent with which time grows from the first size to the last: 1 is linear, 2 quadratic. */
export function growth(sizes, times) {
  return Math.log(times.at(-1) / times[0]) / Math.log(sizes.at(-1) / sizes[0]);
}

/** Columns of names and numbers, the numbers to three figures. */
export function table(heads, rows) {
  const cells = [heads, ...rows.map((row) => row.map(printed))];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('   ');
  return `${cells.map(line).join('\n')}\n`;
}

function printed(cell) {
  if (typeof cell !== 'number') return String(cell);
  return Math.abs(cell) >= 100 ? cell.toFixed(0) : Math.abs(cell) >= 10 ? cell.toFixed(1) : cell.toFixed(2);
}
