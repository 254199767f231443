/** Characters that are never shown as they are: controls, what turns the direction of text round, halves of pairs. */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * An author's text on one line of Markdown: nothing in it is mark-up, a link, an image or HTML, and nothing in it begins a list, a
 * heading or a cell of a table.
 */
export function markdownText(text: string): string {
  return (
    oneLine(text)
      // As entities, because not every reader of Markdown takes a backslash before them.
      .replace(/[&<>]/g, (character) => entities[character] ?? '')
      .replace(/[\\`*_[\]|~@$#!^{}]/g, '\\$&')
      .replace(/^(?:[-+=:]|\d+(?=[.)](?:\s|$)))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
      // An address is shown and not made a link: where it leads is for whoever wrote the framework to say, and not to be clicked.
      .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
  );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The same for a text of several paragraphs. */
export function markdownParagraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map(markdownText)
    .join('\n\n');
}

/** Words of the language, set as code. The fence is longer than any row of marks inside. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((marks) => marks.length));
  if (longest === 0) return `\`${line}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}

/** A table; the cells are Markdown already. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

function oneLine(text: string): string {
  return text.replace(unsafe, ' ').replace(/\s+/g, ' ').trim();
}
