import type { Condition, RatingTest } from '@yardstick/model';
import { UNRATED } from '../engine/runtime/bands.js';
import { memberIds } from '../plan/evaluation-order.js';
import type { ColumnPlan } from '../plan/column-plan.js';
import { find, type Plan, type RateablePlan } from '../plan/plan.js';
import { placeOf } from '../plan/scale-plan.js';
import { weightingOf } from '../plan/weighting.js';
import { byteLevels, totalLevels } from './byte-levels.js';
import {
  add,
  and,
  choose,
  equal,
  greater,
  isAbove,
  isAtLeast,
  isAtLeastUnsigned,
  isBelow,
  LaneFunction,
  lesser,
  not,
  or,
  subtract,
  type Lanes,
} from './lanes.js';

/** How many rows are rated in one call: few enough for all columns to stay in the processor's cache. */
export const blockRows = 2048;

const PAGE = 65_536;

/** The rules of a framework for sixteen rows at a time. */
export interface Compiled {
  readonly module: Uint8Array;
  /** The columns that follow the inputs and checks in memory: the ratings made, the overall, and its total above the least. */
  readonly outputs: number;
}

/** Thrown inside, for a rule that is left to the loop over rows. */
class NotInLanes extends Error {}

/** `null` where a rule of the framework cannot be done in lanes of a byte: a median, a mean of what is rated, great totals. */
export function compile(plan: Plan, columns: ColumnPlan): Compiled | null {
  try {
    return new Compiler(plan, columns).compile();
  } catch (error) {
    if (error instanceof NotInLanes) return null;
    throw error;
  }
}

class Compiler {
  readonly #plan: Plan;
  readonly #columns: ColumnPlan;
  readonly #lanes = new LaneFunction();
  readonly #levels = new Map<string, Lanes>();
  readonly #checks = new Map<string, Lanes>();
  #total: Lanes;

  constructor(plan: Plan, columns: ColumnPlan) {
    this.#plan = plan;
    this.#columns = columns;
    this.#total = this.#lanes.constant(0);
  }

