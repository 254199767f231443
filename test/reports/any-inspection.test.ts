import {
  checkProse,
  chartFile,
  htmlPage,
  isReportKind,
  Labels,
  markdownDocument,
  reportDocument,
  reportKinds,
  type Document,
  type RatedInspection,
} from '@yardstick/generator';
import { evaluate, type Framework, type Inspection } from '@yardstick/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../differential/frameworks.js';
import { inspectionsOf } from '../differential/inspections.js';
import { frameworkNamed } from './rated-examples.js';

const kinds = Object.keys(reportKinds).filter(isReportKind);

/** The reports that there is something in; what there is nothing of is refused in words. */
function reportsOf(rated: RatedInspection): Document[] {
  return kinds.flatMap((kind) => {
    try {
      return [reportDocument(kind, rated, '0.0.0-test')];
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      return [];
    }
  });
}

const all: readonly (readonly [string, Framework])[] = [
  ...frameworks.map((framework) => [`made: ${framework.name}`, framework] as const),
  ...['Youth2018', 'Youth2021', 'Joint2007PhaseThree', 'Sqs2014', 'CareHomes'].map(
    (name) => [name, frameworkNamed(name)] as const,
  ),
];

describe.each(all)('any inspection by %s', (_, framework) => {
  it('can be reported in every way, says nothing undefined, and agrees with its own data when it is read', () => {
    let reported = 0;
    let read = 0;
    fc.assert(
      fc.property(inspectionsOf(framework), (input) => {
        const inspection = input as unknown as Inspection;
        const evaluation = evaluate(framework, inspection);
        if (!evaluation.ok) return;
        const rated = { labels: new Labels(framework), inspection, result: evaluation.result };
        for (const document of reportsOf(rated)) {
          const markdown = markdownDocument(document);
          const texts = [htmlPage(document), markdown];
          for (const block of document.blocks)
            if (block.block === 'chart') texts.push(chartFile(block.chart));
          for (const text of texts) expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\bInfinity\b|\[object/);
          const statements = checkProse(markdown, rated);
          expect(statements.filter(({ agrees }) => !agrees)).toEqual([]);
          read += statements.length;
          reported += 1;
        }
      }),
      { numRuns: 40 },
    );
    expect(reported).toBeGreaterThan(5);
    if (framework.items.some(({ title }) => title)) expect(read).toBeGreaterThan(0);
  });
});
