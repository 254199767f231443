import type { Colors } from 'picocolors/types.js';
import stringWidth from 'fast-string-width';
import { printable } from '../text/printable.js';
import type { FileRange } from './file-problem.js';

/** How much of a line stands before the marked part when a long line is cut. */
const before = 24;

/**
 * The line at fault, numbered, with the words at fault marked under it:
 *
 *     12 | 50 to 64 is Good
 *        | ^^^^^^^^
 *
 * A range over several lines is marked to the end of its first. A line wider than `width` is cut around the mark, with `…`
 * where something is left out.
 */
export function frame(text: string, range: FileRange, width: number, colours: Colors): string {
  const line = lineAt(text, range.start.line);
  const end = range.end.line === range.start.line ? range.end.character : line.trimEnd().length;
  const number = String(range.start.line + 1);
  const gutter = `${' '.repeat(4 + number.length)} ${colours.dim('|')} `;
  const room = Math.max(20, width - number.length - 7);

  const cut = cutAround(line, range.start.character, Math.max(end, range.start.character), room);
  const mark = '^'.repeat(Math.max(1, stringWidth(cut.marked)));
  return [
    `    ${colours.dim(`${number} |`)} ${cut.lead}${colours.bold(cut.marked)}${cut.rest}`.trimEnd(),
    `${gutter}${' '.repeat(stringWidth(cut.lead))}${colours.red(mark)}`,
  ].join('\n');
}

function lineAt(text: string, line: number): string {
  let start = 0;
  for (let passed = 0; passed < line; passed += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) return '';
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** The line in three parts, made printable and together no wider than `room`. */
function cutAround(line: string, start: number, end: number, room: number) {
  // Roughly first: measuring every character of a line of a megabyte would take longer than the check itself.
  const from = Math.max(0, start - room);
  let lead = printable(line.slice(from, start));
  let tail = printable(line.slice(start, start + room + 1));
  const whole = from === 0 && start + tail.length >= line.length && stringWidth(lead + tail) <= room;
  if (!whole) {
    if (from > 0 || stringWidth(lead) > before) lead = `…${lastColumns(lead, before)}`;
    const left = room - stringWidth(lead);
    if (stringWidth(tail) > left || start + tail.length < line.length)
      tail = `${firstColumns(tail, left - 1)}…`;
  }
  return { lead, marked: tail.slice(0, end - start), rest: tail.slice(end - start) };
}

/** As many whole characters, as a reader sees them, as fit in so many columns. */
function firstColumns(text: string, columns: number): string {
  let taken = '';
  let width = 0;
  for (const character of characters(text)) {
    width += stringWidth(character);
    if (width > columns) break;
    taken += character;
  }
  return taken;
}

function lastColumns(text: string, columns: number): string {
  const reversed = characters(text).reverse();
  const taken: string[] = [];
  let width = 0;
  for (const character of reversed) {
    width += stringWidth(character);
    if (width > columns) break;
    taken.unshift(character);
  }
  return taken.join('');
}

function characters(text: string): string[] {
  return Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  );
}
