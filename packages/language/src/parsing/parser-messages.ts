import { AbstractParserErrorMessageProvider } from 'langium';
import type { Token, TokenType } from './tokens.js';
import { alternatives, quoted, wordingOf } from './wording.js';

/**
 * What Langium's parser says, in a methodologist's words. The lexer mends whole documents before they are parsed, so this is
 * read only where a text is parsed by a rule of its own.
 */
export class YardstickParserMessages extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage({ expected, actual }: { expected: TokenType; actual: Token }): string {
    return sentence([expected], actual);
  }

  override buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: Token }): string {
    return `${found(firstRedundant)} cannot stand here: the text before it is whole.`;
  }

  override buildNoViableAltMessage({
    expectedPathsPerAlt,
    actual,
  }: {
    expectedPathsPerAlt: TokenType[][][];
    actual: Token[];
  }): string {
    return sentence(expectedPathsPerAlt.flat().flatMap(firstOf), actual[0]);
  }

  override buildEarlyExitMessage({
    expectedIterationPaths,
    actual,
  }: {
    expectedIterationPaths: TokenType[][];
    actual: Token[];
  }): string {
    return sentence(expectedIterationPaths.flatMap(firstOf), actual[0]);
  }
}

function firstOf(path: readonly TokenType[]): TokenType[] {
  return path.slice(0, 1);
}

function sentence(expected: readonly TokenType[], actual: Token | undefined): string {
  const words = new Set(expected.map((type) => wordingOf({ type, role: '', rule: '', startsMember: false })));
  return `${found(actual)} cannot stand here. What can: ${alternatives([...words])}.`;
}

function found(token: Token | undefined): string {
  return token === undefined || token.image === '' ? 'The end of the text' : quoted(token.image);
}
