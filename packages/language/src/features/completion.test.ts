import { describe, expect, it } from 'vitest';
import { completion } from './completion.js';
import { openAtCursor } from '../testing/cursor.js';
import { harbour, labels, offered, written } from '../testing/offered.js';

describe('keywords stand where the grammar has them', () => {
  it('offers at the top of an empty file what a file holds', async () => {
    expect(await labels('▮')).toEqual([
      'use',
      'framework',
      'inspection',
      'scale',
      'banding',
      'wording',
      'cases',
    ]);
  });

  it('offers after the title of a standard what its head may go on with', async () => {
    expect(await labels(harbour({ domain: 'standard 1.2 "Tugs" ▮' }))).toEqual([
      'asks',
      'samples',
      'relevant when',
      'weight',
    ]);
  });

  it('offers what goes on with a declaration at the end of a file, before it has braces', async () => {
    expect(await labels('scale Rating {\n level Poor = 0\n}\nframework Care "Homes" ▮')).toEqual(['revises']);
    expect(await labels('banding Share ▮\n')).toEqual(['of']);
    expect(await labels('scale Rating {\n level Poor = 0\n}\nbanding Share of percent to ▮')).toEqual([
      'Rating',
    ]);
  });

  it('offers in a question neither items nor a second rule', async () => {
    expect(await labels(harbour({ question: '{ rated by Share\n ▮ }' }))).toEqual([
      'statement',
      'prompt',
      'evidence 1.1.1.1',
    ]);
  });

  it('says in one line what a keyword means', async () => {
    const [first] = await offered(harbour({ domain: 'standard 1.2 "Tugs" as▮' }));
    expect(first).toMatchObject({
      label: 'asks',
      documentation: { kind: 'markdown', value: 'The question, as printed.' },
    });
  });

  it('does not offer publisher where the publisher is said', async () => {
    const text = (publisher: string): string => `framework A {\n    ${publisher}\n    ▮\n}`;
    expect(await labels(text(''))).toContain('publisher');
    expect(await labels(text('publisher "The Harbour Board"'))).not.toContain('publisher');
  });

  it('offers nothing in a comment or in a text that may say anything', async () => {
    expect(await labels(harbour({ top: '// stand▮' }))).toEqual([]);
    expect(await labels(harbour({ top: '/* stand▮ */' }))).toEqual([]);
    expect(await labels(harbour({ top: 'publisher "The ▮"' }))).toEqual([]);
  });

  it('replaces the word that is half typed', async () => {
    const { services, document, position } = await openAtCursor({
      'a.yardstick': harbour({ top: '    pub▮' }),
    });
    const item = completion(services, document, position).items.find(({ label }) => label === 'publisher');
    expect(item?.textEdit).toMatchObject({
      range: { start: { line: position.line, character: position.character - 3 }, end: position },
    });
  });
});

describe('a new item has the next number', () => {
  it('after the last: standard 1.2 after 1.1', async () => {
    const text = harbour({ domain: '▮' });
    expect((await labels(text))[0]).toBe('standard 1.2');
    expect(await written(text, 'standard 1.2')).toBe('standard 1.2 "${2:Title}" {\n\t$0\n}');
  });

  it('also when two letters are typed, which could be the language of the title above', async () => {
    expect(await labels(harbour({}).replace('"Sheds"', '"Sheds"\n st▮'))).toContain('standard 2.5');
  });

  it('in the hole after its neighbour above: 2.3 between 2.2 and 2.4', async () => {
    const text = harbour({}).replace('standard 2.4', 'standard ▮\n        standard 2.4');
    expect(await labels(text)).toEqual(['2.3']);
  });

  it('after the last of all where there is no hole: 2.5 between 2.1 and 2.2', async () => {
    const text = harbour({}).replace('standard 2.2', 'standard ▮\n        standard 2.2');
    expect(await labels(text)).toEqual(['2.5']);
  });

  it('as the first of its parent: question 1.2.1 in standard 1.2, and it asks', async () => {
    const text = harbour({ domain: 'standard 1.2 "Tugs" {\n            q▮\n        }' });
    expect(await written(text, 'question 1.2.1')).toBe('question 1.2.1 "${2:Title}" asks "${3:Question?}"');
  });

  it('with the next letter after a letter', async () => {
    expect(
      await labels('framework A {\n  domain 1 {\n    standard 1a\n    standard 1b\n    standard ▮\n  }\n}'),
    ).toEqual(['1c']);
  });

  it('only for kinds that may stand there: no domain in a domain, and standards first where standards stand', async () => {
    const all = await labels(harbour({ domain: '▮' }));
    expect(all.filter((label) => /^(domain|section) /.test(label))).toEqual([]);
    expect(all.filter((label) => label.endsWith(' 1.2'))).toEqual([
      'standard 1.2',
      'evidence 1.2',
      'area 1.2',
      'judgement 1.2',
      'question 1.2',
      'criterion 1.2',
    ]);
  });
});

describe('a file with mistakes in it', () => {
  it('at the end, where no block is closed', async () => {
    const text = 'framework A {\n    domain 1 "X" {\n        standard 1.1 "Y" {\n        }\n        ▮';
    expect((await labels(text))[0]).toBe('standard 1.2');
  });

  it('takes the indentation for the block where a brace is missing', async () => {
    const text = 'framework A {\n    domain 1 "X" {\n        standard 1.1 "Y"\n    ▮';
    expect((await labels(text))[0]).toBe('domain 2');
  });

  it('after a block that was never opened, and a line that means nothing', async () => {
    const text = harbour({ domain: '▮' })
      .replace('scale Care {', 'scale Care')
      .replace('        ▮', 'foo 7 bar "\n        ▮');
    expect((await labels(text))[0]).toBe('standard 1.2');
  });

  it('offers nothing after a word that cannot stand there', async () => {
    expect(await labels(harbour({ domain: 'standard rated ▮' }))).toEqual([]);
  });
});

describe('hostile text', () => {
  it('is encoded in snippets', async () => {
    const files = {
      'a.yardstick': `framework A {
        scale R { level Good = 1 }
        cases Ships { field Flag "Flag" choice "\${1:evil} $0 \\\\ }", "b" }
        domain 1 samples Ships { question 1.1 asks "?" relevant when Flag is ▮ }
      }`,
    };
    const [first] = await offered(files);
    expect(first?.label).toBe('"${1:evil} $0 \\\\ }"');
    expect(first?.textEdit?.newText).toBe('"\\${1:evil\\} \\$0 \\\\\\\\ \\}"');
  });
});

describe('a file of 5,000 lines', () => {
  it('is not read again: only the words of the line under way are', async () => {
    const questions = Array.from({ length: 5000 }, (_, at) => `question 1.${at + 1} "Q" asks "Is it?"`).join(
      '\n',
    );
    const { services, document, position } = await openAtCursor({
      'a.yardstick': `framework A {\n domain 1 {\n ${questions}\n question ▮\n }\n domain 2 {\n }\n}`,
    });
    const read: number[] = [];
    const { Lexer } = services.parser;
    const tokenize = Lexer.tokenize.bind(Lexer);
    Lexer.tokenize = (text, options) => {
      read.push(text.length);
      return tokenize(text, options);
    };
    const { items } = completion(services, document, position);
    expect(items.map(({ label }) => label)).toEqual(['1.5001']);
    expect(Math.max(...read)).toBeLessThan(100);
  });
});
