import type { SyntaxProblem } from './syntax-diagnostics.js';
import { terminalNames, type Token } from './tokens.js';

/** The most digits with which every decimal number keeps its exact value in the JSON that is exchanged. */
const mostDigits = 15;

/** A problem for every number with more digits than can be kept exactly. */
export function longNumbers(tokens: readonly Token[]): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  for (const { image, tokenType, startOffset: offset } of tokens) {
    if (image.length <= mostDigits) continue;
    if (tokenType.name !== terminalNames.whole && tokenType.name !== terminalNames.decimal) continue;
    const digits = significantDigits(image);
    if (digits <= mostDigits) continue;
    const message = `This number has ${digits} digits; at most ${mostDigits} are kept exactly. Write a shorter one.`;
    problems.push({ code: 'number-too-long', message, offset, length: image.length });
  }
  return problems;
}

function significantDigits(image: string): number {
  return image.replace('.', '').replace(/^0+/, '').length;
}
