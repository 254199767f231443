import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createYardstickServices } from '@yardstick/language';
import { AstUtils, EmptyFileSystem, GrammarAST } from 'langium';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

/*
 * The colours that an editor shows before the server has answered come from patterns and not from the parser. They are held to what
 * the lexer says of every word of every example.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const syntaxes = `${root}packages/vscode/extension/syntaxes/`;
const { yardstick } = createYardstickServices(EmptyFileSystem);

const registry = new Registry({
  onigLib: loadWASM(
    readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')),
  ).then(() => ({
    createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
    createOnigString: (text: string) => new OnigString(text),
  })),
  loadGrammar: (scope) => {
    const path = `${syntaxes}${scope.replace('source.', '')}.tmLanguage.json`;
    return Promise.resolve(parseRawGrammar(readFileSync(path, 'utf8'), path));
  },
});

const grammars = new Map<string, IGrammar>();
beforeAll(async () => {
  for (const name of ['yardstick', 'yardstick-inspection']) {
    const grammar = await registry.loadGrammar(`source.${name}`);
    if (grammar) grammars.set(name, grammar);
  }
});

/** The innermost scope at each offset of a text. */
function scopesOf(text: string, language: string): (offset: number) => string {
  const grammar = grammars.get(language);
  if (!grammar) throw new Error(`There are no colours for ${language}.`);
  const starts: { readonly offset: number; readonly scope: string }[] = [];
  let state = INITIAL;
  let offset = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { startIndex, scopes } of tokens)
      starts.push({ offset: offset + startIndex, scope: scopes.at(-1) ?? '' });
    state = ruleStack;
    offset += line.length + 1;
  }
  return (at) => starts.findLast((start) => start.offset <= at)?.scope ?? '';
}

/** What a word of each kind may be coloured as: keywords alike, as the server colours them a moment later. */
function colourOf(type: string): RegExp {
  switch (type) {
    case 'TEXT':
      return /^(punctuation\.definition\.string|string\.quoted)/;
    case 'NAME':
      return /^(entity\.name\.(type|class)|variable\.other\.enummember)\./;
    case 'DATE':
      return /^constant\.numeric\.date\./;
    case 'WHOLE':
    case 'DECIMAL':
    case 'DOTTED':
    case 'LETTERED':
      return /^(constant\.numeric|entity\.name\.class)\.yardstick/;
    case 'LANGUAGE':
      return /^entity\.other\.attribute-name\.language\./;
    case 'LINE_COMMENT':
    case 'BLOCK_COMMENT':
      return /^comment\./;
    case '%':
      return /^constant\.numeric\./;
    default:
      return /^[a-z]+$/.test(type) ? /^keyword\.control\./ : /^(keyword\.operator|punctuation)\./;
  }
}

function examples(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yardstick|inspection)$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

describe('the colours before the server has answered', () => {
  it.each([...examples('examples'), ...examples('packages/cli/templates')])('are right in %s', (path) => {
    const text = readFileSync(`${root}${path}`, 'utf8');
    const scopeAt = scopesOf(text, path.endsWith('.yardstick') ? 'yardstick' : 'yardstick-inspection');
    const { tokens, hidden } = yardstick.parser.Lexer.tokenize(text);
    const words = [...tokens, ...hidden].filter(({ image }) => image.trim() !== '');
    expect(words.length).toBeGreaterThan(20);
    const wrong = words
      .map(({ image, startOffset, startLine, tokenType }) => ({
        word: image.slice(0, 40),
        line: startLine,
        kind: tokenType.name,
        colour: scopeAt(startOffset),
      }))
      .filter(({ kind, colour }) => !colourOf(kind).test(colour));
    expect(wrong).toEqual([]);
  });

  it('know every word of the language and no other', () => {
    const keywords = AstUtils.streamAllContents(yardstick.Grammar)
      .filter(GrammarAST.isKeyword)
      .map(({ value }) => value)
      .filter((value) => /^[a-z]+$/.test(value))
      .toSet();
    const { repository } = JSON.parse(readFileSync(`${syntaxes}yardstick.tmLanguage.json`, 'utf8')) as {
      readonly repository: { readonly words: { readonly patterns: readonly { readonly match: string }[] } };
    };
    const coloured = repository.words.patterns.flatMap(({ match }) => match.match(/[a-z]{2,}|\ba\b/g) ?? []);
    expect(coloured.sort()).toEqual([...keywords].sort());
  });
});
