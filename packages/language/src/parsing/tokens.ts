import type { LexerResult } from 'langium';

/** A word of the text, as the lexer found it. Lines and columns count from 1, offsets from 0; the end offset is inclusive. */
export type Token = LexerResult['tokens'][number];

/** What kind of word a token is. For a keyword the name is the keyword itself. */
export type TokenType = Token['tokenType'];

/** Names of the token types that the grammar's terminals and this folder give words other than keywords. */
export const terminalNames = {
  date: 'DATE',
  lettered: 'LETTERED',
  dotted: 'DOTTED',
  decimal: 'DECIMAL',
  whole: 'WHOLE',
  name: 'NAME',
  text: 'TEXT',
  language: 'LANGUAGE',
  unknownWord: 'UNKNOWN_WORD',
  unclosedText: 'UNCLOSED_TEXT',
  unclosedComment: 'UNCLOSED_COMMENT',
  unknownCharacters: 'UNKNOWN_CHARACTERS',
} as const;

/** Stands for characters that belong to no word. Never reaches the parser. */
export const unknownCharacters: TokenType = { name: terminalNames.unknownCharacters, tokenTypeIdx: 0 };

const numberNames: ReadonlySet<string> = new Set([
  terminalNames.lettered,
  terminalNames.dotted,
  terminalNames.decimal,
  terminalNames.whole,
]);

/** Whether words of this type are numbers, be it a figure or the number of a published item. */
export function isNumberType(type: TokenType): boolean {
  return numberNames.has(type.name);
}

/** Whether words of this type are keywords: written with small letters, and no punctuation. */
export function isKeywordType(type: TokenType): boolean {
  return /^[a-z]+$/.test(type.name);
}

/** Whether a word is a text or a comment that nothing closes. */
export function isLooseEnd({ tokenType: { name } }: Token): boolean {
  return name === terminalNames.unclosedText || name === terminalNames.unclosedComment;
}

/** The offset after the last character of a token. */
export function endOf(token: Token): number {
  return token.startOffset + token.image.length;
}

/** The same word read as another type. Its place and its characters stay what they are. */
export function retyped(token: Token, type: TokenType): Token {
  return { ...token, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0 };
}

/** A word that the author left out. Without a place, so that Langium keeps it out of the syntax tree. */
export function invented(type: TokenType): Token {
  return {
    image: '',
    startOffset: NaN,
    endOffset: NaN,
    startLine: NaN,
    endLine: NaN,
    startColumn: NaN,
    endColumn: NaN,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    isInsertedInRecovery: true,
  };
}
