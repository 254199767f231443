import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { Code, code, join as joined } from './code.js';
import { docComment, lineComment } from './doc-comment.js';
import { Identifiers } from './identifier.js';
import { jsonText } from './json-text.js';
import { Markdown } from './markdown.js';
import { numberLiteral } from './number-literal.js';
import { packageName, packageVersion } from './package-name.js';
import { propertyAccess, propertyKey } from './property-key.js';
import { stringLiteral } from './string-literal.js';

/** Any sequence of UTF-16 units, halves of pairs too, with more of what is dangerous than chance would give. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom(
      "'",
      '"',
      '`',
      '\\',
      '*/',
      '/*',
      '//',
      '</script>',
      '<!--',
      '${',
      '\u2028',
      '\u2029',
      '\n',
      '\r',
      '\0',
      '\ud800',
      '@',
    ),
  ),
});

describe('a string literal', () => {
  it.each([
    ['Good', "'Good'"],
    ["it's", String.raw`'it\'s'`],
    ['a\\b', String.raw`'a\\b'`],
    ['a\r\nb', String.raw`'a\r\nb'`],
    ['</script>', String.raw`'\x3C/script>'`],
    ['\u2028\u2029', String.raw`'\u2028\u2029'`],
    ['\ud800', String.raw`'\ud800'`],
    ['\u202e', String.raw`'\u202e'`],
    ['${x} `y`', "'${x} `y`'"],
  ])('of %j is %s', (text, literal) => {
    expect(stringLiteral(text).toString()).toBe(literal);
  });

  it('is one token that holds the text, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [first, ...more] = tokens(stringLiteral(text).toString());
        expect(more).toEqual([]);
        expect(first).toEqual({ kind: ts.SyntaxKind.StringLiteral, value: text });
      }),
    );
  });
});

describe('a comment', () => {
  it.each([
    ['Assessment', '/** Assessment */'],
    ['ends */ early', '/** ends * / early */'],
    ['two\nlines', '/** two lines */'],
    ['@deprecated', String.raw`/** \@deprecated */`],
    ['</script>', '/** < /script> */'],
  ])('of %j is %s', (text, comment) => {
    expect(docComment(text).toString()).toBe(comment);
  });

  it('holds nothing but a comment, whatever the text is', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), anyText, (paragraphs, line) => {
        expect(tokens(docComment(...paragraphs).toString())).toEqual([]);
        expect(tokens(`${lineComment(line).toString()}\n`)).toEqual([]);
      }),
    );
  });

  it('is wrapped where it is long, and of nothing is nothing', () => {
    const lines = docComment('word '.repeat(60), 'more').toString().split('\n');
    expect(lines[0]).toBe('/**');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
    expect(docComment('', ' ').toString()).toBe('');
  });
});

describe('a property key', () => {
  it.each([
    ['Court', 'Court', 'of.Court'],
    ['2.1.3', "'2.1.3'", "of['2.1.3']"],
    ['__proto__', "['__proto__']", "of['__proto__']"],
    ['a b', "'a b'", "of['a b']"],
    ['', "''", "of['']"],
  ])('of %j is %s, and read as %s', (name, key, access) => {
    expect(propertyKey(name).toString()).toBe(key);
    expect(propertyAccess(code`of`, name).toString()).toBe(access);
  });
});

describe('a number', () => {
  it.each([
    [64.5, '64.5'],
    [-0, '0'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
  ])('%d is written %s', (number, text) => {
    expect(numberLiteral(number).toString()).toBe(text);
  });

  it.each([NaN, Infinity, '1; canary()' as unknown as number])('%s is refused', (value) => {
    expect(() => numberLiteral(value)).toThrow(RangeError);
  });
});

describe('an identifier', () => {
  it('reads like the name it stands for, and no two are the same', () => {
    const names = new Identifiers(['levels']);
    const made = ['2.1.3', '2_1_3', '2-1-3', '', 'constructor', 'é', "'); canary()"].map((name) =>
      names.create('question', name).toString(),
    );
    expect(made).toEqual([
      'question2_1_3',
      'question2_1_3_2',
      'question2_1_3_3',
      'question',
      'questionconstructor',
      'question_2',
      'question_canary',
    ]);
    expect(names.create('levels', '').toString()).toBe('levels_2');
  });

  it('is an identifier and nothing else, whatever the name is', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(new Identifiers().create('item', name).toString()).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
      }),
    );
  });
});

