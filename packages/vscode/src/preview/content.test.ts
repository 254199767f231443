import { expect, test } from 'vitest';
import { contentOf, fileName, keyOf, namedOf, subjectIn, subjectOf } from './content.js';

const framework = { uri: 'file:///a%20b/homes.yardstick', name: 'Homes' };
const inspection = { uri: 'file:///a%20b/elm.inspection', name: 'Elm' };

test('what the server answers becomes keys that lead back', () => {
  const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } };
  const answer = {
    framework,
    choices: [{ ...inspection, service: 'Elm House' }],
    problems: [{ message: 'A number is missing.', location: { uri: framework.uri, range } }],
  };
  const content = contentOf(answer, '1.2.3');
  expect(namedOf(content.choices[0]?.key ?? '')).toEqual(inspection);
  expect(content.problems[0]).toMatchObject({ file: 'homes.yardstick', line: 5 });
  expect(subjectIn({ subject: content.subject })).toEqual({ framework });
});

test.each([
  ['file:///a%20b/elm.inspection', 'elm.inspection'],
  ['untitled:Untitled-1', 'Untitled-1'],
  ['untitled:/a/elm%20house.inspection', 'elm house.inspection'],
])('a file is called by its name: %s', (uri, name) => {
  expect(fileName(uri)).toBe(name);
});

test('what was kept leads to the same inspection again', () => {
  const subject = { framework, inspection };
  expect(subjectIn(JSON.parse(JSON.stringify({ subject: keyOf(subject) })))).toEqual(subject);
});

test.each([undefined, null, 7, {}, { subject: 7 }, { subject: '{' }, { subject: '{"framework":{"uri":1}}' }])(
  'what nobody of ours kept leads nowhere: %j',
  (kept) => {
    expect(subjectIn(kept)).toBeUndefined();
  },
);

test('a subject is what was shown', () => {
  expect(subjectOf({ framework, choices: [], problems: [] })).toEqual({ framework });
});

test.each(['', '{', '7', '{"uri":7,"name":"x"}'])('a key that is none of ours is nothing: %j', (key) => {
  expect(namedOf(key)).toBeUndefined();
});
