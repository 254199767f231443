import { readFileSync, readdirSync } from 'node:fs';
import { CstUtils, EmptyFileSystem, type ParseResult } from 'langium';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createYardstickServices } from '../module.js';
import { treeParts } from '../structure/tree-parts.js';
import { plain } from './plain-tree.js';
import { sample } from './sample.js';
import { syntaxProblems } from './syntax-diagnostics.js';
import { YardstickParser } from './parser.js';

const services = createYardstickServices(EmptyFileSystem).yardstick;
const parser = ownParser();

function ownParser(): YardstickParser {
  const { LangiumParser } = services.parser;
  if (!(LangiumParser instanceof YardstickParser)) throw new Error('The language has another parser.');
  return LangiumParser;
}

/** All that is read of a text: its tree, where each word of it stands, the parts of it as they are gone over, and what is wrong. */
function asRead(result: ParseResult, text: string): unknown {
  const { value } = result;
  const { nodes, references } = treeParts(value);
  for (const leaf of value.$cstNode ? CstUtils.flattenCst(value.$cstNode) : []) {
    let around = leaf.astNode;
    while (around.$container) around = around.$container;
    expect(around).toBe(value);
  }
  return {
    tree: plain(value),
    text: value.$cstNode?.root.fullText,
    nodes: nodes.map(({ $type, $cstNode }) => [$type, $cstNode?.offset]),
    references: references.map(({ reference, container, property, index }) => [
      reference.$refText,
      container.$cstNode?.offset,
      property,
      index,
    ]),
    problems: syntaxProblems(result, text),
  };
}

function expectSame(again: ParseResult, text: string): void {
  const [left, right] = [asRead(again, text), asRead(parser.parse(text), text)];
  // Comparing texts is far quicker; where they differ, the comparison of what was read says how.
  if (JSON.stringify(left) !== JSON.stringify(right)) expect(left).toEqual(right);
}

/** A text as it is changed in an editor, read again after each change. */
class Edited {
  text: string;
  private result: ParseResult;

  constructor(text: string) {
    this.text = text;
    this.result = parser.parseAgain(parser.parse(''), text);
  }

  /** @returns whether most of the tree was used again: whether some member of a framework is the same node as before. */
  change(text: string): boolean {
    const before = new Set(this.members());
    this.result = parser.parseAgain(this.result, text);
    this.text = text;
    expectSame(this.result, text);
    return this.members().some((member) => before.has(member));
  }

  replace(words: string, by: string): boolean {
    expect(this.text).toContain(words);
    return this.change(this.text.replace(words, () => by));
  }

  private members(): unknown[] {
    return treeParts(this.result.value).nodes.filter(({ $container }) => $container?.$type === 'Framework');
  }
}

const framework = `// What this is for.
use "shared.yardstick"

framework Made "A framework" revises Other { // as of now
    version 2
    scale Rating { level Poor = 0 level Good = 1 }

    // The first of two.
    domain 1 "One" samples Court {
        questions rated by lowest of questions // by whatever is least
        standard 1.1 "First" {
            question 1.1.1 "What" asks "Is it?" {
                prompt "Does it?" /* or not */
            }
        }
    } // the end of one

    domain 2 "Two" {
        standard 2.1 "Second" { question 2.1.1 "Which" }
    }
    overall rated by lowest of domains
}

inspection Of2020 of Made {
    2.1.1 70%
}
`;

describe('a change inside one member of a framework is read by itself', () => {
  test.each([
    ['a letter more in a text', '"Does it?"', '"Does it ?"'],
    [
      'a line more',
      '                prompt "Does it?"',
      '                prompt "And?"\n                prompt "Does it?"',
    ],
    ['a line less', '        questions rated by lowest of questions // by whatever is least\n', ''],
    ['a misspelt keyword', 'question 1.1.1', 'questin 1.1.1'],
    ['a word too many', 'standard 2.1', 'standard standard 2.1'],
    ['another boundary, as a figure', 'Poor = 0', 'Poor = 10'],
    ['the last brace moved', 'question 2.1.1 "Which" }\n', 'question 2.1.1 "Which" }\n\n\n'],
    ['a comment more', 'question 2.1.1', '// here\n question 2.1.1'],
  ])('%s', (_, words, by) => {
    const edited = new Edited(framework);
    expect(edited.replace(words, by)).toBe(true);
    expect(edited.change(framework)).toBe(true);
  });

  test.each([
    ['its name', 'domain 1', 'domain 3'],
    ['a comment outside of it', '// The first', '// The 1st'],
    ['a text that does not end in it', '"Does it?"', '"Does it?'],
    ['a comment that does not end in it', '/* or not */', '/* or not'],
    ['a brace too few', 'question 2.1.1 "Which" }', 'question 2.1.1 "Which"'],
    ['a brace too many', 'question 2.1.1 "Which" }', 'question 2.1.1 "Which" }}'],
    ['an inspection', '70%', '71%'],
  ])('but not %s', (_, words, by) => {
    expect(new Edited(framework).replace(words, by)).toBe(false);
  });

  test('nor where something is to be mended elsewhere', () => {
    const edited = new Edited(framework.replace('domain 2', 'domian 2'));
    expect(edited.replace('"Does it?"', '"Is it?"')).toBe(false);
    edited.replace('domian', 'domain');
    expect(edited.replace('"Is it?"', '"Was it?"')).toBe(true);
  });

  test('two members on one line are not told apart', () => {
    const edited = new Edited(framework.replace('    } // the end of one\n\n', '    }'));
    expect(edited.replace('"Does it?"', '"Is it?"')).toBe(false);
  });
});

describe('whatever is typed, the tree is that of the whole text read anew', () => {
  const examples = new URL('../../../../examples/', import.meta.url);
  const texts = [
    framework,
    sample,
    ...readdirSync(examples, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.yardstick'))
      .map((path) => readFileSync(new URL(path, examples), 'utf8')),
  ];
  const typed = fc.constantFrom(
    ...[
      'x',
      ' ',
      '\n',
      '"',
      '{',
      '}',
      '/',
      '*/',
      '// ',
      '1',
      '.',
      'é',
      '👧',
      'Good',
      'level ',
      'question 9.9 "New" {\n}\n',
      'prompt "More"\n',
      'A',
      '=',
      '%',
      'cy "Da"',
    ],
  );
  const edit = fc.record({
    at: fc.nat({ max: 999_999 }),
    gone: fc.nat({ max: 12 }),
    typed,
  });

  test('letter by letter', () => {
    let used = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: texts.length - 1 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (which, edits) => {
          const edited = new Edited(texts[which] ?? '');
          const original = edited.text;
          for (const { at, gone, typed: by } of edits) {
            const place = Math.floor((at / 1_000_000) * edited.text.length);
            const { text } = edited;
            if (edited.change(text.slice(0, place) + by + text.slice(place + gone))) used++;
            // What is typed by mistake is soon taken back, and most of a text is right most of the time.
            if (edited.change(text)) used++;
          }
          expect(edited.text).toBe(original);
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 40) },
    );
    // About as many as there were edits: far fewer would mean that the law is hardly ever put to the test.
    expect(used).toBeGreaterThan(10);
  });
});