describe('JSON', () => {
  it('reads as the same value, whatever it is, and is safe in a page and in UTF-8', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (value) => {
        const text = jsonText(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text).not.toMatch(/<|\u2028|\u2029|\p{Cs}/u);
      }),
    );
  });

  it('refuses what JSON would turn into null', () => {
    expect(() => jsonText({ at: NaN })).toThrow(RangeError);
  });
});

describe('Markdown', () => {
  it.each([
    ['Out-of-court disposals: 3.1', 'Out-of-court disposals: 3.1'],
    ['# heading', String.raw`\# heading`],
    ['1. item', String.raw`1\. item`],
    ['- item', String.raw`\- item`],
    ['a | b', String.raw`a \| b`],
    ['[x](javascript:y)', String.raw`\[x\](javascript:y)`],
    ['<img>', '&lt;img&gt;'],
    ['https://example.org', String.raw`https\://example.org`],
    ['two\n\nparagraphs', 'two paragraphs'],
  ])('of %j is %s', (text, markdown) => {
    expect(Markdown.encode(text).toString()).toBe(markdown);
  });
});

describe('the name of a package', () => {
  it.each(['youth-2018', '@inspectorate/youth-2018', 'a'])('may be %s', (name) => {
    expect(packageName(name)).toBe(name);
  });

  it.each([
    'Youth',
    '',
    '.hidden',
    'a b',
    '../x',
    '@a',
    '@a/b/c',
    'a'.repeat(215),
    'node_modules',
    "x'; canary()",
  ])('may not be %j', (name) => {
    expect(() => packageName(name)).toThrow(/npm package/);
  });

  it.each(['1.0.0', '2018.6.0', '1.0.0-rc.1+build.5'])('goes with the version %s', (version) => {
    expect(packageVersion(version)).toBe(version);
  });

  it.each(['1', '1.0', '01.0.0', '1.0.0-01', 'v1.0.0', '1.0.0 '])(
    'does not go with the version %j',
    (version) => {
      expect(() => packageVersion(version)).toThrow(/version/);
    },
  );
});

describe('code', () => {
  it('takes code and nothing else, from callers without types too', () => {
    const text = 'canary()' as unknown as Code;
    expect(() => code`${text}`).toThrow(TypeError);
    expect(() => code`${[text]}`).toThrow(TypeError);
    expect(() => Markdown.document`${'<b>' as unknown as Markdown}`).toThrow(TypeError);
  });

  it('indents what a hole holds, and leaves out the line of an empty one', () => {
    const inner = code`
      a();
      b();`;
    const outer = code`
      {
        ${inner}
        ${[]}
        ${joined([code`c`, code`d`], code`, `)}
      }`;
    expect(outer.toString()).toBe('{\n  a();\n  b();\n  c, d\n}');
  });

  it('is made from text in one place only', () => {
    const sources = fileURLToPath(new URL('..', import.meta.url));
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    const users = files.filter((name) => readFileSync(join(sources, name), 'utf8').includes('Code.trusted('));
    expect(users.filter((name) => !name.startsWith('encoding')).sort()).toEqual(['engine/emit/module.ts']);
  });
});

/** The tokens of a text, comments and spaces left out; an error of the scanner is a token too. */
function tokens(text: string): { kind: ts.SyntaxKind; value: string }[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text);
  const found: { kind: ts.SyntaxKind; value: string }[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    found.push({
      kind: scanner.isUnterminated() ? ts.SyntaxKind.Unknown : kind,
      value: scanner.getTokenValue(),
    });
  }
  return found;
}
