/**
 * Text that may be written into JavaScript or TypeScript as it stands.
 *
 * There are two ways to make one: the encoders in this folder, for what an author wrote, and the `code` template, for what
 * this package wrote. A hole in the template takes code and nothing else, so an author's text cannot get into a generated
 * module without going through the encoder for that place.
 */
export class Code {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** For the encoders of this folder and the template below. Nothing else may call it; a test looks. */
  static trusted(text: string): Code {
    return new Code(text);
  }

  toString(): string {
    return this.#text;
  }
}

/** What a hole in the template takes: code, or several pieces, one a line without the empty ones. */
export type Hole = Code | readonly Code[];

/**
 * Code from a template. One that starts with a line break is written without it and without the indentation that all its
 * lines share. A hole after spaces at the start of a line indents every line of what it holds by those spaces; a line with
 * nothing but an empty hole is left out.
 */
export function code(template: TemplateStringsArray, ...holes: readonly Hole[]): Code {
  const strings = withoutSharedIndent(template);
  let text = strings[0] ?? '';
  holes.forEach((hole, index) => {
    const after = strings[index + 1] ?? '';
    const indent = /(?:^|\n)( *)$/.exec(text)?.[1];
    const held = written(hole);
    if (held === '' && indent !== undefined && after.startsWith('\n')) {
      text = text.slice(0, text.length - indent.length) + after.slice(1);
    } else if (held === '' && indent !== undefined && after === '') {
      text = text.replace(/\n *$/, '');
    } else if (held.startsWith('\n') && indent === undefined) {
      // An operation that did not fit goes on below: no space is left hanging before it.
      text = text.trimEnd() + held + after;
    } else {
      text += (indent === undefined ? held : held.replace(/\n(?!\n|$)/g, `\n${indent}`)) + after;
    }
  });
  return Code.trusted(text);
}

function withoutSharedIndent(strings: readonly string[]): readonly string[] {
  if (strings[0]?.startsWith('\n') !== true) return strings;
  const lines = strings.flatMap((string, place) =>
    // A line that a hole begins counts too; an empty one does not.
    [...string.matchAll(place === strings.length - 1 ? /\n( *)(?=[^ \n])/g : /\n( *)(?=[^ \n]|$)/g)],
  );
  const indents = lines.map(([, indent = '']) => indent.length);
  const shared = new RegExp(`\\n {${String(Math.min(...indents))}}`, 'g');
  return strings.map((string, place) => {
    const text = string.replace(shared, '\n');
    return place === 0 ? text.slice(1) : text;
  });
}

/** Pieces of code with another between them. */
export function join(pieces: readonly Code[], separator: Code): Code {
  return Code.trusted(pieces.map((piece) => written(piece)).join(separator.toString()));
}

/** Pieces of code with an operator between them: on one line if they fit, else on lines of their own, two spaces further in. */
export function operation(pieces: readonly Code[], operator: Code): Code {
  const texts = pieces.map((piece) => written(piece));
  const line = texts.join(` ${operator.toString()} `);
  if (line.length <= WIDTH) return Code.trusted(line);
  const lines: string[] = [];
  texts.forEach((text, place) => {
    const last = lines.at(-1);
    const more = place === texts.length - 1 ? text : `${text} ${operator.toString()}`;
    if (last !== undefined && last.length + more.length < WIDTH) lines[lines.length - 1] = `${last} ${more}`;
    else lines.push(more);
  });
  return Code.trusted(`\n  ${lines.join('\n  ')}`);
}

const WIDTH = 100;

/** A piece of code after an empty line. */
export function apart(piece: Code): Code {
  return Code.trusted(`\n${written(piece)}`);
}

/** Pieces of code, a blank line between each. Empty ones are left out. */
export function paragraphs(pieces: readonly Code[]): Code {
  return Code.trusted(
    pieces
      .map((piece) => written(piece).replace(/^\n+|\n+$/g, ''))
      .filter((piece) => piece !== '')
      .join('\n\n'),
  );
}

export const nothing = Code.trusted('');

function written(hole: Hole): string {
  if (hole instanceof Code) return hole.toString();
  if (Array.isArray(hole)) {
    const pieces = hole.map((piece: Hole) => written(piece));
    return pieces.filter((piece) => piece !== '').join('\n');
  }
  // The types forbid it; a caller without types must not get past either.
  throw new TypeError('Only code can be written into code: encode the text for its place first.');
}
