import type { CaseAnswer, CaseRecord } from '@yardstick/model';
import { own } from '../values/own.js';
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

/** Which kind of case it is, where cases of several stand together. */
export function sampleOf(values: Values): string {
  return values.get('sample') ?? '';
}

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
  const values = new Map<string, string>();
  const take = (key: string, value: unknown): void => {
    if (typeof value === 'string' && value.trim() !== '') values.set(key, value);
  };
  take('case', own(entry, 'case'));
  for (const part of PARTS) {
    const texts = own(entry, part);
    if (typeof texts !== 'object' || texts === null) continue;
    for (const [key, value] of Object.entries(texts)) take(`${part}/${key}`, value);
  }
  take('summary', own(entry, 'summary'));
  if (own(entry, 'complete') === true) values.set('complete', 'yes');
  return values.has('case') ? values : undefined;
}
