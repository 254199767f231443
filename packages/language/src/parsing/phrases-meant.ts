import { endOf, invented, retyped, terminalNames, type Token, type TokenType } from './tokens.js';

/** What authors write in several words, or in signs, for words of the language. */
const meant: ReadonlyMap<string, readonly string[]> = new Map([
  ['no more than', ['at', 'most']],
  ['not more than', ['at', 'most']],
  ['at maximum', ['at', 'most']],
  ['less than', ['below']],
  ['lower than', ['below']],
  ['worse than', ['below']],
  ['more than', ['above']],
  ['greater than', ['above']],
  ['higher than', ['above']],
  ['better than', ['above']],
  ['out of', ['of']],
  ['per cent', ['%']],
  ['or higher', ['or', 'more']],
  ['or above', ['or', 'more']],
  ['or over', ['or', 'more']],
  ['and above', ['or', 'more']],
  ['and over', ['or', 'more']],
  ['and more', ['or', 'more']],
  ['or less', ['or', 'fewer']],
  ["isn ' t", ['is', 'not']],
  ['isn ’ t', ['is', 'not']],
  ["aren ' t", ['are', 'not']],
  ['aren ’ t', ['are', 'not']],
  ['>', ['is', 'above']],
  ['<', ['is', 'below']],
  ['=', ['is']],
  ['key question', ['question']],
  ['key questions', ['questions']],
]);

const longest = 3;

/** A phrase of the text, and the words of the language that stand for it. */
export interface PhraseMeant {
  readonly end: number;
  readonly words: readonly Token[];
  readonly write: string;
}

/** The phrases that begin at a word. The last word of the language takes the place of whatever is left of the phrase. */
export function* phrasesMeant(
  tokens: readonly Token[],
  at: number,
  types: Readonly<Record<string, TokenType>>,
): Generator<PhraseMeant> {
  const count = countMeant(tokens, at, types);
  if (count) yield count;
  let phrase = '';
  for (let end = at + 1; end <= at + longest; end++) {
    const token = tokens[end - 1];
    if (!token || token.startLine !== tokens[at]?.startLine) return;
    phrase += `${phrase === '' ? '' : ' '}${token.image}`;
    const keywords = meant.get(phrase)?.map((keyword) => types[keyword]);
    if (!keywords?.every((type) => type !== undefined)) continue;
    const written = tokens.slice(at, end);
    const spare = Math.max(0, keywords.length - written.length);
    const words = keywords.map((type, place) => {
      // With fewer words than are meant, the first of these are made up: what they say goes without saying.
      const own = written[place - spare];
      if (!own) return invented(type);
      const last = place === keywords.length - 1 ? written.at(-1) : undefined;
      return retyped(last && last !== own ? through(own, last) : own, type);
    });
    yield { end, words, write: keywords.map(({ name }) => name).join(' ') };
  }
}

/** `at least 2` for `2 or more`. */
function countMeant(
  tokens: readonly Token[],
  at: number,
  { or, more }: Readonly<Record<string, TokenType>>,
): PhraseMeant | undefined {
  const [first, least, number] = tokens.slice(at, at + 3);
  if (first?.image !== 'at' || least?.image !== 'least' || !number || !or || !more) return undefined;
  if (number.tokenType.name !== terminalNames.whole) return undefined;
  return {
    end: at + 3,
    words: [number, invented(or), invented(more)],
    write: `${number.image} or more`,
  };
}

/** One word from the start of the first to the end of the last. */
function through(first: Token, last: Token): Token {
  return {
    ...first,
    image: first.image.padEnd(endOf(last) - first.startOffset),
    endOffset: endOf(last) - 1,
    ...(last.endLine !== undefined && { endLine: last.endLine }),
    ...(last.endColumn !== undefined && { endColumn: last.endColumn }),
  };
}
