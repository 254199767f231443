import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { TestWorkspace } from '../../testing/workspace.js';
import { english } from './english/english.js';
import { keywordHelp } from './keywords.js';
import { welsh } from './welsh/welsh.js';

describe.each([english, welsh])('in $language', ({ keywords }) => {
  test('every word of the grammar has its line, and nothing else has', async () => {
    const { services } = await TestWorkspace.open({});
    const words = new Set(
      AstUtils.streamAllContents(services.Grammar)
        .filter(GrammarAST.isKeyword)
        .map(({ value }) => value)
        .filter((value) => /^[a-z]+$/.test(value)),
    );
    expect(Object.keys(keywords.help).sort()).toEqual([...words].sort());
    for (const word of words) expect(keywordHelp(word, keywords)).toMatch(/^[A-Z`“].*[.”]$/);
  });

  test('names of things that every object has are no words', () => {
    expect(keywordHelp('constructor', keywords)).toBeUndefined();
  });
});
