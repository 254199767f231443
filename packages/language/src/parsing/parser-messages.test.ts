import { describe, expect, test } from 'vitest';
import { createParsingServices } from './testing.js';

const { LangiumParser } = createParsingServices().parser;
const plain = createParsingServices(true).parser.LangiumParser;

function said(text: string): string | undefined {
  return plain.parse(text).parserErrors[0]?.message;
}

describe('what the parser says of a text that was not mended', () => {
  test.each([
    ['scale Rating { level Good 2 }', '"2" cannot stand here. What can: "=".'],
    ['scale Rating { level Good = "Good" }', '"Good" cannot stand here. What can: a number.'],
    ['scale { level Good = 2 }', '"{" cannot stand here. What can: a name.'],
    [
      'framework F { publisher',
      'The end of the text cannot stand here. What can: a text in quotation marks.',
    ],
  ])('%s', (text, message) => {
    expect(said(text)).toBe(message);
  });

  test('nothing, where the lexer has mended it', () => {
    expect(LangiumParser.parse('scale Rating { level Good 2 }').parserErrors).toEqual([]);
  });
});
