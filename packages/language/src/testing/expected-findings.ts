import type { Diagnostic } from 'vscode-languageserver-types';

/** A finding that a text says it has, in a comment under the line at fault. Lines and characters count from 0. */
export interface ExpectedFinding {
  readonly line: number;
  /** From the first to past the last character at fault. Absent: anywhere on the line. */
  readonly columns?: { readonly from: number; readonly to: number };
  /** Absent where the text is about one code only and leaves it out. */
  readonly code?: string;
}

const carets = /^\s*\/\/[\s^]*\^\s*([a-z][a-z-]*)?\s*$/;
const above = /^\s*\/\/\s*([a-z][a-z-]*) above\s*$/;

/**
 * Reads the expectations that a text carries: `// ^^^^` has its carets under the words at fault in the line above, and may say
 * the code after them; several groups of carets expect several findings. `// some-code above` expects one anywhere on that line,
 * for words that stand too far left for carets. Several such comments may follow one line.
 */
export function expectedFindings(text: string): ExpectedFinding[] {
  const expected: ExpectedFinding[] = [];
  let lineAtFault = -1;
  for (const [line, content] of text.split('\n').entries()) {
    const marked = carets.exec(content);
    const named = above.exec(content)?.[1];
    if (marked) {
      for (const group of content.matchAll(/\^+/g)) {
        const columns = { from: group.index, to: group.index + group[0].length };
        expected.push({ line: lineAtFault, columns, ...(marked[1] !== undefined && { code: marked[1] }) });
      }
    } else if (named !== undefined) expected.push({ line: lineAtFault, code: named });
    else lineAtFault = line;
  }
  return expected;
}

export interface Comparison {
  /** Expected and not found, one line of words each. */
  readonly missing: string[];
  /** Found and not expected. */
  readonly unexpected: string[];
}

/** Pairs what was expected with what was found, one to one. An expectation without a code is one of `code`. */
export function compareFindings(
  expected: readonly ExpectedFinding[],
  found: readonly Diagnostic[],
  code?: string,
): Comparison {
  const left = [...found];
  const missing: string[] = [];
  for (const expectation of expected) {
    const wanted = expectation.code ?? code;
    const match = left.findIndex(
      (diagnostic) => (wanted === undefined || diagnostic.code === wanted) && isAt(expectation, diagnostic),
    );
    if (match >= 0) left.splice(match, 1);
    else missing.push(inWords(expectation.line, expectation.columns, wanted ?? 'any code'));
  }
  const unexpected = left.map((diagnostic) => {
    const { range, code: foundCode } = diagnostic;
    const columns = { from: range.start.character, to: range.end.character };
    return `${inWords(range.start.line, columns, String(foundCode))}: ${messageOf(diagnostic)}`;
  });
  return { missing, unexpected };
}

/** What a diagnostic says, as plain text. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

function isAt({ line, columns }: ExpectedFinding, { range: { start, end } }: Diagnostic): boolean {
  if (start.line !== line) return false;
  return !columns || (end.line === line && start.character === columns.from && end.character === columns.to);
}

function inWords(line: number, columns: ExpectedFinding['columns'], code: string): string {
  const place = columns ? `, columns ${columns.from + 1} to ${columns.to}` : '';
  return `line ${line + 1}${place}, ${code}`;
}
