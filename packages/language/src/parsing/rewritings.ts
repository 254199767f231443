import { numberInWords } from './number-words.js';
import { phrasesMeant } from './phrases-meant.js';
import { nameOfWords, quotedAs } from './quoted-words.js';
import type { Expected } from './recogniser.js';
import { moved, part, together, withoutGaps } from './token-spans.js';
import { unquoted } from './unmarked-text.js';
import {
  endOf,
  invented,
  isKeywordType,
  isNumberType,
  retyped,
  terminalNames,
  type Token,
  type TokenType,
} from './tokens.js';

/** How several words, or the way one is written, show that others were meant. */
export type Rewrite =
  | 'name-of-words'
  | 'quoted'
  | 'unquoted'
  | 'unopened'
  | 'single-quotes'
  | 'small-name'
  | 'number-word'
  | 'joined-words'
  | 'swapped'
  | 'decimal-comma'
  | 'next-line'
  | 'phrase'
  | 'not-applicable';

/** Words to read in place of those written from one place up to `end`, and how far that is to seek. */
export interface Rewriting {
  readonly rewrite: Rewrite;
  readonly end: number;
  readonly words: readonly Token[];
  readonly cost: number;
  /** What should be written instead. */
  readonly write: string;
}

const rewritingCosts = {
  /** Of a name that the text has elsewhere. */
  knownName: 9,
  nameOfWords: 14,
  nameOfSmallWords: 20,
  /** Where the first word is a name of its own. */
  afterName: 26,
  eachWord: 4,
  quoted: 10,
  smallName: 12,
  numberWord: 9,
  quotedWords: 14,
  /** A title where its item lacks a number is no name. */
  quotedTitle: 24,
  joined: 12,
  joinedToName: 18,
  swapped: 17,
  /** Where the first can stand where it stands: rather something is missing after the second. */
  fitting: 5,
  phrase: 8,
  notApplicable: 8,
  decimalComma: 8,
} as const;

const mostJoined = 3;
const mostNameWords = 4;

/** Knows which other words an author may have meant who wrote some words together, apart, in quotes or in the wrong order. */
export class Rewritings {
  private readonly types: Readonly<Record<string, TokenType>>;
  private names: { readonly of: readonly Token[]; readonly all: ReadonlyMap<string, number> } | undefined;

  /** @param types The types of words by name: all keywords, and the terminals. */
  constructor(types: Readonly<Record<string, TokenType>>) {
    this.types = types;
  }

  /** What of a place the rewritings at a word depend on: they are the same wherever that is the same. */
  dependsOn(expected: (type: TokenType) => Expected | undefined): string {
    return [terminalNames.text, terminalNames.name, terminalNames.whole]
      .map((name) => {
        const type = this.types[name];
        return (type && expected(type)?.rule) ?? '';
      })
      .join(' ');
  }

  /** @param expected What a word of a type would say here, if it can stand here. */
  *at(
    tokens: readonly Token[],
    at: number,
    expected: (type: TokenType) => Expected | undefined,
  ): Generator<Rewriting> {
    const token = tokens[at];
    if (!token) return;
    yield* this.swapped(tokens, at, token, expected(token.tokenType) !== undefined);
    for (const phrase of phrasesMeant(tokens, at, this.types))
      yield { rewrite: 'phrase', cost: rewritingCosts.phrase, ...phrase };
    yield* this.notApplicable(tokens, at, token);
    switch (token.tokenType.name) {
      case terminalNames.name:
        yield* this.nameOfWords(tokens, at, token);
        yield* this.numberWord(at, token, expected);
        yield* this.joined(tokens, at, token);
        break;
      case terminalNames.text:
        yield* this.quoted(at, token, expected);
        break;
      case terminalNames.unknownWord:
        yield* this.smallName(tokens, at, token);
        yield* this.numberWord(at, token, expected);
        yield* this.joined(tokens, at, token);
        break;
      default:
        if (isNumberType(token.tokenType)) yield* this.decimalComma(tokens, at, token);
    }
    const text = this.types[terminalNames.text];
    // Where a text is one of several kinds of answer, what has no marks is rather one of the others.
    const rule = text && expected(text)?.rule;
    if (text && rule) yield* unquoted(tokens, at, token, text, rule === 'Text' || rule === 'Translation');
  }