  compile(): Compiled {
    const { inputs, outputs, decisive } = this.#columns;
    const address = (column: number): number => column * blockRows;
    const bytes = new Map(
      inputs.map(({ rateable }, place) => [rateable.id, this.#lanes.load(address(place))]),
    );
    [...this.#plan.checks.keys()].forEach((check, place) => {
      const column = this.#lanes.load(address(inputs.length + place));
      this.#checks.set(check, this.#lanes.keep(equal(column, this.#lanes.constant(1))));
    });
    for (const rateable of this.#plan.order) this.#rate(rateable, bytes.get(rateable.id));
    const first = inputs.length + this.#plan.checks.size;
    const made = outputs.filter(({ item }) => item !== null);
    made.forEach(({ id }, place) => {
      this.#lanes.store(address(first + place), this.#level(id));
    });
    this.#lanes.store(address(first + made.length), this.#level('overall'));
    this.#lanes.store(address(first + made.length + 1), this.#total);
    const least = this.#lanes.carry(0, (before) =>
      decisive.reduce((lowest, { id }) => lesser(lowest, this.#level(id)), before),
    );
    const count = made.length + 2;
    const pages = Math.ceil(address(first + count) / PAGE);
    return {
      outputs: count,
      module: this.#lanes.module(pages, isBelow(least, this.#lanes.constant(UNRATED))),
    };
  }

  #level(id: string): Lanes {
    return this.#levels.get(id) ?? this.#lanes.constant(UNRATED);
  }

  #rate(rateable: RateablePlan, bytes: Lanes | undefined): void {
    const { id, rule, limits, scale } = rateable;
    if (rule === null || scale === null) return;
    let level = this.#lanes.keep(this.#ruled(rateable, bytes));
    for (const { when, atMost } of limits) {
      const most = this.#lanes.constant(placeOf(scale, atMost));
      level = this.#lanes.keep(choose(this.#holds(when), lesser(level, most), level));
    }
    this.#levels.set(id, level);
  }

  #ruled(rateable: RateablePlan, bytes: Lanes | undefined): Lanes {
    const { rule, scale } = rateable;
    const members = memberIds(rule).map((id) => this.#level(id));
    switch (rule?.by) {
      case 'inspectors':
      case 'percentage': {
        if (bytes === undefined || scale === null) throw new NotInLanes();
        return this.#lookUp(this.#lanes.keep(bytes), byteLevels(this.#plan, rule, scale));
      }
      case 'lowest':
        if (rule.members.ignoringUnrated || members.length === 0) throw new NotInLanes();
        return members.reduce(lesser);
      case 'highest': {
        if (members.length === 0) throw new NotInLanes();
        const best = members.reduce(greater);
        return rule.members.ignoringUnrated ? best : this.#unlessUnrated(members, best);
      }
      case 'sum':
      case 'mean':
      case 'share':
        if (rule.members.ignoringUnrated || members.length === 0) throw new NotInLanes();
        return this.#added(rateable, members);
      default:
        throw new NotInLanes();
    }
  }

  /** Adds up how far each member is above its worst level, which starts at 0 and stays below 255. */
  #added(rateable: RateablePlan, members: readonly Lanes[]): Lanes {
    const { members: weighted } = weightingOf(this.#plan, memberIds(rateable.rule));
    const table = totalLevels(this.#plan, rateable);
    if (table === null) throw new NotInLanes();
    const points = weighted.map(({ units }, place) => {
      const level = members[place] ?? this.#lanes.constant(UNRATED);
      const [worst = 0] = units;
      const isPlace = units.every((each, at) => each - worst === at);
      return isPlace ? level : this.#pointsOf(level, units);
    });
    const total = this.#lanes.keep(points.reduce(add));
    const level = this.#unlessUnrated(members, this.#lookUp(total, table));
    if (rateable.id === 'overall') this.#total = total;
    return level;
  }

  #pointsOf(level: Lanes, units: readonly number[]): Lanes {
    return units.slice(1).reduce<Lanes>((points, each, place) => {
      const step = each - (units[place] ?? 0);
      return add(points, and(isAtLeast(level, this.#lanes.constant(place + 1)), this.#lanes.constant(step)));
    }, this.#lanes.constant(0));
  }

  #unlessUnrated(members: readonly Lanes[], level: Lanes): Lanes {
    const unrated = isBelow(members.reduce(lesser), this.#lanes.constant(0));
    return choose(unrated, this.#lanes.constant(UNRATED), level);
  }

  /** Looks a byte up in a table that has long runs of the same: each run begins with one comparison. */
  #lookUp(byte: Lanes, table: Int8Array): Lanes {
    let level: Lanes = this.#lanes.constant(table[0] ?? UNRATED);
    for (let at = 1; at < table.length; at++) {
      const step = (table[at] ?? 0) - (table[at - 1] ?? 0);
      if (step === 0) continue;
      const reached = isAtLeastUnsigned(byte, this.#lanes.constant(at));
      level = step === 1 ? subtract(level, reached) : add(level, and(reached, this.#lanes.constant(step)));
    }
    return level;
  }

  /** A condition as a mask: all bits of a lane set where it holds. */
  #holds(condition: Condition): Lanes {
    switch (condition.test) {
      case 'and':
      case 'or': {
        const [first, ...more] = condition.of.map((part) => this.#holds(part));
        if (first === undefined) return this.#lanes.constant(condition.test === 'and' ? -1 : 0);
        return more.reduce((all, part) => (condition.test === 'and' ? and(all, part) : or(all, part)), first);
      }
      case 'check': {
        const mask = find(this.#checks, condition.check, 'check');
        return condition.is ? mask : not(mask);
      }
      case 'rating':
        return this.#passes(condition.id, condition.rating);
      case 'count': {
        const needed = condition.atLeast === 'all' ? Math.max(condition.ids.length, 1) : condition.atLeast;
        if (condition.ids.length > 127) throw new NotInLanes();
        if (condition.ids.length < needed) return this.#lanes.constant(0);
        // A mask is -1 where it holds: taking masks away counts them.
        const passed = condition.ids.reduce<Lanes>(
          (sum, id) => subtract(sum, this.#passes(id, condition.rating)),
          this.#lanes.constant(0),
        );
        return isAtLeast(passed, this.#lanes.constant(needed));
      }
      default:
        return this.#lanes.constant(0);
    }
  }

  #passes(id: string, test: RatingTest): Lanes {
    const level = this.#level(id);
    const rated = isAtLeast(level, this.#lanes.constant(0));
    if (test.is === 'rated') return test.not ? not(rated) : rated;
    const { scale } = find(this.#plan.byId, id, 'item');
    if (!scale?.levels.some(({ name }) => name === test.level)) return this.#lanes.constant(0);
    const place = this.#lanes.constant(placeOf(scale, test.level));
    const passed = { equal, below: isBelow, above: isAbove }[test.is](level, place);
    return and(rated, test.not ? not(passed) : passed);
  }
}
