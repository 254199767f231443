import type { SemanticTokens } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { bradfordFiles } from '../testing/examples.js';
import { TestWorkspace } from '../testing/workspace.js';
import { semanticTokens, semanticTokensLegend } from './semantic-tokens.js';

/** Each coloured word with its type; a declaration is marked. */
function decoded(text: string, { data }: SemanticTokens): string[] {
  const lines = text.split('\n');
  const words: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, across = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    character = down === 0 ? character + across : across;
    line += down;
    const word = lines[line]?.slice(character, character + length) ?? '';
    words.push(
      `${word} ${semanticTokensLegend.tokenTypes[type] ?? ''}${modifiers === 1 ? ' declaration' : ''}`,
    );
  }
  return words;
}

async function coloured(text: string): Promise<string[]> {
  const workspace = await TestWorkspace.open({ 'homes.yardstick': text });
  return decoded(text, semanticTokens(workspace.services, workspace.document('homes.yardstick')));
}

describe('the colours of a file', () => {
  test('tell published numbers from figures, and names by what they stand for', async () => {
    const text = `framework Homes { // draft
    scale Rating {
        level Good = 1 "Good" cy "Da"
    }
    domain 1.1 weight 1.1 {
        rated by inspectors on Rating
    }
}
`;
    expect(await coloured(text)).toEqual([
      'framework keyword',
      'Homes namespace declaration',
      '// draft comment',
      'scale keyword',
      'Rating enum declaration',
      'level keyword',
      'Good enumMember declaration',
      '= operator',
      '1 number',
      '"Good" string',
      'cy modifier',
      '"Da" string',
      'domain keyword',
      '1.1 class declaration',
      'weight keyword',
      '1.1 number',
      'rated keyword',
      'by keyword',
      'inspectors keyword',
      'on keyword',
      'Rating enum',
    ]);
  });

  test('never run over the end of a line', async () => {
    expect(await coloured('/* one\n   two */\nframework A "x\n  y" {\n}\n')).toEqual([
      '/* one comment',
      '   two */ comment',
      'framework keyword',
      'A namespace declaration',
      '"x string',
      '  y" string',
    ]);
  });

  test('a misspelt keyword is one, and a name that leads nowhere is what it should lead to', async () => {
    const words = await coloured(
      'framework A {\n    standrad 1.1 {\n        rated by inspectors on Nowhere\n    }\n}\n',
    );
    expect(words).toContain('standrad keyword');
    expect(words).toContain('Nowhere enum');
  });

  test('of a part are those of the whole on its lines', async () => {
    const files = bradfordFiles();
    const text = files['bradford-2020.inspection'] ?? '';
    const workspace = await TestWorkspace.open(files);
    const document = workspace.document('bradford-2020.inspection');
    const line = text.split('\n').findIndex((each) => each.includes('2.1.3 43%'));
    const range = { start: { line, character: 0 }, end: { line, character: 0 } };
    expect(decoded(text, semanticTokens(workspace.services, document, range))).toEqual([
      '2.1.3 class',
      '43 number',
      '% number',
    ]);
  });

  test('of a half-typed file are those of its words', async () => {
    expect(await coloured('inspection Elm of {\n    1.1\n    expect')).toEqual(
      expect.arrayContaining(['inspection keyword', 'Elm namespace declaration', 'expect keyword']),
    );
  });
});
