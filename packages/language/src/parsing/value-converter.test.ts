import fc from 'fast-check';
import { AstUtils } from 'langium';
import { describe, expect, test } from 'vitest';
import {
  isInspectorsRule,
  isItem,
  isLevel,
  isPickRule,
  isPublisher,
  type Publisher,
} from '../generated/ast.js';
import { parse } from './testing.js';
import { textValue } from './value-converter.js';

function publisherIn(source: string): string | undefined {
  const { value } = parse(`framework F {\n publisher ${source}\n}`);
  return AstUtils.streamAst(value).find((node): node is Publisher => isPublisher(node))?.text.value;
}

describe('a text', () => {
  test.each([
    ['"plain"', 'plain'],
    ['"a \\"quoted\\" word"', 'a "quoted" word'],
    ['"C:\\\\forms"', 'C:\\forms'],
    ['"a \\n b"', 'a \\n b'],
    ['"one\n   line"', 'one line'],
    ['"one  \r\n\tline"', 'one line'],
    ['"first\n\n  second"', 'first\n\nsecond'],
    ['"first\n \n\n second"', 'first\n\nsecond'],
    ['"\n  begins and ends on lines of its own\n"', 'begins and ends on lines of its own'],
    ['"two  spaces  stay"', 'two  spaces  stay'],
    ['"a\u2028b"', 'a\u2028b'],
    ['""', ''],
    ['“curly”', 'curly'],
    ['"never closed', 'never closed'],
  ])('%j says %j', (source, says) => {
    expect(publisherIn(source)).toBe(says);
  });

  test('whatever is escaped comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/[\r\n]/.test(text));
        expect(textValue(`"${text.replace(/["\\]/g, '\\$&')}"`)).toBe(text);
      }),
    );
  });
});

describe('in the tree', () => {
  const { value } = parse(`framework F {
    scale rating {
      levle good = 99999999999999999999
    }
    domain 1 "A" {
      standards rated by inspectors on rating
      standrad 1.1 "B" {
        rated by lowset of questions
      }
    }
  }`);
  const nodes = AstUtils.streamAst(value).toArray();

  test('a misspelt keyword is the keyword that was meant', () => {
    expect(nodes.filter(isItem).map(({ kind }) => kind)).toEqual(['domain', 'standard']);
    expect(nodes.filter(isPickRule).map(({ pick }) => pick)).toEqual(['lowest']);
  });

  test('a name written small is the name that was meant, and so is what refers to it', () => {
    expect(nodes.filter(isLevel).map(({ name }) => name)).toEqual(['Good']);
    expect(nodes.filter(isInspectorsRule).map(({ scale }) => scale.$refText)).toEqual(['Rating']);
  });

  test('a number is finite', () => {
    expect(nodes.filter(isLevel).every(({ score }) => Number.isFinite(score))).toBe(true);
    expect(parse(`scale S { level A = ${'9'.repeat(400)} }`).value.members).toMatchObject([
      { levels: [{ score: Number.MAX_SAFE_INTEGER }] },
    ]);
  });
});
