import type { SyntaxProblem } from './syntax-diagnostics.js';
import type { Token } from './tokens.js';

/**
 * Blocks or brackets inside one another beyond this are left out: the parser, and whoever walks its tree, calls itself once
 * for each, and a hostile file could exhaust that. Published frameworks need five.
 */
const deepest = 50;

/** The words of a text without what lies too deep inside other blocks and brackets. */
export function withoutDepths(tokens: readonly Token[]): {
  tokens: readonly Token[];
  problems: readonly SyntaxProblem[];
} {
  if (!isTooDeep(tokens)) return { tokens, problems: [] };
  const kept: Token[] = [];
  const problems: SyntaxProblem[] = [];
  const open: string[] = [];
  for (const token of tokens) {
    const { image, startOffset: offset } = token;
    const wasTooDeep = open.length > deepest;
    if (image === '{' || image === '(') {
      open.push(image);
      if (open.length === deepest + 1) {
        problems.push({
          code: 'too-deep',
          message: `Nothing can stand more than ${deepest} blocks or brackets deep. This is left out.`,
          offset,
          length: 1,
        });
      }
    } else if (image === '}') {
      // A brace closes the brackets that were left open inside its block.
      while (open.at(-1) === '(') open.pop();
      open.pop();
    } else if (image === ')' && open.at(-1) === '(') open.pop();
    if (!wasTooDeep && open.length <= deepest) kept.push(token);
  }
  return { tokens: kept, problems };
}

/**
 * Whether something lies deeper than that.
 *
 * @param around How many blocks and brackets stand around the words.
 */
export function isTooDeep(tokens: readonly Token[], around = 0): boolean {
  let depth = around;
  for (const { image } of tokens) {
    if (image === '{' || image === '(') {
      if (++depth > deepest) return true;
    } else if (image === '}' || image === ')') depth--;
  }
  return false;
}
