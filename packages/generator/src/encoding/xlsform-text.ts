import { wordText } from './word-text.js';

/**
 * A label, hint or message of an XLSForm. What reads the form would take `${name}` for a reference, and would style `*`, `_` and `#`
 * and make links: here they are only characters. https://docs.getodk.org/form-styling/
 */
export function xlsformText(text: string): string {
  return text
    .split(/\n+/)
    .map((line) =>
      wordText(line)
        .replace(/[\\*_#]/g, '\\$&')
        .replaceAll('${', '$ {')
        .replaceAll('](', '] (')
        .replace(/<(?=[a-z/!])/gi, '< '),
    )
    .join('\n');
}

/** A text between the quotes of an expression, which knows no escapes: it may hold what names of choices hold and nothing else. */
export function xpathText(text: string): string {
  if (!/^[A-Za-z0-9_.-]*$/.test(text)) throw new RangeError('Only a name can stand in an expression.');
  return `'${text}'`;
}
