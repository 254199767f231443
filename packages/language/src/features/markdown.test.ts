import { describe, expect, test } from 'vitest';
import { markdownCode, markdownParagraphs, markdownText } from './markdown.js';

describe('an author’s text in Markdown', () => {
  test('plain words stay as they are', () => {
    expect(markdownText('Does the service keep other people safe?')).toBe(
      'Does the service keep other people safe?',
    );
  });

  test('nothing in it is a link, an image or HTML', () => {
    expect(markdownText('[Click](command:evil) ![x](y) <img src=x>')).toBe(
      '\\[Click\\](command:evil) \\!\\[x\\](y) &lt;img src=x&gt;',
    );
    expect(markdownText('see https://example.org')).toBe('see https\\://example.org');
  });

  test('nothing in it begins a list, a heading or a cell', () => {
    expect(markdownText('1. First')).toBe('1\\. First');
    expect(markdownText('- a | b')).toBe('\\- a \\| b');
    expect(markdownText('# Title')).toBe('\\# Title');
  });

  test('breaks and characters that turn the writing round are spaces', () => {
    expect(markdownText('a\n\n# b\u202Ec\u0000')).toBe('a \\# b c');
  });

  test('paragraphs stay paragraphs', () => {
    expect(markdownParagraphs('One.\n\n- Two.')).toBe('One.\n\n\\- Two.');
  });

  test('code is fenced so that marks inside do not end it', () => {
    expect(markdownCode('lowest of questions')).toBe('`lowest of questions`');
    expect(markdownCode('when Risk is "`a`"')).toBe('`` when Risk is "`a`" ``');
  });
});
