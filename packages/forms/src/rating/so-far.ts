import type { Answer, Inspection, Problem, Result } from '@yardstick/model';
import type { FormEngine } from '../engine.js';

/** What is said of an item that nothing has been entered for yet. */
const NOT_YET: Answer = { notRated: 'Not entered yet' };

/** More unanswered checks than this are not tried in every combination. */
const MOST_CHECKS = 5;

export interface RatedSoFar {
  readonly result: Result;
  /** Items, or `overall`, whose rating turns on a check that is not answered yet. */
  readonly open: ReadonlySet<string>;
  /** What was rated: the inspection without what is missing or wrong. */
  readonly inspection: Inspection;
}

/**
 * Rates what there is, by the engine and nothing else. An item without an answer, or with a wrong one, counts as not rated; a
 * departure that is refused is left out. Where checks are not answered, every answer is tried: what comes out the same whatever they
 * are is sure. `undefined` where it cannot be rated at all.
 */
export function ratedSoFar(engine: FormEngine, inspection: Inspection): RatedSoFar | undefined {
  let tried = inspection;
  // Each round mends what the one before found; what is inside an item comes after it.
  for (let round = 0; round < 10; round += 1) {
    const errors = engine.validate(tried).filter(({ severity }) => severity === 'error');
    const checks = errors
      .filter(({ code }) => code === 'missing-check')
      .map(({ path }) => partsOf(path)[1] ?? '');
    if (errors.length === checks.length) return ratedWith(engine, tried, checks.slice(0, MOST_CHECKS));
    const mended = errors.reduce<Inspection | undefined>(
      (sofar, error) => sofar && without(sofar, error),
      tried,
    );
    if (mended === undefined) return undefined;
    tried = mended;
  }
  return undefined;
}

function ratedWith(
  engine: FormEngine,
  inspection: Inspection,
  checks: readonly string[],
): RatedSoFar | undefined {
  const inspections = Array.from({ length: 2 ** checks.length }, (_, combination): Inspection => {
    const answered = checks.map((name, place): [string, boolean] => [name, (combination >> place) % 2 === 0]);
    return checks.length === 0
      ? inspection
      : { ...inspection, checks: { ...inspection.checks, ...Object.fromEntries(answered) } };
  });
  const results = inspections.map((one) => engine.rate(one));
  const [result] = results;
  const [rated] = inspections;
  if (!result || !rated) return undefined;
  const open = result.trace
    .filter(({ item, rating }) =>
      results.some((other) => other.trace.find((entry) => entry.item === item)?.rating !== rating),
    )
    .map(({ item }) => item);
  return { result, open: new Set(open), inspection: rated };
}

/** The inspection without what is wrong in it; `undefined` where that cannot be left out. */
function without(inspection: Inspection, { path, code }: Problem): Inspection | undefined {
  if (code === 'missing-check') return inspection;
  const [part = '', key = ''] = partsOf(path);
  switch (part) {
    case 'answers':
      return { ...inspection, answers: withEntry(inspection.answers, key, NOT_YET) };
    case 'overrides':
    case 'statistics':
    case 'notes':
      return { ...inspection, [part]: withEntry<unknown>(inspection[part], key) };
    case 'fieldwork':
      return Object.fromEntries(
        Object.entries(inspection).filter(([name]) => name !== part),
      ) as unknown as Inspection;
    default:
      return undefined;
  }
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>> | undefined,
  key: string,
  value?: Value,
): Readonly<Record<string, Value>> {
  const others = Object.entries(entries ?? {}).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

/** The parts of a JSON Pointer. */
export function partsOf(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
