import { readFileSync } from 'node:fs';
import { evaluate, type Framework, type Inspection, type Result } from '@yardstick/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { TestWorkspace } from '../../packages/language/src/testing/workspace.js';

interface Published {
  readonly service: string;
  readonly framework: string;
  readonly overall?: string;
  readonly score?: number;
  readonly max_score?: number;
  readonly standards?: Readonly<Record<string, string>>;
  readonly standards_derived?: Readonly<Record<string, string>>;
  readonly excluded_standards?: Readonly<Record<string, string>>;
  readonly questions?: Readonly<Record<string, number>>;
  readonly samples?: Readonly<Record<string, number>>;
}

const published = JSON.parse(
  readFileSync(new URL('results.json', import.meta.url), 'utf8'),
) as readonly Published[];

const youth = published.filter(({ framework }) => framework.startsWith('youth-'));
const withScore = youth.filter(({ score, overall }) => score !== undefined && overall !== undefined);
const withStandards = youth.filter(
  ({ standards, standards_derived }) => Object.keys({ ...standards, ...standards_derived }).length === 12,
);

const frameworks = new Map<string, Framework>();

beforeAll(async () => {
  const read = (path: string): string =>
    readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8');
  const workspace = await TestWorkspace.open({
    'youth-2018/youth-2018.yardstick': read('youth-2018/youth-2018.yardstick'),
    'youth-2021/youth-2021.yardstick': read('youth-2021/youth-2021.yardstick'),
  });
  for (const [key, name] of [
    ['youth-2018', 'Youth2018'],
    ['youth-2021', 'Youth2021'],
  ] as const) {
    frameworks.set(key, workspace.services.lowering.framework(workspace.framework(name)).framework);
  }
});

function frameworkOf({ framework }: Published): Framework {
  const found = frameworks.get(framework);
  if (!found) throw new Error(`No example holds ${framework}.`);
  return found;
}

/** The level as the framework names it, from how the report prints it. */
function levelNamed(framework: Framework, printed: string): string {
  const level = framework.scales[0]?.levels.find(({ name, label }) => (label?.text ?? name) === printed);
  if (!level) throw new Error(`No level is printed as ${printed}.`);
  return level.name;
}

function rate(framework: Framework, input: Omit<Inspection, 'framework'>): Result {
  const evaluation = evaluate(framework, { framework: framework.name, ...input });
  if (!evaluation.ok) throw new Error(evaluation.problems.map(({ message }) => message).join('\n'));
  return evaluation.result;
}

const notRead = { notRated: 'not read' };

/** Standards that the overall leaves out need an answer too, and most sources do not give one. */
function outsideTheSum(
  framework: Framework,
  result: Published,
): Record<string, string | { notRated: string }> {
  if (framework.name !== 'Youth2021') return {};
  const printed = result.excluded_standards?.['4.1'];
  return { '4.1': printed === undefined ? notRead : levelNamed(framework, printed) };
}

describe('published results', () => {
  test('there are as many as the sources give', () => {
    expect(published).toHaveLength(47);
    expect(withScore).toHaveLength(34);
    expect(withStandards.map(({ service }) => service)).toEqual([
      'Bradford YOT',
      'Dorset Combined YJS',
      'West Sussex YJS',
      'Carmarthenshire YJS',
    ]);
  });

  test.each(withScore.map((result) => [result.service, result] as const))(
    '%s: the printed score leads to the printed overall rating',
    (_service, result) => {
      const framework = frameworkOf(result);
      const standards = Object.entries(result.standards ?? {}).map(([id, printed]) => [
        id,
        levelNamed(framework, printed),
      ]);
      const { score = 0, max_score: of = 36, overall = '' } = result;
      // Out of 24, two domains were rated; which of them is not known, so the standards stay out.
      const answers = of === 36 ? (Object.fromEntries(standards) as Record<string, string>) : {};
      const rated = rate(framework, {
        answers: { ...answers, ...outsideTheSum(framework, result) },
        score: { value: score, of },
      });
      expect(rated.overall).toBe(levelNamed(framework, overall));
      expect([rated.score, rated.maximum]).toEqual([score, of]);
    },
  );

  test.each(withStandards.map((result) => [result.service, result] as const))(
    '%s: twelve standards add up to the printed score and overall rating',
    (_service, result) => {
      const framework = frameworkOf(result);
      const standards = { ...result.standards, ...result.standards_derived };
      const answers = Object.fromEntries(
        Object.entries(standards).map(([id, printed]) => [id, levelNamed(framework, printed)]),
      );
      const rated = rate(framework, { answers: { ...answers, ...outsideTheSum(framework, result) } });
      if (result.score !== undefined) expect(rated.score).toBe(result.score);
      expect(rated.overall).toBe(levelNamed(framework, result.overall ?? ''));
    },
  );

  test('Bradford: the 23 printed percentages lead to the eight printed ratings of case work', () => {
    const bradford = withStandards[0];
    if (!bradford) throw new Error('Bradford is missing.');
    const framework = frameworkOf(bradford);
    const { standards = {}, questions = {}, samples = {} } = bradford;
    const judged = Object.entries(standards).filter(([id]) => id.startsWith('1.'));
    const rated = rate(framework, {
      cases: { Court: samples['court'] ?? 0, OutOfCourt: samples['oocd'] ?? 0 },
      answers: {
        ...questions,
        ...Object.fromEntries(judged.map(([id, printed]) => [id, levelNamed(framework, printed)])),
      },
    });
    expect(Object.keys(questions)).toHaveLength(23);
    for (const [id, printed] of Object.entries(standards)) {
      expect([id, rated.ratings[id]]).toEqual([id, levelNamed(framework, printed)]);
    }
    expect([rated.score, rated.maximum, rated.overall]).toEqual([7, 36, 'RequiresImprovement']);
  });
});
