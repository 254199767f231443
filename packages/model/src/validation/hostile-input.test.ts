import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../evaluate.js';
import { BRADFORD } from '../testing/bradford-2020.js';
import { YOUTH_2018 } from '../testing/youth-2018.js';

const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const PAYLOADS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '"; process.exit()//',
  '</script>',
  '*/',
  '`${1}`',
  '\u2028',
  '\u001b[2J',
  '\u202e',
  '\ud800',
  'x'.repeat(100_000),
];

describe('validation of anything at all', () => {
  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
        (input) => {
          expect(validate(YOUTH_2018, input).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('never throws on something with the parts of an inspection, and always gives the same answer', () => {
    const parts = [
      'answers',
      'cases',
      'checks',
      'statistics',
      'notes',
      'overrides',
      'score',
      'fieldwork',
      'published',
    ];
    const keys = fc.constantFrom('1.1', '2.1.1', '2', 'overall', 'Court', 'value', 'of', ...PAYLOADS);
    const part = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue(), { maxKeys: 5 }));
    const input = fc.dictionary(fc.constantFrom('framework', ...parts), part, { maxKeys: 10 });
    fc.assert(
      fc.property(input, (value) => {
        const first = validate(YOUTH_2018, { framework: 'Youth2018', ...value });
        expect(validate(YOUTH_2018, { framework: 'Youth2018', ...value })).toEqual(first);
        for (const { message } of first) expect(UNSAFE.test(message)).toBe(false);
      }),
    );
  });

  it.each(PAYLOADS)('takes %j for text in every place and says nothing raw', (payload) => {
    const record = JSON.parse(`{${JSON.stringify(payload)}: ${JSON.stringify(payload)}}`) as unknown;
    const input = {
      ...BRADFORD,
      framework: payload,
      fieldwork: payload,
      cases: record,
      answers: {
        ...(record as object),
        '1.1': payload,
        '2.1.1': payload,
        '2.1.2': record,
        '2.1.3': { notRated: payload },
      },
      checks: record,
      statistics: record,
      notes: { ...(record as object), '1.1': record },
      overrides: { ...(record as object), '1.1': { to: payload, because: payload } },
      score: record,
    };
    const problems = validate(YOUTH_2018, input);
    expect(problems.length).toBeGreaterThan(5);
    for (const { message, path } of problems) {
      expect(UNSAFE.test(message)).toBe(false);
      expect(message.length).toBeLessThan(600);
      expect(path.length).toBeLessThan(600);
    }
  });

  it('finds a key that an object only inherits absent', () => {
    const input: unknown = JSON.parse('{"framework":"Youth2018","__proto__":{"answers":{"1.1":"Good"}}}');
    const problems = validate(YOUTH_2018, input);
    expect(problems[0]).toMatchObject({ code: 'unknown-key', path: '/__proto__' });
    expect(problems.some(({ path }) => path === '/answers/1.1')).toBe(true);
  });

  it('lists a hundred of a kind and then says how many more there are', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, place) => [`X${place}`, 1]));
    const problems = validate(YOUTH_2018, { ...BRADFORD, answers: { ...BRADFORD.answers, ...many } });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toEqual({
      code: 'more-problems',
      severity: 'error',
      path: '',
      message: '99900 more of the kind unknown-item are not listed here.',
    });
  });

  it('is not stopped by depth', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = { yes: deep };
    expect(
      validate(YOUTH_2018, { ...BRADFORD, answers: { ...BRADFORD.answers, '2.1.1': deep } }),
    ).toHaveLength(2);
  });

  it('escapes a stroke and a tilde in a path as RFC 6901 says', () => {
    const problems = validate(YOUTH_2018, { ...BRADFORD, 'a/b~c': 1 });
    expect(problems[0]?.path).toBe('/a~1b~0c');
  });
});