  /** `Requires Improvement`, `Case-Quality`. */
  private *nameOfWords(tokens: readonly Token[], at: number, first: Token): Generator<Rewriting> {
    let whole = first;
    let least: number = rewritingCosts.nameOfWords;
    let hasKeyword = false;
    let words = 1;
    for (let next = at + 1; next < tokens.length && words < mostNameWords; next++) {
      const token = tokens[next];
      if (!token || token.startLine !== first.startLine) return;
      const gap = token.startOffset - endOf(whole);
      if (gap > 1) return;
      whole = together(whole, token);
      if (/^[-'’]$/.test(token.image) && gap === 0) continue;
      const { name } = token.tokenType;
      const isKeyword = isKeywordType(token.tokenType);
      const isSmall = isKeyword || name === terminalNames.unknownWord || name === terminalNames.language;
      if ((!isSmall && name !== terminalNames.name) || token.image === tokens[next - 1]?.image) return;
      if (isSmall) least = rewritingCosts.nameOfSmallWords;
      hasKeyword ||= isKeyword;
      const write = nameOfWords(whole.image);
      const isKnown = this.hasName(tokens, write);
      const cost = isKnown
        ? rewritingCosts.knownName
        : this.hasName(tokens, first.image, at)
          ? rewritingCosts.afterName
          : least;
      words++;
      // Keywords are rather what they are, unless the text has that name elsewhere.
      if (!isKnown && hasKeyword) continue;
      yield {
        rewrite: 'name-of-words',
        end: next + 1,
        words: [whole],
        cost: cost + (words - 2) * rewritingCosts.eachWord,
        write,
      };
    }
  }

  /** Whether a name stands somewhere in the text. */
  private hasName(tokens: readonly Token[], name: string, besides = -1): boolean {
    if (this.names?.of !== tokens) {
      const all = new Map<string, number>();
      for (const { tokenType, image } of tokens)
        if (tokenType.name === terminalNames.name) all.set(image, (all.get(image) ?? 0) + 1);
      this.names = { of: tokens, all };
    }
    return (this.names.all.get(name) ?? 0) > (besides < 0 ? 0 : 1);
  }

  /** `oM.1`. */
  private *smallName(tokens: readonly Token[], at: number, first: Token): Generator<Rewriting> {
    const { whole, end } = withoutGaps(tokens, at, first);
    const type = this.types[terminalNames.name];
    if (!type || !/^[a-z]\w*(\.[A-Za-z0-9]+)+$/.test(whole.image)) return;
    const write = nameOfWords(whole.image);
    const words = [retyped(whole, type)];
    yield { rewrite: 'small-name', end, words, cost: rewritingCosts.smallName, write };
  }

  /** `two` for 2. */
  private *numberWord(
    at: number,
    token: Token,
    expected: (type: TokenType) => Expected | undefined,
  ): Generator<Rewriting> {
    const number = numberInWords(token.image);
    const type = this.types[terminalNames.whole];
    if (number === undefined || !type || expected(type)?.rule === 'ItemId') return;
    const words = [retyped(token, type)];
    const write = String(number);
    yield { rewrite: 'number-word', end: at + 1, words, cost: rewritingCosts.numberWord, write };
  }

  /** `"1.2"`, `"Good"`, `"Requires improvement"`, `"rated"`. */
  private *quoted(
    at: number,
    token: Token,
    expected: (type: TokenType) => Expected | undefined,
  ): Generator<Rewriting> {
    for (const { name, write, isExact } of quotedAs(token.image)) {
      const type = Object.hasOwn(this.types, name) ? this.types[name] : undefined;
      if (!type) continue;
      const isTitle = name === terminalNames.name && expected(type)?.rule === 'ItemId';
      const cost = isTitle
        ? rewritingCosts.quotedTitle
        : isExact
          ? rewritingCosts.quoted
          : rewritingCosts.quotedWords;
      yield { rewrite: 'quoted', end: at + 1, words: [retyped(token, type)], cost, write };
    }
  }

  /** `atmost`, `ratedbecause`, `levelGood`, `question2.1.3`. */
  private *joined(tokens: readonly Token[], at: number, first: Token): Generator<Rewriting> {
    const { whole, end } = withoutGaps(tokens, at, first);
    if (whole.image.length > 40) return;
    const isName = first.tokenType.name === terminalNames.name;
    for (const words of isName ? this.nameAndKeyword(first) : this.parts(whole, mostJoined)) {
      if (words.length < 2) continue;
      const cost = isName ? rewritingCosts.joinedToName : rewritingCosts.joined;
      const write = words.map(({ image }) => image).join(' ');
      yield { rewrite: 'joined-words', end: isName ? at + 1 : end, words, cost, write };
    }
  }

  /** `n/a`. */
  private *notApplicable(tokens: readonly Token[], at: number, first: Token): Generator<Rewriting> {
    const [slash, last] = [tokens[at + 1], tokens[at + 2]];
    if (!slash || !last || !/^n\/a$/i.test(first.image + slash.image + last.image)) return;
    const { not, rated, because, [terminalNames.text]: text, [terminalNames.name]: name } = this.types;
    if (!not || !rated || !because || !text || !name) return;
    const whole = retyped(together(together(first, slash), last), not);
    const notRated = [whole, invented(rated)];
    const cost = rewritingCosts.notApplicable;
    const rewrite = 'not-applicable';
    const named = [retyped(whole, name)];
    yield { rewrite, end: at + 3, words: named, cost: cost + 8, write: 'a name' };
    yield { rewrite, end: at + 3, words: notRated, cost, write: 'not rated' };
    const words = [...notRated, invented(because), invented(text)];
    yield { rewrite, end: at + 3, words, cost, write: 'not rated because "…"' };
  }

  private *nameAndKeyword(token: Token): Generator<Token[]> {
    for (let length = 2; length < token.image.length - 1; length++) {
      const keyword = this.keyword(part(token, token.image.length - length));
      if (keyword) yield [part(token, 0, token.image.length - length), keyword];
    }
  }

  /** The ways in which letters written together are keywords, and at the end a name or a number. */
  private *parts(token: Token, most: number): Generator<Token[]> {
    const whole = this.keyword(token) ?? this.nameOrNumber(token);
    if (whole) yield [whole];
    if (most < 2) return;
    for (let length = 2; length < token.image.length; length++) {
      const first = this.keyword(part(token, 0, length));
      if (!first) continue;
      for (const rest of this.parts(part(token, length), most - 1)) yield [first, ...rest];
    }
  }

  private keyword(token: Token): Token | undefined {
    const type = Object.hasOwn(this.types, token.image) ? this.types[token.image] : undefined;
    return type && isKeywordType(type) ? retyped(token, type) : undefined;
  }

  private nameOrNumber(token: Token): Token | undefined {
    const [found] = /^[a-z]/.test(token.image) ? [] : quotedAs(`"${token.image}"`);
    const type = found && this.types[found.name];
    return type && retyped(token, type);
  }

  /** `of banding` for `banding of`: each word takes the place of the other. */
  private *swapped(tokens: readonly Token[], at: number, first: Token, fits: boolean): Generator<Rewriting> {
    const second = tokens[at + 1];
    if (!second || second.startLine !== first.endLine || first.startLine !== second.endLine) return;
    if (first.tokenType === second.tokenType || !canSwap(first) || !canSwap(second)) return;
    // A line that begins with a number is about that number: its entry and its answer are in order.
    if (isNumberType(first.tokenType) && tokens[at - 1]?.endLine !== first.startLine) return;
    const words = [moved(second, first.startOffset), moved(first, endOf(second) - first.image.length)];
    const write = `${second.image} ${first.image}`;
    const cost = rewritingCosts.swapped + (fits ? rewritingCosts.fitting : 0);
    yield { rewrite: 'swapped', end: at + 2, words, cost, write };
  }

  /** `2,1,3` for `2.1.3`. */
  private *decimalComma(tokens: readonly Token[], at: number, first: Token): Generator<Rewriting> {
    let whole = first;
    for (let next = at + 1; next + 1 < tokens.length; next += 2) {
      const [comma, number] = [tokens[next], tokens[next + 1]];
      if (!comma || !number || !/^[,.]$/.test(comma.image) || !isNumberType(number.tokenType)) return;
      if (comma.startOffset !== endOf(whole) || number.startOffset !== endOf(comma)) return;
      whole = together(together(whole, comma), number);
      const write = whole.image.replaceAll(',', '.');
      const [found] = quotedAs(`"${write}"`);
      const type = found && this.types[found.name];
      if (!type) return;
      const words = [retyped({ ...whole, image: write }, type)];
      yield { rewrite: 'decimal-comma', end: next + 2, words, cost: rewritingCosts.decimalComma, write };
    }
  }
}

/** Words, texts and what stands between two of them; a per cent sign or a bracket is rather one too many. */
function canSwap({ image }: Token): boolean {
  return /^[\w"=,]/.test(image);
}
