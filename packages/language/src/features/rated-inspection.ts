import {
  evaluate,
  type Evaluation,
  type Framework,
  type Inspection,
  type Item,
  type Result,
  type TraceEntry,
} from '@yardstick/model';
import type * as ast from '../generated/ast.js';
import type { LoweredFramework } from '../lowering/lower-framework.js';
import type { LoweredInspection } from '../lowering/lower-inspection.js';
import type { YardstickServices } from '../module.js';
import { modelItem } from './model-items.js';

/** An inspection under its framework as both are written now. */
export interface RatedInspection {
  readonly framework: LoweredFramework;
  readonly lowered: LoweredInspection;
  /** Absent where something is missing or wrong, so that the whole cannot be rated yet. */
  readonly result: Result | undefined;
  /** By item id, or `overall`. Without a result, what is known so far. */
  readonly trace: ReadonlyMap<string, TraceEntry>;
}

/** Both are lowered anew in every build, so what is kept for one goes with it. */
const ratedOf = new WeakMap<LoweredInspection, RatedInspection>();

/** Rates an inspection. Nothing where its framework is not found, or has an error: it would then rate nothing rightly. */
export function rateInspection(
  services: YardstickServices,
  node: ast.Inspection,
): RatedInspection | undefined {
  const frameworkNode = node.framework?.ref;
  if (!frameworkNode || !services.checks.SoundFrameworks.has(frameworkNode)) return undefined;
  const lowered = services.lowering.inspection(node);
  let rated = ratedOf.get(lowered);
  if (!rated) {
    rated = rate(services.lowering.framework(frameworkNode), lowered);
    ratedOf.set(lowered, rated);
  }
  return rated;
}

function rate(framework: LoweredFramework, lowered: LoweredInspection): RatedInspection {
  const evaluation = evaluate(framework.framework, lowered.inspection);
  const result = evaluation.ok ? evaluation.result : undefined;
  const trace = result?.trace ?? knownSoFar(framework.framework, lowered.inspection);
  return { framework, lowered, result, trace: new Map(trace.map((entry) => [entry.item, entry])) };
}

/**
 * What is known while answers are missing: rated under a framework that has the answered items, what follows from these alone, and
 * nothing else, so that a percentage shows its band and a standard its rating while the inspection is being typed.
 */
function knownSoFar(whole: Framework, inspection: Inspection): readonly TraceEntry[] {
  const { cases, answers = {} } = inspection;
  const answered = Object.keys(answers).flatMap((id): Item[] => {
    const item = modelItem(whole, id);
    const isEntered = item?.rule && !('members' in item.rule);
    return isEntered ? [{ ...withoutRelevance(item), limits: [], items: [] }] : [];
  });
  const rate = (items: readonly Item[]): Evaluation => {
    const framework: Framework = {
      ...whole,
      digest: '',
      checks: [],
      discretions: [],
      items: [...items, ...following(whole, items, inspection)],
      overall: { rule: { by: 'notRated', because: { text: '' } }, limits: [] },
    };
    const given = items.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const]));
    return evaluate(framework, {
      framework: whole.name,
      ...(cases && { cases }),
      answers: Object.fromEntries(given),
    });
  };
  const first = rate(answered);
  if (first.ok) return first.result.trace;
  // What is wrong with one answer says nothing of the others.
  const wrong = new Set(first.problems.map(({ path }) => path.split('/')[2]));
  const second = rate(answered.filter(({ id }) => !wrong.has(id)));
  return second.ok ? second.result.trace : [];
}

/**
 * What is rated from these items and from nothing else, and so on. Not what limits may lower, which look elsewhere, nor what inspectors
 * have departed from, whose grounds are not looked at here.
 */
function following(
  whole: Framework,
  items: readonly Item[],
  { answers = {}, overrides = {} }: Inspection,
): Item[] {
  const known = new Set(items.map(({ id }) => id).filter((id) => !Object.hasOwn(overrides, id)));
  const found: Item[] = [];
  let waiting = ratedFromOthers(whole.items).filter(
    ({ id, limits }) => limits.length === 0 && !Object.hasOwn(answers, id) && !Object.hasOwn(overrides, id),
  );
  for (let before = -1; before !== found.length;) {
    before = found.length;
    const isKnown = ({ members }: RatedFromOthers): boolean => members.every((id) => known.has(id));
    for (const each of waiting.filter(isKnown)) {
      known.add(each.id);
      found.push({ ...each.item, items: [] });
    }
    waiting = waiting.filter(({ id }) => !known.has(id));
  }
  return found;
}

interface RatedFromOthers {
  readonly item: Item;
  readonly id: string;
  readonly limits: Item['limits'];
  readonly members: readonly string[];
}

function ratedFromOthers(items: readonly Item[]): RatedFromOthers[] {
  return items.flatMap((item) => {
    const { id, rule, limits } = item;
    const inside = ratedFromOthers(item.items);
    return rule && 'members' in rule ? [...inside, { item, id, limits, members: rule.members.ids }] : inside;
  });
}

/** A condition may name an item that was not answered. */
function withoutRelevance({ relevance: _relevance, ...item }: Item): Item {
  return item;
}
