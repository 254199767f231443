import { describe, expect, it } from 'vitest';
import { inSnippet, snippetText } from './workspace-edit.js';

describe('a snippet as plain words', () => {
  it.each([
    ['standard 2.5 "${2:Title}" {\n\t$0\n}', 'standard 2.5 "Title" {\n\t\n}'],
    ['2.1 ${1|Poor,Good|}', '2.1 Poor'],
    ['1.2 ${1|"one\\, two","three"|} $0', '1.2 "one, two" '],
    ['${1:yes} of ${2:42}', 'yes of 42'],
    ['${1:a \\} \\$2 \\\\}', 'a } $2 \\'],
  ])('%s', (snippet, plain) => {
    expect(snippetText(snippet)).toBe(plain);
  });

  it('leaves an author’s text as it is, whatever it looks like', () => {
    for (const text of ['$1', '${1:x}', '\\$1', 'C:\\new', '${1|a,b|}', '}{$$'])
      expect(snippetText(inSnippet(text))).toBe(text);
  });
});
