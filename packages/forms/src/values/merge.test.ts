import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeValues } from './merge.js';
import { sameValues, type Values } from './values.js';

function sheet(values: Readonly<Record<string, string>>): Values {
  return new Map(Object.entries(values));
}

describe('two changes of one case', () => {
  const base = sheet({ case: 'A-001', 'answers/2.1.1': 'yes' });

  it('are both kept where they are of different fields', () => {
    const merged = mergeValues(
      base,
      sheet({ case: 'A-001', 'answers/2.1.1': 'no' }),
      sheet({ case: 'A-001', 'answers/2.1.1': 'yes', 'evidence/2.1.1': 'Contact log' }),
    );
    expect(Object.fromEntries(merged.values)).toEqual({
      case: 'A-001',
      'answers/2.1.1': 'no',
      'evidence/2.1.1': 'Contact log',
    });
    expect(merged.conflicts.size).toBe(0);
  });

  it('keep mine and show theirs where they are of the same field', () => {
    const merged = mergeValues(
      base,
      sheet({ case: 'A-001', 'answers/2.1.1': 'no' }),
      sheet({ case: 'A-001' }),
    );
    expect(merged.values.get('answers/2.1.1')).toBe('no');
    expect([...merged.conflicts]).toEqual([['answers/2.1.1', '']]);
  });

  it('take a value out where one side did', () => {
    const merged = mergeValues(base, base, sheet({ case: 'A-001' }));
    expect([...merged.values.keys()]).toEqual(['case']);
  });
});

describe('the laws of putting together', () => {
  const values = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.constantFrom('1', '2', '3'))
    .map((entries): Values => new Map(Object.entries(entries)));

  it('nothing that anybody changed is lost', () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const merged = mergeValues(base, mine, theirs);
        for (const key of ['a', 'b', 'c', '__proto__']) {
          const found = [merged.values.get(key) ?? '', merged.conflicts.get(key) ?? ''];
          for (const side of [mine, theirs]) {
            const value = side.get(key) ?? '';
            if (value !== (base.get(key) ?? '')) expect(found).toContain(value);
          }
        }
      }),
    );
  });

  it('one side without changes gives the other', () => {
    fc.assert(
      fc.property(values, values, (base, other) => {
        expect(sameValues(mergeValues(base, base, other).values, other)).toBe(true);
        expect(sameValues(mergeValues(base, other, base).values, other)).toBe(true);
        expect(mergeValues(base, other, other).conflicts.size).toBe(0);
      }),
    );
  });

  it('which side is mine makes no difference where nothing conflicts', () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const one = mergeValues(base, mine, theirs);
        fc.pre(one.conflicts.size === 0);
        expect(sameValues(one.values, mergeValues(base, theirs, mine).values)).toBe(true);
      }),
    );
  });
});
