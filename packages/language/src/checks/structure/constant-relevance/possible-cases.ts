import type { Condition, Sample } from '@yardstick/model';

/** What one sampled case says of each thing that a condition tests: by field name, or by question number. */
type CaseValues = ReadonlyMap<string, string | number | boolean>;

/** Beyond so many kinds of case nothing is proved. */
const mostCases = 20_000;

/**
 * Whether a relevance holds for every possible case, or for none, found by trying all kinds of case that it can tell apart.
 * Nothing where it holds for some and not for others, or where there are too many to try.
 */
export function constantTruth(condition: Condition, sample: Sample): 'always' | 'never' | undefined {
  const values = new Map<string, readonly (string | number | boolean)[]>();
  collectValues(condition, sample, values);
  let kinds = 1;
  for (const possible of values.values()) kinds *= possible.length;
  if (kinds === 0 || kinds > mostCases) return undefined;
  let found: boolean | undefined;
  for (const possibleCase of casesOf([...values])) {
    const holds = isRelevant(condition, possibleCase);
    if (found !== undefined && found !== holds) return undefined;
    found = holds;
  }
  return found === undefined ? undefined : found ? 'always' : 'never';
}

function collectValues(
  condition: Condition,
  sample: Sample,
  values: Map<string, readonly (string | number | boolean)[]>,
): void {
  switch (condition.test) {
    case 'and':
    case 'or':
      for (const part of condition.of) collectValues(part, sample, values);
      break;
    case 'choice': {
      const field = sample.fields.find(({ name }) => name === condition.field);
      values.set(`field ${condition.field}`, [...new Set(field?.choices?.map(({ text }) => text))]);
      break;
    }
    case 'yesOrNo':
      values.set(`field ${condition.field}`, [true, false]);
      break;
    case 'answer':
      // A case may also be neither: the question may not apply to it.
      values.set(`answer ${condition.question}`, ['yes', 'no', 'na']);
      break;
    case 'number': {
      const { number } = condition;
      const known = values.get(`field ${condition.field}`) ?? [];
      values.set(
        `field ${condition.field}`,
        around([...known.filter((one) => typeof one === 'number'), number]),
      );
      break;
    }
    case 'check':
    case 'rating':
    case 'count':
      break;
  }
}

/** The numbers tested, and one below, between and above them: no condition can tell more apart. */
function around(numbers: readonly number[]): number[] {
  const sorted = [...new Set(numbers)].sort((left, right) => left - right);
  const between = sorted.slice(1).map((number, place) => ((sorted[place] ?? number) + number) / 2);
  return [...new Set([(sorted[0] ?? 0) - 1, ...sorted, ...between, (sorted.at(-1) ?? 0) + 1])];
}

function* casesOf(
  values: readonly (readonly [string, readonly (string | number | boolean)[]])[],
): Generator<CaseValues> {
  const [first, ...rest] = values;
  if (!first) {
    yield new Map();
    return;
  }
  for (const others of casesOf(rest))
    for (const value of first[1]) yield new Map(others).set(first[0], value);
}

function isRelevant(condition: Condition, values: CaseValues): boolean {
  switch (condition.test) {
    case 'and':
      return condition.of.every((part) => isRelevant(part, values));
    case 'or':
      return condition.of.some((part) => isRelevant(part, values));
    case 'choice':
      return condition.oneOf.includes(String(values.get(`field ${condition.field}`))) !== condition.not;
    case 'yesOrNo':
      return values.get(`field ${condition.field}`) === condition.is;
    case 'answer':
      return values.get(`answer ${condition.question}`) === condition.is;
    case 'number':
      return compares(Number(values.get(`field ${condition.field}`)), condition) !== condition.not;
    case 'check':
    case 'rating':
    case 'count':
      return false;
  }
}

function compares(value: number, { is, number }: Extract<Condition, { readonly test: 'number' }>): boolean {
  return is === 'equal' ? value === number : is === 'below' ? value < number : value > number;
}
