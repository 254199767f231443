import type { Diagnostic, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { hasWord } from '../parsing/whole-words.js';
import type { Absence } from './check-rule.js';

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

  private readonly spoilt: ReadonlySet<number>;
  private readonly words: ReadonlySet<string>;

  constructor(text: TextDocument, syntax: readonly Diagnostic[], names: readonly Diagnostic[]) {
    const lost = syntax.filter(({ data }) => !isReplaced(data));
    this.spoilt = new Set(lost.map(({ range }) => range.start.line));
    this.words = new Set(
      [...syntax, ...names].map(({ range: { start } }) => `${start.line} ${start.character}`),
    );
    this.places = [...lost, ...names].map(({ range }, index) => ({
      isName: index >= lost.length,
      offset: text.offsetAt(range.start),
      line: text.getText({
        start: { line: range.start.line, character: 0 },
        end: { line: range.start.line + 1, character: 0 },
      }),
    }));
  }

  /** Whether words of a line were lost, or the word there is at fault: then what a check says of it is not to be trusted. */
  spoil({ line, character }: Position): boolean {
    return this.spoilt.has(line) || this.words.has(`${line} ${character}`);
  }

  /** Whether something missing from a node may be there in words that could not be understood. */
  explain({ from, of, between, despiteNames = false }: Absence): boolean {
    const cst = from.$cstNode;
    if (!cst) return false;
    const start = between?.[0]?.$cstNode?.offset ?? cst.offset;
    const end = between?.[1]?.$cstNode?.offset ?? cst.end;
    return this.places.some(
      ({ offset, line, isName }) =>
        !(isName && despiteNames) &&
        offset >= start &&
        offset <= end &&
        (of === undefined || hasWord(line.toLowerCase(), of.toLowerCase())),
    );
  }
}

/** Whether it is known what should be written instead: then it was read as that, and nothing of the text was lost. */
export function isReplaced(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'replacement' in data;
}
