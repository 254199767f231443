import { isNumberType, terminalNames, type Token, type TokenType } from './tokens.js';

/**
 * The blocks whose members stand each on a line of its own: in these a number or a name at the start of a line begins
 * the next member. Otherwise `2.1` without its value would take the number on the next line for one.
 */
export const linewiseRules: ReadonlySet<string> = new Set(['Inspection', 'Banding']);

/** Whether a word can be the number or name with which an entry on a line of its own begins. */
export function canBeginLine(type: TokenType): boolean {
  return isNumberType(type) || type.name === terminalNames.name;
}

/** Whether a token is the first of its line. */
export function startsLine(tokens: readonly Token[], index: number): boolean {
  const line = tokens[index]?.startLine ?? 1;
  if (Number.isNaN(line)) return false;
  for (let before = index - 1; before >= 0; before--) {
    const end = tokens[before]?.endLine;
    if (end !== undefined && !Number.isNaN(end)) return end < line;
  }
  return true;
}
