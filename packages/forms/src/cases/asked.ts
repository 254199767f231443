import type { FormEngine } from '../engine.js';
import type { Values } from '../values/values.js';
import { recordOf } from './case-values.js';
import type { SampledQuestion } from './questions.js';

export interface Progress {
  readonly answered: number;
  /** Of these so many are, or may be, asked of the case. */
  readonly asked: number;
}

/** Which questions a case is asked, by their places, and what of it is done. */
export class AskedQuestions {
  readonly #questions: readonly SampledQuestion[];
  readonly #relevance: ReadonlyMap<string, boolean | 'unknown'>;
  readonly #values: Values;

  constructor(engine: FormEngine, sample: string, questions: readonly SampledQuestion[], values: Values) {
    this.#questions = questions;
    this.#values = values;
    this.#relevance = engine.relevanceOf(recordOf(values, sample));
  }

  isAsked(place: number): boolean {
    return this.#relevance.get(this.#questions[place]?.id ?? '') !== false;
  }

  progress(places: readonly number[]): Progress {
    const asked = places.filter((place) => this.isAsked(place));
    const answered = asked.filter((place) => this.#values.has(`answers/${this.#questions[place]?.id ?? ''}`));
    return { answered: answered.length, asked: asked.length };
  }

  /** What was entered for questions that are not asked any more: the answer, the reason and the evidence. */
  leftovers(): readonly string[] {
    return this.#questions.flatMap(({ id }, place) =>
      this.isAsked(place)
        ? []
        : ['answers', 'reasons', 'evidence']
            .map((part) => `${part}/${id}`)
            .filter((key) => this.#values.has(key)),
    );
  }
}

/** Takes out what is not asked any more, again and again, because a question may turn on another's answer. */
export function cleared(
  engine: FormEngine,
  sample: string,
  questions: readonly SampledQuestion[],
  values: Values,
): { readonly values: Values; readonly cleared: readonly string[] } {
  const kept = new Map(values);
  const all: string[] = [];
  for (;;) {
    const leftovers = new AskedQuestions(engine, sample, questions, kept).leftovers();
    if (leftovers.length === 0) return { values: kept, cleared: all };
    for (const key of leftovers) kept.delete(key);
    all.push(...leftovers);
  }
}
