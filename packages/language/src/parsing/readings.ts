import { slips } from './spelling.js';
import { isKeywordType, terminalNames, type Token, type TokenType } from './tokens.js';

/** Why a word may be read as another than it is written. */
export type Slip =
  | 'misspelt'
  | 'synonym'
  | 'other-joint'
  | 'capital'
  | 'small-name'
  | 'other-keyword'
  | 'language'
  | 'character'
  | 'guess';

/** Another word that the author may have meant, and how far that is to seek (a tenth of a slip of the pen is 1). */
export interface Reading {
  readonly type: TokenType;
  readonly slip: Slip;
  readonly cost: number;
}

/** Characters that stand for a word of the language elsewhere. */
const charactersMeant: ReadonlyMap<string, readonly string[]> = new Map([
  [':', ['=']],
  [':=', ['=']],
  ['-', ['to']],
  ['–', ['to']],
  ['—', ['to']],
  ['/', ['of', 'or']],
  [';', [',']],
  ['[', ['(']],
  [']', [')']],
  ['<', ['below']],
  ['>', ['above']],
]);

/** What authors write who know other languages, or another word for the same. */
const wordsMeant: ReadonlyMap<string, readonly string[]> = new Map([
  ['true', ['yes']],
  ['false', ['no']],
  ['minimum', ['lowest']],
  ['min', ['lowest']],
  ['worst', ['lowest']],
  ['maximum', ['highest']],
  ['max', ['highest']],
  ['best', ['highest']],
  ['middle', ['median']],
  ['average', ['mean']],
  ['avg', ['mean']],
  ['total', ['sum']],
  ['under', ['below']],
  ['over', ['above']],
  ['higher', ['more']],
  ['less', ['fewer']],
  ['if', ['when']],
  ['where', ['when']],
  ['every', ['all']],
  ['each', ['all']],
  ['some', ['any']],
  ['include', ['use']],
  ['import', ['use']],
  ['extends', ['revises']],
  ['until', ['to']],
  ['equals', ['is']],
  ['1', ['one']],
  ['or', [',']],
  ['and', [',']],
]);

/** What joins two tests: one of these where the other is due is sure to join as well, and what was meant cannot be told. */
const joints: ReadonlyMap<string, string> = new Map([
  ['and', 'or'],
  ['or', 'and'],
]);

/** Knows what a word that cannot stand where it stands may have been meant to be. */
export class Readings {
  private readonly types: Readonly<Record<string, TokenType>>;
  private readonly keywords: TokenType[];
  private readonly known = new Map<string, readonly Reading[]>();

  /** @param types The types of words by name: all keywords, and the terminals. */
  constructor(types: Readonly<Record<string, TokenType>>) {
    this.types = types;
    this.keywords = Object.values(types).filter(isKeywordType);
  }

  /** Everything that a word may have been meant to be, wherever it stands. */
  of({ tokenType, image }: Token): readonly Reading[] {
    const key = `${tokenType.name} ${image}`;
    if (image.length > 40) return [];
    let readings = this.known.get(key);
    if (!readings) {
      // The words of hostile texts must not gather in the memory of an editor that stays open.
      if (this.known.size > 2000) this.known.clear();
      readings = this.find(tokenType, image);
      this.known.set(key, readings);
    }
    return readings;
  }

  private find(tokenType: TokenType, image: string): Reading[] {
    switch (tokenType.name) {
      case terminalNames.unknownWord:
      case terminalNames.language:
        return [
          ...this.meant(image),
          ...this.near(image, 'misspelt', 8, 6),
          ...this.as(terminalNames.name, 'small-name', 15),
          ...(image.length <= 3 ? this.as(terminalNames.language, 'language', 25) : []),
        ];
      case terminalNames.name:
        return [
          ...this.meant(image.toLowerCase()),
          ...this.near(image.toLowerCase(), 'capital', 8, 8),
          ...(image.length <= 3 ? this.as(terminalNames.language, 'language', 25) : []),
        ];
      case terminalNames.unknownCharacters:
        return (charactersMeant.get(image) ?? []).flatMap((meant) => this.as(meant, 'character', 8));
      default:
        if (!isKeywordType(tokenType)) return this.meant(image);
        return [
          ...this.meant(image),
          ...this.as(joints.get(image) ?? '', 'other-joint', 7),
          ...this.near(image, 'other-keyword', 8, 7),
          ...this.as(terminalNames.name, 'small-name', 28),
        ];
    }
  }

  private near(word: string, slip: Slip, least: number, each: number): Reading[] {
    return this.keywords.flatMap((type) => {
      // `not` begins an answer of its own, which is rather not finished.
      if (slip === 'other-keyword' && (type.name === word || (word === 'not' && type.name === 'no')))
        return [];
      const count = slips(word, type.name);
      // Of two words of the language, one is a slip for the other only where they are nearly the same: "mean" is no "median".
      if (slip === 'other-keyword' && (count ?? 0) > 1 && !type.name.startsWith(word.slice(0, -1))) return [];
      return count === undefined
        ? []
        : [{ type, slip, cost: least + count * each - (word.startsWith(type.name.charAt(0)) ? 1 : 0) }];
    });
  }

  private meant(word: string): Reading[] {
    return (wordsMeant.get(word) ?? []).flatMap((meant) => this.as(meant, 'synonym', 7));
  }

  private as(name: string, slip: Slip, cost: number): Reading[] {
    const type = Object.hasOwn(this.types, name) ? this.types[name] : undefined;
    return type ? [{ type, slip, cost }] : [];
  }
}
