import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { YardstickGrammar } from '../generated/grammar.js';
import { canMarkText, isLanguageCode, languageCodes, languageMeantBy } from './languages.js';

describe('the codes of languages', () => {
  it('are those of ISO 639-1', () => {
    expect(isLanguageCode('cy')).toBe(true);
    expect(isLanguageCode('gd')).toBe(true);
    expect(isLanguageCode('wl')).toBe(false);
    expect(isLanguageCode('CY')).toBe(false);
    expect(languageCodes.every((code) => /^[a-z]{2}$/.test(code))).toBe(true);
  });

  it('can mark a text unless they are words of the language', () => {
    const words = new Set(
      AstUtils.streamAst(YardstickGrammar())
        .filter(GrammarAST.isKeyword)
        .map(({ value }) => value),
    );
    expect(words.size).toBeGreaterThan(5);
    expect(languageCodes.filter((code) => !canMarkText(code))).toEqual(
      languageCodes.filter((code) => words.has(code)),
    );
  });

  it.each([
    ['wl', 'cy'],
    ['cym', 'cy'],
    ['CY', 'cy'],
    ['cy-GB', 'cy'],
    ['gb', 'en'],
    ['cy', undefined],
    ['xx', undefined],
  ])('are recognised behind %s', (written, meant) => {
    expect(languageMeantBy(written)).toBe(meant);
  });
});
