import {
  isCounted,
  relevanceOf,
  tally as tallyWithCare,
  type CaseRecord,
  type Condition,
  type Counts,
  type Framework,
  type Item,
  type Tally,
} from '@yardstick/model';
import { isRecord } from './plain.js';

/**
 * Counts case-level answers as the reference does. Cases in which everything is in order, as nearly all are, are only
 * counted; with one that is not, all of them are looked at with care.
 */
export function tally(framework: Framework, cases: readonly CaseRecord[]): Tally {
  let samples = known.get(framework);
  if (samples === undefined) known.set(framework, (samples = samplesOf(framework)));
  return count(samples, cases) ?? tallyWithCare(framework, cases);
}

const known = new WeakMap<Framework, readonly SampleCounts[]>();

function samplesOf(framework: Framework): readonly SampleCounts[] {
  const flatten = (item: Item): Item[] => [item, ...item.items.flatMap(flatten)];
  const items = framework.items.flatMap(flatten).filter(isCounted);
  return framework.samples.map(({ name }) => new SampleCounts(framework, name, items));
}

function count(samples: readonly SampleCounts[], cases: readonly CaseRecord[]): Tally | undefined {
  if (!Array.isArray(cases)) return undefined;
  for (const sample of samples) sample.clear();
  for (const record of cases as readonly CaseRecord[]) {
    if (!isRecord(record)) return undefined;
    const sample = samples.find(({ name }) => name === record.sample);
    if (sample?.takes(record) !== true) return undefined;
  }
  const counted = samples.filter(({ size }) => size > 0);
  const answers = counted.flatMap((sample) => sample.counts());
  // In published order, whichever sample they are of.
  answers.sort((a, b) => a.place - b.place);
  return {
    cases: Object.fromEntries(counted.map(({ name, size }) => [name, size])),
    answers: Object.fromEntries(answers.map(({ id, yes, of }): [string, Counts] => [id, { yes, of }])),
    problems: [],
  };
}

/** So many different values are remembered, of fields that can have any number of them. */
const MOST_REMEMBERED = 10_000;

/** The cases of one sample and the answers to what is asked of them. */
class SampleCounts {
  readonly name: string;
  readonly #framework: Framework;
  readonly #questions: readonly string[];
  /** By question: where it stands among those of the sample. */
  readonly #at: ReadonlyMap<string, number>;
  /** Where each question stands among those of all samples. */
  readonly #places: readonly number[];
  readonly #yes: Uint32Array;
  readonly #of: Uint32Array;
  readonly #seen = new Set<string>();
  /** By field: the values that are known to be in order. */
  readonly #taken: ReadonlyMap<string, Set<string>>;
  /** The fields and questions that relevance turns on; none where every question is asked of every case. */
  readonly #turnsOn: { readonly fields: readonly string[]; readonly questions: readonly string[] } | null;
  /** By what relevance turns on: whether each question is asked. */
  readonly #asked = new Map<string, readonly boolean[]>();

  constructor(framework: Framework, name: string, items: readonly Item[]) {
    const asked = items.map((item, place) => ({ item, place })).filter(({ item }) => item.sample === name);
    const conditions = asked.flatMap(({ item }) => (item.relevance === undefined ? [] : [item.relevance]));
    const leaves = conditions.flatMap(leavesOf);
    const fields = framework.samples.find((sample) => sample.name === name)?.fields ?? [];
    this.name = name;
    this.#framework = framework;
    this.#questions = asked.map(({ item }) => item.id);
    this.#at = new Map(this.#questions.map((id, at) => [id, at]));
    this.#places = asked.map(({ place }) => place);
    this.#yes = new Uint32Array(asked.length);
    this.#of = new Uint32Array(asked.length);
    this.#taken = new Map(fields.map((field) => [field.name, new Set<string>()]));
    this.#turnsOn =
      conditions.length === 0
        ? null
        : {
            fields: [...new Set(leaves.flatMap((leaf) => ('field' in leaf ? [leaf.field] : [])))],
            questions: [...new Set(leaves.flatMap((leaf) => ('question' in leaf ? [leaf.question] : [])))],
          };
  }

