import type { Diagnostic } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Absence } from './check-rule.js';

/** Codes of slips that were read as what the author meant, so that nothing of the text was lost. */
const readAllTheSame = new Set([
  'unknown-word',
  'keyword-case',
  'name-case',
  'curly-quotes',
  'unclosed-text',
  'unknown-character',
]);

/**
 * The places of a text that could not be understood. What seems to be missing there may only be unreadable, and one mistake
 * must not be reported twice.
 */
export class Faults {
  private readonly places: readonly {
    readonly offset: number;
    readonly line: string;
    readonly isName: boolean;
  }[];

  constructor(text: TextDocument, syntax: readonly Diagnostic[], names: readonly Diagnostic[]) {
    const lost = syntax.filter(({ code, data }) => !(readAllTheSame.has(String(code)) && isReplaced(data)));
    this.places = [...lost, ...names].map(({ range }, index) => ({
      isName: index >= lost.length,
      offset: text.offsetAt(range.start),
      line: text.getText({
        start: { line: range.start.line, character: 0 },
        end: { line: range.start.line + 1, character: 0 },
      }),
    }));
  }

  /** Whether something missing from a node may be there in words that could not be understood. */
  explain({ from, of, despiteNames = false }: Absence): boolean {
    const cst = from.$cstNode;
    if (!cst) return false;
    return this.places.some(
      ({ offset, line, isName }) =>
        !(isName && despiteNames) &&
        offset >= cst.offset &&
        offset <= cst.end &&
        (of === undefined || hasWord(line, of)),
    );
  }
}

/** An unknown word that is near none was left out, and whatever it meant with it. */
function isReplaced(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'replacement' in data;
}

/** Whether a line holds a name or number as a whole word: `2.1` is not in `2.1.3`. */
function hasWord(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    const before = line[at - 1] ?? ' ';
    const after = line.slice(at + word.length, at + word.length + 2);
    if (!/[\w.]/.test(before) && !/^\w|^\.\w/.test(after)) return true;
  }
  return false;
}
