import { describe, expect, it } from 'vitest';
import { HOME, engineOf } from '../testing/engine.js';
import { AskedQuestions, cleared } from './asked.js';
import { problemsOf } from './problems.js';
import { questionsOf, sectionsOf } from './questions.js';

const engine = engineOf(HOME);
const questions = questionsOf(HOME, 'Records');

function values(entries: Readonly<Record<string, string>>) {
  return new Map(Object.entries(entries));
}

describe('a case while it is filled in', () => {
  it('is asked what may concern it, and no more once that is known', () => {
    expect(questions.map(({ id }) => id)).toEqual(['2.1', '2.2']);
    expect(sectionsOf(questions)).toEqual([[0, 1]]);
    const of = (entries: Readonly<Record<string, string>>) =>
      new AskedQuestions(engine, 'Records', questions, values(entries)).progress([0, 1]);
    expect(of({})).toEqual({ answered: 0, asked: 2 });
    expect(of({ 'fields/Medicines': 'yes', 'answers/2.1': 'na' })).toEqual({ answered: 1, asked: 2 });
    expect(of({ 'fields/Medicines': 'no', 'answers/2.1': 'no' })).toEqual({ answered: 1, asked: 1 });
  });

  it('loses what it is not asked any more, and says which', () => {
    const before = values({
      'fields/Medicines': 'no',
      'answers/2.1': 'yes',
      'answers/2.2': 'no',
      'evidence/2.2': 'Chart',
    });
    const after = cleared(engine, 'Records', questions, before);
    expect([...after.values.keys()]).toEqual(['fields/Medicines', 'answers/2.1']);
    expect(after.cleared).toEqual(['answers/2.2', 'evidence/2.2']);
    expect(cleared(engine, 'Records', questions, values({ 'answers/2.2': 'no' })).cleared).toEqual([]);
  });

  it('is complete when the engine has nothing to say', () => {
    const codes = (entries: Readonly<Record<string, string>>, others: readonly string[] = []) =>
      problemsOf(
        engine,
        'Records',
        values(entries),
        others.map((name) => values({ case: name })),
      ).map(({ code, column }) => `${code} ${column}`);
    expect(codes({})).toEqual(['csv-no-case case', 'missing-answer 2.1', 'missing-field Medicines']);
    const done = { case: 'R-1', 'fields/Medicines': 'no', 'answers/2.1': 'yes' };
    expect(codes(done)).toEqual([]);
    expect(codes(done, ['R-2'])).toEqual([]);
    expect(codes(done, ['R-1 '])).toEqual(['duplicate-case case']);
  });
});
