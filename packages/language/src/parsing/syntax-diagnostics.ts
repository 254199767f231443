import type { LexerResult, ParseResult } from 'langium';

/** The codes of everything that can be wrong with how a text is written. A code never changes its meaning. */
export const syntaxCodes = [
  'unknown-word',
  'keyword-case',
  'name-case',
  'unclosed-text',
  'curly-quotes',
  'unclosed-comment',
  'unknown-character',
  'number-too-long',
  'unclosed-block',
  'unopened-block',
  'extra-brace',
  'too-deep',
  'unexpected-word',
  'expected-word',
  'expected-name',
  'expected-number',
  'expected-text',
  'expected-date',
  'expected-value',
] as const;

export type SyntaxCode = (typeof syntaxCodes)[number];

/** One mistake in how a text is written, on the word at fault. */
export interface SyntaxProblem {
  readonly code: SyntaxCode;
  readonly message: string;
  /** Characters from the start of the text, and how many: at least one unless the text is empty. */
  readonly offset: number;
  readonly length: number;
  /**
   * `replacement`: what to write instead of the marked characters, where that is certain enough for a quick fix. `asWritten`: with its
   * quotation marks if it has any, and without if it has none.
   */
  readonly data?: { readonly replacement?: string; readonly asWritten?: boolean };
}

/** What the lexer reports beside its tokens. Plain data, so that it can cross to another thread. */
export interface SyntaxReport {
  readonly diagnostics: (NonNullable<LexerResult['report']>['diagnostics'][number] & {
    problem: SyntaxProblem;
  })[];
}

/** The report of these problems in the form in which Langium passes it on with the tree. */
export function reportOf(problems: readonly SyntaxProblem[]): SyntaxReport {
  return {
    diagnostics: problems.map((problem) => ({
      problem,
      message: problem.message,
      offset: problem.offset,
      length: problem.length,
      line: undefined,
      column: undefined,
    })),
  };
}

/**
 * Everything that is wrong with how a text is written, from its start to its end: one problem a mistake, none of them a
 * consequence of another, each inside the text.
 *
 * The lexer hands the parser words that it can always read, so the parser has something to say only where a text is read
 * by another rule than the whole document; then only its first error, and none on a line that has a problem already.
 */
export function syntaxProblems(
  parsed: Pick<ParseResult, 'lexerErrors' | 'lexerReport' | 'parserErrors'>,
  text: string,
): SyntaxProblem[] {
  const problems = (parsed.lexerReport?.diagnostics ?? []).flatMap((diagnostic) =>
    'problem' in diagnostic ? [diagnostic.problem as SyntaxProblem] : [],
  );
  for (const { message, offset, length } of parsed.lexerErrors) {
    problems.push({ code: 'unknown-character', message, offset, length });
  }
  const [error] = parsed.parserErrors;
  if (error && problems.length === 0) {
    const { startOffset, image } = error.token;
    const at =
      Number.isFinite(startOffset) && startOffset >= 0
        ? { offset: startOffset, length: image.length }
        : { offset: text.trimEnd().length - 1, length: 1 };
    problems.push({ code: 'unexpected-word', message: error.message, ...at });
  }
  return problems.map((problem) => inside(problem, text)).sort((left, right) => left.offset - right.offset);
}

function inside(problem: SyntaxProblem, text: string): SyntaxProblem {
  const offset = Math.max(0, Math.min(problem.offset, text.length - 1));
  const length = Math.min(Math.max(1, problem.length), text.length - offset);
  return offset === problem.offset && length === problem.length ? problem : { ...problem, offset, length };
}
