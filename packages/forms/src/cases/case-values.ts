import type { CaseAnswer, CaseRecord } from '@yardstick/model';
import { partOf, type Values } from '../values/values.js';

/** A case as a file of this form holds it: what is rated, and beside it what a rater wrote. */
export interface CaseEntry extends CaseRecord {
  /** Why a question does not apply, by question. */
  readonly reasons?: Readonly<Record<string, string>>;
  readonly evidence?: Readonly<Record<string, string>>;
  readonly summary?: string;
  /** Whether the rater has checked the answers and said that they are all. */
  readonly complete?: boolean;
}

/** The parts of a case that hold a text for each field or question. */
const PARTS = ['fields', 'answers', 'reasons', 'evidence'] as const;

/** What the engine counts. */
export function recordOf(values: Values, sample: string): CaseRecord {
  return {
    case: (values.get('case') ?? '').trim(),
    sample,
    fields: trimmed(partOf(values, 'fields')),
    // The engine finds out which are no answers.
    answers: Object.fromEntries(partOf(values, 'answers')) as Record<string, CaseAnswer>,
  };
}

function trimmed(part: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...part].map(([key, value]) => [key, value.trim()]));
}

export function entryOf(values: Values, sample: string): CaseEntry {
  const [reasons, evidence] = [partOf(values, 'reasons'), partOf(values, 'evidence')];
  const summary = values.get('summary');
  return {
    ...recordOf(values, sample),
    ...(reasons.size > 0 && { reasons: Object.fromEntries(reasons) }),
    ...(evidence.size > 0 && { evidence: Object.fromEntries(evidence) }),
    ...(summary !== undefined && { summary }),
    ...(values.has('complete') && { complete: true }),
  };
}

/** Reads a case from any JSON; what is no text of a case is left out. `undefined`: it is no case at all. */
export function valuesOf(entry: unknown): Values | undefined {
  const reference = own(entry, 'case');
  if (typeof reference !== 'string' || reference.trim() === '') return undefined;
  const values = new Map([['case', reference]]);
  for (const part of PARTS) {
    const texts = own(entry, part);
    if (typeof texts !== 'object' || texts === null) continue;
    for (const [key, value] of Object.entries(texts)) {
      if (typeof value === 'string' && value.trim() !== '') values.set(`${part}/${key}`, value);
    }
  }
  const summary = own(entry, 'summary');
  if (typeof summary === 'string' && summary.trim() !== '') values.set('summary', summary);
  if (own(entry, 'complete') === true) values.set('complete', 'yes');
  return values;
}

/** A field of any value, and never one that it only inherits. */
export function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
