import type { Inline, Run } from '../../document/document.js';

/** Joins pieces; a plain string where none of them says its language. */
export function joined(pieces: readonly Inline[], between = ''): Inline {
  const parts: (string | Run)[] = [];
  const add = (part: string | Run): void => {
    const last = parts.at(-1);
    if (part === '') return;
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  pieces.forEach((piece, place) => {
    if (place > 0) add(between);
    for (const part of partsOf(piece)) add(part);
  });
  return parts.length === 0 ? '' : parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
}

/** A sentence around pieces, of which some may be in another language than the sentence. */
export function sentence(words: TemplateStringsArray, ...pieces: readonly Inline[]): Inline {
  return joined(words.flatMap((word, place) => [word, pieces[place] ?? '']));
}

/** `a, b and c`. */
export function listedInlines(pieces: readonly Inline[], and: string): Inline {
  const last = pieces.at(-1) ?? '';
  return pieces.length < 2 ? last : joined([joined(pieces.slice(0, -1), ', '), ` ${and} `, last]);
}

/** A text as it was written, with a full stop unless it ends a sentence by itself. */
export function stopped(text: Inline): Inline {
  const last = partsOf(text).at(-1) ?? '';
  return /[.!?]$/.test(typeof last === 'string' ? last : last.text) ? text : joined([text, '.']);
}

function partsOf(inline: Inline): readonly (string | Run)[] {
  return Array.isArray(inline) ? (inline as readonly (string | Run)[]) : [inline as string | Run];
}
