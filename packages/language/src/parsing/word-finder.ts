import type { LexerResult } from 'langium';
import { isKeywordType, terminalNames, type Token, type TokenType } from './tokens.js';

/** What stands in a text: its words, its comments, and the characters that belong to neither. */
export type FoundWords = Pick<LexerResult, 'tokens' | 'hidden' | 'errors'>;

/** A part of a text, from an offset up to another: `line` (from 1) is that of its start, which begins at the offset `lineStart`. */
export interface TextPart {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly lineStart: number;
}

/** Finds one kind of word at an offset: where it ends, or -1 where there is none. */
type FindEnd = (text: string, offset: number) => number;

interface Kind {
  readonly type: TokenType;
  readonly end: FindEnd;
  /** White space is no word; comments are words that no rule reads. */
  readonly use: 'word' | 'hidden' | 'nothing';
  readonly manyLines: boolean;
}

/** The terminals that can begin with a character, in the order of the grammar: the first that fits is the word. */
const beginnings: readonly (readonly [begins: RegExp, names: readonly string[]])[] = [
  [
    /[0-9]/,
    [
      terminalNames.date,
      terminalNames.lettered,
      terminalNames.dotted,
      terminalNames.decimal,
      terminalNames.whole,
    ],
  ],
  [/[A-Z]/, [terminalNames.name]],
  [/["“”„]/, [terminalNames.text, terminalNames.unclosedText]],
  [/\//, ['BLOCK_COMMENT', 'LINE_COMMENT', terminalNames.unclosedComment]],
  [/\s/, ['WHITE_SPACE']],
];

/**
 * Finds the words of a text by the character that each begins with.
 *
 * Chevrotain's lexer finds the same words in the same places, which a test holds. It works out from every pattern what
 * characters it can begin with each time it is made, which took a tenth of the time of a short command, and it tries one keyword after
 * another where this looks a word up.
 */
export class WordFinder {
  private readonly keywords = new Map<string, Kind>();
  private readonly language: Kind;
  private readonly unknown: Kind;
  private readonly whiteSpace: Kind;
  private readonly byCharacter: (readonly Kind[])[] = [];

  constructor(types: Readonly<Record<string, TokenType>>) {
    const kind = (name: string) => kindOf(types, name);
    this.language = kind(terminalNames.language);
    this.unknown = kind(terminalNames.unknownWord);
    this.whiteSpace = kind('WHITE_SPACE');
    for (const type of Object.values(types)) {
      if (isKeywordType(type)) this.keywords.set(type.name, kindOf(types, type.name));
      else if (typeof type.PATTERN === 'string')
        this.byCharacter[type.PATTERN.charCodeAt(0)] = [kind(type.name)];
    }
    for (const [begins, names] of beginnings) {
      const kinds = names.map(kind);
      for (let code = 0; code < 128; code++)
        if (begins.test(String.fromCharCode(code))) this.byCharacter[code] = kinds;
    }
    const texts = [kind(terminalNames.unclosedText)];
    for (const mark of '“”„') this.byCharacter[mark.charCodeAt(0)] = texts;
  }

  /**
   * All words of a text, or those that begin in a part of it. Characters of no word are in `errors`, a run of them each.
   */
  find(text: string, part: TextPart = { from: 0, to: text.length, line: 1, lineStart: 0 }): FoundWords {
    const tokens: Token[] = [];
    const hidden: Token[] = [];
    const errors: FoundWords['errors'] = [];
    let { line, lineStart, from: offset } = part;
    while (offset < part.to) {
      const kind = this.kindAt(text, offset);
      if (!kind) {
        const column = offset - lineStart + 1;
        const start = offset;
        do offset++;
        while (offset < part.to && !this.kindAt(text, offset));
        errors.push({ offset: start, line, column, length: offset - start, message: '' });
        continue;
      }
      const end = this.end;
      const startLine = line;
      const startColumn = offset - lineStart + 1;
      if (kind.manyLines) {
        for (let at = offset; at < end; at++) {
          const code = text.charCodeAt(at);
          if (code !== 10 && code !== 13) continue;
          if (code === 13 && text.charCodeAt(at + 1) === 10 && at + 1 < end) at++;
          line++;
          lineStart = at + 1;
        }
      }
      if (kind.use !== 'nothing') {
        (kind.use === 'word' ? tokens : hidden).push({
          image: text.slice(offset, end),
          startOffset: offset,
          endOffset: end - 1,
          startLine,
          endLine: line,
          startColumn,
          endColumn: end - lineStart,
          tokenTypeIdx: kind.type.tokenTypeIdx ?? 0,
          tokenType: kind.type,
        });
      }
      offset = end;
    }
    return { tokens, hidden, errors };
  }

  /** Where the word ends that `kindAt` found: beside its result, so that no object is made for each word. */
  private end = 0;

  private kindAt(text: string, offset: number): Kind | undefined {
    const code = text.charCodeAt(offset);
    if (code >= 97 && code <= 122) return this.wordAt(text, offset);
    // Beyond the keyboard only white space is left: that of other scripts, and what a word processor leaves behind.
    for (const kind of this.byCharacter[code] ?? [this.whiteSpace]) {
      const end = kind.end(text, offset);
      if (end < 0) continue;
      this.end = end;
      return kind;
    }
    return undefined;
  }

  /** A word in small letters: a keyword, the code of a language, or a mistake. */
  private wordAt(text: string, offset: number): Kind {
    this.end = this.unknown.end(text, offset);
    const word = text.slice(offset, this.end);
    const keyword = this.keywords.get(word);
    if (keyword) return keyword;
    return word.length === 2 && this.language.end(text, offset) > 0 ? this.language : this.unknown;
  }
}

function kindOf(types: Readonly<Record<string, TokenType>>, name: string): Kind {
  const type = types[name];
  if (!type) throw new Error(`The grammar has no terminal ${name}, which the words of a text are found by.`);
  const group = type.GROUP;
  return {
    type,
    end: endFinder(type.PATTERN),
    use: group === undefined ? 'word' : group === 'hidden' ? 'hidden' : 'nothing',
    manyLines: type.LINE_BREAKS === true,
  };
}

function endFinder(pattern: TokenType['PATTERN']): FindEnd {
  if (typeof pattern === 'string')
    return (text, offset) => (text.startsWith(pattern, offset) ? offset + pattern.length : -1);
  if (pattern instanceof RegExp) {
    const sticky = new RegExp(pattern.source, `${pattern.flags.replace('y', '')}y`);
    return (text, offset) => {
      sticky.lastIndex = offset;
      return sticky.test(text) ? sticky.lastIndex : -1;
    };
  }
  if (typeof pattern !== 'function') throw new Error('A kind of word has no pattern to find it by.');
  return (text, offset) => {
    const found = pattern(text, offset, [], {});
    return found ? offset + found[0].length : -1;
  };
}
