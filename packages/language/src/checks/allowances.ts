import type { Diagnostic } from 'vscode-languageserver-types';

/**
 * `// allow <code> because <reason>`, at the end of a line for that line or on a line of its own for the next. Only what is
 * not an error can be allowed: an error would make a rating impossible or wrong.
 */
export interface Allowance {
  readonly code: string;
  readonly reason: string;
  /** The line (from 0) of the comment, and the line it speaks of. */
  readonly line: number;
  readonly target: number;
  /** From the first to past the last character of `allow …` in its line. */
  readonly from: number;
  readonly to: number;
}

const pattern = /\/\/\s*(allow\s+([a-z][a-z-]*)(?:\s+because\s+(\S.*?))?)\s*$/;

/** The allowances in a text, in order. */
export function allowancesIn(text: string): Allowance[] {
  if (!text.includes('allow')) return [];
  const allowances: Allowance[] = [];
  for (const [line, content] of text.split(/\r\n|\n|\r/).entries()) {
    const match = pattern.exec(content);
    if (!match) continue;
    const [whole, said = '', code = '', reason = ''] = match;
    const alone = content.slice(0, match.index).trim() === '';
    const from = match.index + whole.indexOf(said);
    allowances.push({ code, reason, line, target: alone ? line + 1 : line, from, to: from + said.length });
  }
  return allowances;
}

/** What can be wrong with an allowance itself: always a warning. */
export const allowanceCodes = ['allow-without-reason', 'allow-unused'] as const;

type AllowanceCode = (typeof allowanceCodes)[number];

const errorSeverity = 1;

/**
 * Leaves out what is allowed, and says which allowances lack a reason or allow nothing.
 *
 * @param isJudged Whether all was found that there is to allow: not while an error keeps checks from running.
 */
export function applyAllowances(
  diagnostics: readonly Diagnostic[],
  text: string,
  source: string,
  isJudged: () => boolean,
): Diagnostic[] {
  const allowances = allowancesIn(text);
  if (allowances.length === 0) return [...diagnostics];
  const used = new Set<Allowance>();
  const kept = diagnostics.filter((diagnostic) => {
    const allowance = allowances.find(
      ({ code, target }) => code === diagnostic.code && target === diagnostic.range.start.line,
    );
    if (!allowance || diagnostic.severity === errorSeverity) return true;
    used.add(allowance);
    return allowance.reason === '';
  });
  for (const allowance of allowances) {
    const { code, reason, line, from, to } = allowance;
    const report = (found: AllowanceCode, message: string): void => {
      const range = { start: { line, character: from }, end: { line, character: to } };
      kept.push({ severity: 2, code: found, range, message, source, data: { code: found } });
    };
    if (used.has(allowance) && reason === '')
      report('allow-without-reason', `Say why this is allowed: "allow ${code} because …".`);
    else if (!used.has(allowance) && isJudged())
      report('allow-unused', `There is no "${code}" warning here to allow. Remove this comment.`);
  }
  return kept;
}
