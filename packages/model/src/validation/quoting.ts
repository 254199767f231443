const LONGEST = 60;

/** Control, format (which can turn text round on a screen), separator, private and broken characters. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text from outside in a message: in quotes, shortened, and with nothing in it that could act on a screen or a log. */
export function quoted(text: string): string {
  const start = Array.from(text.slice(0, 2 * LONGEST));
  const shown =
    start.length > LONGEST || text.length > 2 * LONGEST ? `${start.slice(0, LONGEST).join('')}…` : text;
  return `"${shown.replace(UNSAFE, escaped)}"`;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** What was found where something else was expected, in a sentence after "not". */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the text ${quoted(value)}`;
    case 'number':
      return `the number ${value}`;
    case 'boolean':
      return String(value);
    case 'undefined':
      return 'nothing';
    case 'object':
      return 'an object';
    default:
      return 'something that JSON cannot hold';
  }
}
