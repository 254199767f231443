import { DefaultValueConverter, type CstNode, type GrammarAST, type ValueType } from 'langium';
import { numberInWords } from './number-words.js';
import { nameOfWords } from './quoted-words.js';
import { terminalNames } from './tokens.js';

/**
 * Turns words into values: texts without their marks, decimals and whole numbers as numbers, names as they are written. What
 * is written as it should not be (a name small, in several words or in quotation marks) is read as what it should be: that is
 * reported, and what refers to it is right.
 */
export class YardstickValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    switch (rule.name) {
      case terminalNames.text:
        return textValue(input);
      case terminalNames.name:
        return plainName.test(input) ? input : nameOfWords(input);
      case terminalNames.lettered:
      case terminalNames.dotted:
      case terminalNames.decimal:
      case terminalNames.whole:
      case terminalNames.date:
        return unquoted(input);
      case 'Decimal':
      case 'Whole':
        return numberValue(unquoted(input));
      default:
        return super.runConverter(rule, input, cstNode);
    }
  }
}

/** A name as it should be. */
const plainName = /^[A-Z][\w.]*$/;

/** A number or date without the quotation marks that do not belong around it. */
function unquoted(source: string): string {
  return source.startsWith('"') ? source.slice(1, -1).trim() : source;
}

/** A text on one line that stands for itself, as nearly all do. */
const plainText = /^"[^"\\\n\r]*"$/;

/**
 * What a text says. `\"` and `\\` stand for the second character; every other backslash is itself. A line break with the
 * spaces around it is one space, a blank line begins a new paragraph (`\n\n`), and breaks at either end are nothing.
 *
 * @param source As written, with its marks, which may be typographic ones; the closing one may be missing.
 */
export function textValue(source: string): string {
  if (plainText.test(source)) return source.slice(1, -1);
  if (/^['‘`]/.test(source)) return source.slice(1, -1);
  // Prose without a mark before it.
  if (!/^["“”„]/.test(source)) return source.replace(/"$/, '');
  const closed = source.length > 1 && /["“”]$/.test(source) && !endsEscaped(source);
  const lines = source.slice(1, closed ? -1 : undefined).split(/\r\n|\r|\n/);
  return folded(lines).replace(/\\(["\\])/g, '$1');
}

/** Whether the last character follows an odd number of backslashes. */
function endsEscaped(source: string): boolean {
  let at = source.length - 2;
  while (at > 0 && source[at] === '\\') at--;
  return (source.length - 2 - at) % 2 === 1;
}

function folded(lines: readonly string[]): string {
  const [only = ''] = lines;
  if (lines.length === 1) return only;
  let text = '';
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    const start = index === 0 ? 0 : firstInk(line);
    const end = index === lines.length - 1 ? line.length : lastInk(line);
    const content = line.slice(start, Math.max(start, end));
    if (index > 0) breaks++;
    if (content === '') continue;
    if (text !== '') text += breaks > 1 ? '\n\n' : ' ';
    text += content;
    breaks = 0;
  }
  return text;
}

function firstInk(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at++;
  return at;
}

function lastInk(line: string): number {
  let at = line.length;
  while (line[at - 1] === ' ' || line[at - 1] === '\t') at--;
  return at;
}

/** A number that is always finite; one too large to be is reported by the lexer as too long. */
function numberValue(source: string): number {
  const value = numberInWords(source) ?? Number(source);
  return Number.isFinite(value) ? value : Number.MAX_SAFE_INTEGER;
}
