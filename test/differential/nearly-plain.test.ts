import { evaluate, type Framework, type Inspection, type Item } from '@yardstick/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { careServices, youth2018 } from './frameworks.js';
import { loadEngine, type Engine } from './load-engine.js';

type Loose = Record<string, unknown>;

/** The framework of 2018 with a sample that no question is about. */
const framework: Framework = {
  ...youth2018,
  samples: [...youth2018.samples, { name: 'Custody', fields: [] }],
};

function answersOf({ items }: Framework): Loose {
  return Object.fromEntries(
    items.flatMap(function answer({ id, rule, items: inner }: Item): [string, unknown][] {
      const own = rule?.by === 'inspectors' ? 'Good' : rule?.by === 'percentage' ? 70 : undefined;
      return [...(own === undefined ? [] : [[id, own] as [string, unknown]]), ...inner.flatMap(answer)];
    }),
  );
}

const plain: Loose = {
  framework: 'Youth2018',
  inspection: 'Example2019',
  fieldwork: '2019-09',
  cases: { Court: 42, OutOfCourt: 28 },
  answers: answersOf(framework),
};

/** A plain inspection with other answers. */
function answering(answers: Loose): Loose {
  return { ...plain, answers: { ...(plain['answers'] as Loose), ...answers } };
}

/** What an engine or the reference makes of anything at all. */
function outcomeOf(framework: Framework, inspection: unknown): unknown {
  const evaluation = evaluate(framework, inspection as Inspection);
  return evaluation.ok ? JSON.stringify(evaluation.result) : evaluation.problems;
}

function engineOutcomeOf(engine: Engine, inspection: unknown): unknown {
  try {
    return JSON.stringify(engine.rate(inspection));
  } catch (error) {
    if (error instanceof engine.InvalidInspectionError) return error.problems;
    throw error;
  }
}

describe('an inspection that looks plain', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine(framework);
  });

  it.each<[string, unknown]>([
    ['is plain', plain],
    ['has counts', answering({ '2.1.1': { yes: 18, of: 42 }, '3.1.1': { yes: 28, of: 28 } })],
    ['has counts with a third number', answering({ '2.1.1': { yes: 18, of: 42, no: 24 } })],
    ['has counts in a list', answering({ '2.1.1': [18, 42] })],
    ['has counts of more cases than the sample has', answering({ '2.1.1': { yes: 18, of: 43 } })],
    ['has more yes than cases', answering({ '2.1.1': { yes: 43, of: 42 } })],
    ['has counts of no relevant case', answering({ '2.1.1': { yes: 0, of: 0 } })],
    ['has half a case', answering({ '2.1.1': { yes: 1.5, of: 42 } })],
    ['has counts as text', answering({ '2.1.1': { yes: '18', of: '42' } })],
    ['has counts for a judgement', answering({ '1.1': { yes: 18, of: 42 } })],
    ['has a percentage as text', answering({ '2.1.1': '70' })],
    ['has a percentage with a decimal', answering({ '2.1.1': 64.5 })],
    ['has a percentage that no count of the sample gives', answering({ '2.1.1': 1 })],
    ['has minus nothing per cent', answering({ '2.1.1': -0 })],
    ['has 101 per cent', answering({ '2.1.1': 101 })],
    ['has the place of a level', answering({ '1.1': 2 })],
    ['has the name of what every object has', answering({ '1.1': 'constructor' })],
    ['answers an item that there is not', answering({ '9.9': 70 })],
    ['answers something called __proto__', answering(JSON.parse('{"__proto__": 70}') as Loose)],
    ['leaves an answer out', answering({ '2.1.1': undefined })],
    ['inherits its answers', { ...plain, answers: Object.create(answersOf(framework)) as unknown }],
    ['says nothing of its samples', { ...plain, cases: undefined }],
    ['has null for its samples', { ...plain, cases: null }],
    ['lists its samples', { ...plain, cases: [42, 28] }],
    ['has a sample that there is not', { ...plain, cases: { Court: 42, OutOfCourt: 28, Prison: 3 } }],
    ['has a sample that nothing is asked of', { ...plain, cases: { Court: 42, OutOfCourt: 28, Custody: 3 } }],
    ['has no number for that', { ...plain, cases: { Court: 42, OutOfCourt: 28, Custody: 'three' } }],
    ['has half a case of that', { ...plain, cases: { Court: 42, OutOfCourt: 28, Custody: 2.5 } }],
    ['has checks that there are not', { ...plain, checks: { Safeguarding: true } }],
    ['has null for its checks', { ...plain, checks: null }],
    ['has notes', { ...plain, notes: { '2.1': { Strengths: 'Seen on site.' } } }],
    ['has a field that means nothing', { ...plain, colour: 'red' }],
    ['was made before there was the framework', { ...plain, fieldwork: '2017-09' }],
    ['is of another framework', { ...plain, framework: 'Youth2021' }],
    ['is a list', [plain]],
    ['is nothing', null],
  ])('%s', (_, inspection) => {
    expect(engineOutcomeOf(engine, inspection)).toEqual(outcomeOf(framework, inspection));
  });

  it.each<[string, unknown]>([
    ['answered', { Safeguarding: true, Manager: true }],
    ['left out', { Safeguarding: true }],
    ['answered in words', { Safeguarding: 'yes', Manager: true }],
    ['answered beside others', { Safeguarding: true, Manager: true, Fire: true }],
  ])('has checks %s', async (_, checks) => {
    const care = await loadEngine(careServices);
    const inspection = {
      framework: careServices.name,
      cases: { Records: 50 },
      answers: answersOf(careServices),
      checks,
    };
    expect(engineOutcomeOf(care, inspection)).toEqual(outcomeOf(careServices, inspection));
  });
});
