import {
  countedTruth,
  leavesOf,
  levelPasses,
  neededCount,
  truthOf,
  type Leaf,
  type Truth,
} from '../evaluation/conditions.js';
import type { Limit, RatingTest } from '../framework.js';
import { named, type FrameworkIndex, type Rateable } from '../indexing/framework-index.js';
import type { IndexedLevel } from '../indexing/scale.js';
import { accumulatorOf, type Accumulator, type MembersRule } from './accumulator.js';

/** One rating that a member can have, and what it costs to bring about. */
export interface Option {
  /** `null`: not rated. */
  readonly level: IndexedLevel | null;
  readonly cost: number;
}

/** One way that a rule can come out, at its least cost, with whether each limit would hold. */
export interface Scenario {
  readonly level: IndexedLevel | null;
  readonly holding: readonly { readonly limit: Limit; readonly holds: Truth }[];
  readonly cost: number;
}

export interface Setting {
  readonly optionsOf: (member: string) => readonly Option[];
  /** Of an item that is no member of the rule. */
  readonly ratingTruth: (item: string, test: RatingTest) => Truth;
  readonly checkTruth: (check: string, is: boolean) => Truth;
  readonly budget: number;
  /** Fewer than usual for what is asked again at every key that an author types. */
  readonly mostStates?: number;
}

/** More ways than any real rule has; beyond it the answer is "not known" rather than a long wait. */
const MOST_STATES = 50_000;

/** A test of a limit on ratings, split into what the rule's own members decide and what others do. */
interface CountingTest {
  readonly leaf: Leaf;
  readonly rating: RatingTest;
  readonly needed: number;
  readonly members: ReadonlySet<string>;
  readonly others: readonly string[];
}

interface State {
  readonly sum: Accumulator | 'unrated';
  /** For each counting test of the limits, how many members passed. */
  readonly passed: readonly number[];
  readonly cost: number;
}

/**
 * Every way a rule over members can come out, when each member has one of its options: member by member, histories that
 * lead to the same future are kept once, at the least cost. Nothing is tried twice, so twelve standards of four levels are
 * some dozens of states and not 4^12. `null` where there are too many even so.
 */
export function scenariosOf(
  index: FrameworkIndex,
  rateable: Rateable,
  rule: MembersRule,
  setting: Setting,
): Scenario[] | null {
  const tests = countingTests(rateable.limits, rule);
  let states = new Map<string, State>();
  put(states, { sum: accumulatorOf(index, rule), passed: tests.map(() => 0), cost: 0 }, tests);
  for (const id of rule.members.ids) {
    const member = named(index.byId, id, 'a member');
    const options = setting.optionsOf(id);
    const next = new Map<string, State>();
    for (const state of states.values()) {
      for (const option of options) {
        if (state.cost + option.cost > setting.budget) continue;
        put(next, advanced(state, member, option, tests, rule), tests);
        if (next.size > (setting.mostStates ?? MOST_STATES)) return null;
      }
    }
    states = next;
  }
  return [...states.values()].map((state) => finished(rateable, state, tests, setting));
}

function put(states: Map<string, State>, state: State, tests: readonly CountingTest[]): void {
  const sum = state.sum === 'unrated' ? 'unrated' : state.sum.key;
  const passed = tests.map(({ needed }, place) => Math.min(state.passed[place] ?? 0, needed));
  const key = `${sum}|${passed.join(' ')}`;
  const known = states.get(key);
  if (known === undefined || state.cost < known.cost) states.set(key, state);
}

function advanced(
  { sum, passed, cost }: State,
  member: Rateable,
  { level, cost: added }: Option,
  tests: readonly CountingTest[],
  { members }: MembersRule,
): State {
  const stillRated = sum !== 'unrated' && (level !== null || members.ignoringUnrated);
  return {
    sum: !stillRated ? 'unrated' : level === null ? sum : sum.with(member, level),
    passed: tests.map((test, place) => {
      const passes = test.members.has(member.id) && levelPasses(member.scale, level, test.rating);
      return (passed[place] ?? 0) + Number(passes);
    }),
    cost: cost + added,
  };
}

function finished(
  { limits }: Rateable,
  { sum, passed, cost }: State,
  tests: readonly CountingTest[],
  setting: Setting,
): Scenario {
  const leafTruth = (leaf: Leaf): Truth => {
    if (leaf.test === 'check') return setting.checkTruth(leaf.check, leaf.is);
    const place = tests.findIndex((test) => test.leaf === leaf);
    const test = tests[place];
    if (test === undefined) return false;
    const others = test.others.map((id) => setting.ratingTruth(id, test.rating));
    const sure = (passed[place] ?? 0) + others.filter((truth) => truth === true).length;
    return countedTruth(test.needed, sure, sure + others.filter((truth) => truth === 'unknown').length);
  };
  return {
    level: sum === 'unrated' ? null : sum.finish(),
    holding: limits.map((limit) => ({ limit, holds: truthOf(limit.when, leafTruth) })),
    cost,
  };
}

function countingTests(limits: readonly Limit[], { members }: MembersRule): CountingTest[] {
  const inRule = new Set(members.ids);
  return limits
    .flatMap((limit) => leavesOf(limit.when))
    .filter((leaf) => leaf.test === 'count' || leaf.test === 'rating')
    .map((leaf) => {
      const ids = leaf.test === 'count' ? leaf.ids : [leaf.id];
      return {
        leaf,
        rating: leaf.rating,
        needed: leaf.test === 'count' ? neededCount(leaf) : 1,
        members: new Set(ids.filter((id) => inRule.has(id))),
        others: ids.filter((id) => !inRule.has(id)),
      };
    });
}
