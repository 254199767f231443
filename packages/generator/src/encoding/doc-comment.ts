import { Code } from './code.js';
import { unsafeCharacters } from './unsafe-text.js';

const width = 116;

/**
 * A block comment above a declaration. Nothing in the text can end the comment, start a tag that tools act on, or close
 * a script element around the module.
 */
export function docComment(...paragraphs: readonly string[]): Code {
  const lines = paragraphs.filter((paragraph) => paragraph.trim() !== '').map((text) => wrapped(plain(text)));
  if (lines.length === 0) return Code.trusted('');
  const [only] = lines;
  if (lines.length === 1 && only?.length === 1) return Code.trusted(`/** ${only.join('')} */`);
  const body = lines.map((paragraph) => paragraph.map((line) => ` * ${line}`).join('\n')).join('\n *\n');
  return Code.trusted(`/**\n${body}\n */`);
}

/** A comment to the end of the line, beside or above one statement. */
export function lineComment(text: string): Code {
  return Code.trusted(`// ${plain(text)}`);
}

function plain(text: string): string {
  return text
    .replace(unsafeCharacters, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('*/', '* /')
    .replace(/<(?=[/!])/g, '< ')
    .replaceAll('@', '\\@');
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}
