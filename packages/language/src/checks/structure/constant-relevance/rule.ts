import { relevancesIn, testsIn } from '../../../structure/conditions.js';
import type { MergedItem } from '../../../structure/merged-framework.js';
import { sampleOf } from '../../../structure/scales.js';
import { misfitInRelevance } from '../../../structure/test-fit.js';
import { defineCheck } from '../../check-rule.js';
import { onFramework } from '../../framework-check.js';
import { unknownChoices } from '../unknown-choice/unknown-choices.js';
import { constantTruth } from './possible-cases.js';

export const constantRelevance = defineCheck({
  code: 'constant-relevance',
  category: 'structure',
  severity: 'warning',
  summary: 'A condition makes every case relevant, or none.',
  at: {
    Framework: onFramework(function* (lowered) {
      const { merged, framework, origins } = lowered;
      const modelOf = new Map(itemsIn(framework.items).map((item) => [origins.of(item), item]));
      for (const { item, condition } of relevancesIn(merged)) {
        const tests = [...testsIn(condition)];
        const isSound = tests.every(
          (test) => !misfitInRelevance(merged, item, test) && unknownChoices(test).length === 0,
        );
        const relevance = modelOf.get(item.node)?.relevance;
        const cases = sampleOf(merged, item);
        const sample = framework.samples.find(({ name }) => name === cases?.name);
        const truth = isSound && relevance && sample && constantTruth(relevance, sample);
        if (!truth) continue;
        yield { node: condition, message: messageFor(truth, item), data: { always: truth === 'always' } };
      }
    }),
  },
});

function messageFor(truth: 'always' | 'never', { kind, id }: MergedItem): string {
  return truth === 'always'
    ? `This holds for every case, so it leaves none out. Correct it, or take "relevant when" away from ${kind} ${id}.`
    : `No case can fulfil this, so none is ever relevant to ${kind} ${id}, and it is never rated. Correct it.`;
}

function itemsIn<T extends { readonly items: readonly T[] }>(items: readonly T[]): T[] {
  return items.flatMap((item) => [item, ...itemsIn(item.items)]);
}