  get size(): number {
    return this.#seen.size;
  }

  clear(): void {
    this.#yes.fill(0);
    this.#of.fill(0);
    this.#seen.clear();
  }

  counts(): { readonly id: string; readonly place: number; readonly yes: number; readonly of: number }[] {
    return this.#questions.map((id, at) => ({
      id,
      place: this.#places[at] ?? 0,
      yes: this.#yes[at] ?? 0,
      of: this.#of[at] ?? 0,
    }));
  }

  /** Counts one case. False where it is not certain that everything about it is in order. */
  takes(record: CaseRecord): boolean {
    const { case: name, fields, answers } = record;
    if (typeof name !== 'string' || this.#seen.has(name)) return false;
    this.#seen.add(name);
    if (!isRecord(fields) || !isPlainRecord(answers) || !this.#takesFields(fields)) return false;
    const asked = this.#turnsOn === null ? null : this.#askedOf(record);
    return asked !== undefined && this.#countAnswers(answers, asked);
  }

  #takesFields(fields: Readonly<Record<string, unknown>>): boolean {
    for (const field of Object.keys(fields)) {
      const value = fields[field];
      const taken = this.#taken.get(field);
      if (taken === undefined || typeof value !== 'string') return false;
      if (taken.has(value)) continue;
      if (!this.#isTaken(field, value)) return false;
      if (taken.size < MOST_REMEMBERED) taken.add(value);
    }
    return true;
  }

  /** Whether the reference has nothing to say of a value, nor would read it otherwise than it is written. */
  #isTaken(field: string, value: string): boolean {
    if (value === '' || value !== value.trim()) return false;
    const { problems } = tallyWithCare(this.#framework, [
      { case: '', sample: this.name, fields: { [field]: value }, answers: {} },
    ]);
    return problems.every(({ code }) => code === 'missing-answer' || code === 'missing-field');
  }

  /** `undefined` where what is asked of the case cannot be told. */
  #askedOf(record: CaseRecord): readonly boolean[] | undefined {
    const { fields = [], questions = [] } = this.#turnsOn ?? {};
    const key = JSON.stringify([
      fields.map((field) => record.fields[field]),
      questions.map((id) => record.answers[id]),
    ]);
    const remembered = this.#asked.get(key);
    if (remembered !== undefined) return remembered;
    const relevance = relevanceOf(this.#framework, record);
    const asked: boolean[] = [];
    for (const id of this.#questions) {
      const relevant = relevance.get(id);
      if (typeof relevant !== 'boolean') return undefined;
      asked.push(relevant);
    }
    if (this.#asked.size < MOST_REMEMBERED) this.#asked.set(key, asked);
    return asked;
  }

  /** @param asked whether each question is asked of the case; `null` where all are */
  #countAnswers(answers: Readonly<Record<string, unknown>>, asked: readonly boolean[] | null): boolean {
    const [questions, yes, of] = [this.#questions, this.#yes, this.#of];
    let answered = 0;
    let at = -1;
    // Most cases have their answers in published order, so the next one is mostly that to the next question.
    for (const id in answers) {
      at += 1;
      if (questions[at] !== id) at = this.#at.get(id) ?? -1;
      if (at < 0) return false;
      const answer = answers[id];
      const isAsked = asked === null || asked[at] === true;
      if (answer === 'na') {
        answered += isAsked ? 1 : 0;
        continue;
      }
      if (!isAsked || (answer !== 'yes' && answer !== 'no')) return false;
      answered += 1;
      of[at] = (of[at] ?? 0) + 1;
      if (answer === 'yes') yes[at] = (yes[at] ?? 0) + 1;
    }
    return answered === (asked === null ? questions.length : asked.filter(Boolean).length);
  }
}

/** Without fields from elsewhere, which a walk over the names of its fields would come by. */
function isPlainRecord(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && Object.getPrototypeOf(value) === Object.prototype;
}

function leavesOf(condition: Condition): Condition[] {
  return condition.test === 'and' || condition.test === 'or' ? condition.of.flatMap(leavesOf) : [condition];
}
