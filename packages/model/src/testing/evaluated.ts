import { evaluate } from '../evaluate.js';
import type { Framework } from '../framework.js';
import type { Inspection } from '../inspection.js';
import type { Result, TraceEntry } from '../result.js';

/** The result of an inspection that must have one; a failing test shows the problems. */
export function rated(framework: Framework, inspection: Inspection): Result {
  const evaluation = evaluate(framework, inspection);
  if (evaluation.ok) return evaluation.result;
  throw new Error(evaluation.problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

export function traceOf(result: Result, id: string): TraceEntry {
  const entry = result.trace.find(({ item }) => item === id);
  if (entry === undefined) throw new Error(`The trace has no entry for ${id}.`);
  return entry;
}
