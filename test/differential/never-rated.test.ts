import { evaluate, type Framework, type Inspection, type Item } from '@yardstick/model';
import { describe, expect, it } from 'vitest';
import { youth2018 } from './frameworks.js';
import { loadEngine } from './load-engine.js';

/** The framework of 2018 with a standard that it never rates. */
function without(standard: string, ignoringUnrated: boolean): Framework {
  const { rule, limits } = youth2018.overall;
  if (rule.by !== 'sum') throw new Error('The overall of 2018 adds standards up.');
  const replaced = (item: Item): Item =>
    item.id === standard
      ? { ...item, rule: { by: 'notRated', because: { text: 'under review' } }, items: [] }
      : { ...item, items: item.items.map(replaced) };
  return {
    ...youth2018,
    items: youth2018.items.map(replaced),
    overall: { rule: { ...rule, members: { ...rule.members, ignoringUnrated } }, limits },
  };
}

function plainInspection(framework: Framework): Inspection {
  const answers = framework.items.flatMap(function answer({
    id,
    rule,
    items,
  }: Item): [string, number | string][] {
    const own: [string, number | string][] =
      rule?.by === 'inspectors' ? [[id, 'Good']] : rule?.by === 'percentage' ? [[id, 70]] : [];
    return [...own, ...items.flatMap(answer)];
  });
  return {
    framework: framework.name,
    cases: { Court: 100, OutOfCourt: 100 },
    answers: Object.fromEntries(answers),
  };
}

describe('a standard that is never rated', () => {
  it.each([
    ['is named by the overall that leaves it out', true, ['3.4'], 'Good'],
    ['leaves the overall without a rating', false, ['3.4'], null],
  ] as const)('%s', async (_, ignoringUnrated, unrated, overall) => {
    const framework = without('3.4', ignoringUnrated);
    const engine = await loadEngine(framework);
    const inspection = plainInspection(framework);
    const result = engine.rate(inspection);
    expect(result.overall).toBe(overall);
    expect(engine.explain(result, 'overall')).toMatchObject({ unrated });
    const evaluation = evaluate(framework, inspection);
    expect(JSON.stringify(result)).toBe(JSON.stringify(evaluation.ok && evaluation.result));
  });
});
