import { Code } from './code.js';

/**
 * Gives every published number and name an identifier of its own: `2.1.3` of questions becomes `q2_1_3`. Only letters and
 * digits of ASCII are kept; two that would become one are told apart by a number at the end.
 */
export class Identifiers {
  readonly #taken: Set<string>;

  /** @param taken the words that the generated module uses itself */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** A new identifier that starts with `prefix` (ours: letters only) and reads like `name` (the author's: anything). */
  create(prefix: string, name: string): Code {
    if (!/^[A-Za-z]+$/.test(prefix)) throw new TypeError('A prefix is letters only.');
    const base = (prefix + name.replace(/[^A-Za-z0-9]+/g, '_')).slice(0, 60).replace(/_+$/, '');
    let identifier = base;
    for (let next = 2; this.#taken.has(identifier); next++) identifier = `${base}_${String(next)}`;
    this.#taken.add(identifier);
    return Code.trusted(identifier);
  }
}
