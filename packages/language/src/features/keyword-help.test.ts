import { AstUtils, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';
import { keywordHelp, wordsWithHelp } from './keyword-help.js';

test('every word of the grammar has its line, and nothing else has', async () => {
  const { services } = await TestWorkspace.open({});
  const words = new Set(
    AstUtils.streamAllContents(services.Grammar)
      .filter(GrammarAST.isKeyword)
      .map(({ value }) => value)
      .filter((value) => /^[a-z]+$/.test(value)),
  );
  expect([...wordsWithHelp].sort()).toEqual([...words].sort());
  for (const word of words) expect(keywordHelp(word)).toMatch(/^[A-Z`“].*[.”]$/);
});

test('names of things that every object has are no words', () => {
  expect(keywordHelp('constructor')).toBeUndefined();
});
