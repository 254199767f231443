import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPlaces, readJson } from './json-text.js';

function faults(text: string) {
  return readJson(text).faults.map(({ code, line, column }) => `${line}:${column} ${code}`);
}

it('reads every JSON that JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { content, faults: found } = readJson(text);
      expect(found).toEqual([]);
      expect(content?.value).toEqual(JSON.parse(text));
    }),
  );
});

it('finds a fault in every text that JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ',', '//', "'"), (text, at, instead) => {
      const place = at % (text.length + 1);
      const broken = text.slice(0, place) + instead + text.slice(place + 1);
      const refused = (() => {
        try {
          JSON.parse(broken);
          return false;
        } catch {
          return true;
        }
      })();
      expect(readJson(broken).faults.some(({ code }) => code === 'json-syntax')).toBe(refused);
    }),
  );
});

it('finds keys given twice in one object, and only there', () => {
  expect(faults('{ "a": 1,\n  "b": { "a": 2 },\n  "a": 3 }')).toEqual(['3:3 duplicate-key']);
  expect(faults('[{ "a": 1 }, { "a": 2 }]')).toEqual([]);
  expect(faults('{ "__proto__": 1, "__proto__": 2 }')).toEqual(['1:19 duplicate-key']);
});

it('stops at brackets nested deeper than any inspection', () => {
  expect(faults(`${'['.repeat(64)}${']'.repeat(64)}`)).toEqual([]);
  expect(faults('['.repeat(100_000))).toEqual(['1:65 json-depth']);
  expect(faults('{"a":'.repeat(100_000))).toEqual(['1:321 json-depth']);
});

it('finds numbers that would be read as others', () => {
  expect(faults('{ "2.1.1": 64.50,\n  "2.1.2": 49.99999999999999999, "2.1.3": [1e999] }')).toEqual([
    '2:12 json-number',
    '2:44 json-number',
  ]);
  expect(readJson('[49.99999999999999999]').content).toBeUndefined();
  expect(readJson(`[${'9'.repeat(1_000)}]`).faults[0]?.message.length).toBeLessThan(200);
});

it('finds where a pointer leads, and for what is missing the nearest thing around it', () => {
  const text = '{\n  "answers": {\n    "2.1.1": { "yes": 43, "of": 42 },\n    "a/b~c": 1\n  }\n}';
  const places = findPlaces(text, [
    '/answers/2.1.1/yes',
    '/answers/a~1b~0c',
    '/answers/9.9',
    '/checks/Safe',
    '',
  ]);
  expect([...places.values()]).toEqual([
    { line: 3, column: 23 },
    { line: 4, column: 14 },
    { line: 2, column: 14 },
    { line: 1, column: 1 },
    { line: 1, column: 1 },
  ]);
});
