import {
  evaluate,
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
  /** By item id, or `overall`. Without a result, what each figure and judgement that was entered says by itself. */
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
  const trace = result?.trace ?? answersAlone(framework.framework, lowered.inspection);
  return { framework, lowered, result, trace: new Map(trace.map((entry) => [entry.item, entry])) };
}

/**
 * What each answer says while others are missing: rated under a framework that has the answered items and nothing else, so that a
 * percentage shows its band while the inspection is being typed.
 */
function answersAlone(whole: Framework, { cases, answers = {} }: Inspection): readonly TraceEntry[] {
  const items = Object.keys(answers).flatMap((id): Item[] => {
    const item = modelItem(whole, id);
    const isEntered = item?.rule && !('members' in item.rule);
    return isEntered ? [{ ...withoutRelevance(item), limits: [], items: [] }] : [];
  });
  const framework: Framework = {
    ...whole,
    digest: '',
    checks: [],
    discretions: [],
    items,
    overall: { rule: { by: 'notRated', because: { text: '' } }, limits: [] },
  };
  const entered = (ids: readonly string[]): Inspection => ({
    framework: whole.name,
    ...(cases && { cases }),
    answers: Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]]))),
  });
  const first = evaluate(framework, entered(items.map(({ id }) => id)));
  if (first.ok) return first.result.trace;
  // What is wrong with one answer says nothing of the others.
  const wrong = new Set(first.problems.map(({ path }) => path.split('/')[2]));
  const right = items.filter(({ id }) => !wrong.has(id));
  const second = evaluate({ ...framework, items: right }, entered(right.map(({ id }) => id)));
  return second.ok ? second.result.trace : [];
}

/** A condition may name an item that was not answered. */
function withoutRelevance({ relevance: _relevance, ...item }: Item): Item {
  return item;
}
