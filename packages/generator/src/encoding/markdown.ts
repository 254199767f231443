import { unsafeCharacters } from './unsafe-text.js';

/** An author's text on one line of Markdown, for what is not put together from a template. */
export function markdownText(text: string): string {
  return (
    text
      .replace(unsafeCharacters, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      // As entities, because not every reader of Markdown takes a backslash before them.
      .replace(/[&<>]/g, (character) => entities.get(character) ?? '')
      .replace(/[\\`*_[\]|~@$#!^{}]/g, '\\$&')
      // What starts a list, a rule or a heading starts nothing here; nor does an address become a link.
      .replace(/^(?:[-+=:]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
      .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
  );
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** Text inside a paragraph, heading or table cell of Markdown: one line, no mark-up, no HTML, no links of its own. */
export class Markdown {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static encode(text: string): Markdown {
    return new Markdown(markdownText(text));
  }

  /** Text inside a block of code. It may hold what names of packages hold and nothing else. */
  static verbatim(text: string): Markdown {
    if (!/^[A-Za-z0-9_.@/~-]+$/.test(text))
      throw new RangeError('Only the name of a package can stand in a block of code.');
    return new Markdown(text);
  }

  /** A document from a template whose holes take Markdown and nothing else. */
  static document(
    strings: TemplateStringsArray,
    ...holes: readonly (Markdown | readonly Markdown[])[]
  ): Markdown {
    let text = strings[0] ?? '';
    holes.forEach((hole, index) => {
      if (!(hole instanceof Markdown) && !Array.isArray(hole)) {
        throw new TypeError('Only Markdown can be written into Markdown: encode the text first.');
      }
      text +=
        (Array.isArray(hole) ? hole.map((piece: Markdown) => piece.toString()).join('\n') : hole.toString()) +
        (strings[index + 1] ?? '');
    });
    return new Markdown(text);
  }

  toString(): string {
    return this.#text;
  }
}
