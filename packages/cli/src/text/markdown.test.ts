import { expect, it } from 'vitest';
import { markdownText } from './markdown.js';

it('makes no table cell, link, mark-up or HTML of a text', () => {
  expect(markdownText('a | b')).toBe('a \\| b');
  expect(markdownText('[x](javascript:1)')).toBe('\\[x\\]\\(javascript\\:1\\)');
  expect(markdownText('<b>&amp;')).toBe('&lt;b&gt;&amp;amp;');
  expect(markdownText('**bold** `code`')).toBe('\\*\\*bold\\*\\* \\`code\\`');
});
