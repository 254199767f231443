/**
 * Names as XLSForm takes them: a letter or underscore, then letters, digits and underscores, and none twice. Texts that would become one
 * name are told apart by a number.
 */
export class XlsformNames {
  readonly #byText = new Map<string, string>();
  readonly #taken: Set<string>;

  /** @param taken names that the form uses itself */
  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken);
  }

  /** `q_2_1_3` for the question 2.1.3. The same text always has the same name. */
  of(text: string, prefix = ''): string {
    const key = `${prefix}\0${text}`;
    const known = this.#byText.get(key);
    if (known !== undefined) return known;
    const words = text
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .toLowerCase()
      .slice(0, 48);
    const base = /^[a-z_]/.test(prefix + words) ? prefix + words : `n_${words}`;
    let name = base;
    // Not every reader tells capitals from small letters, so all are small.
    for (let number = 2; this.#taken.has(name); number += 1) name = `${base}_${number}`;
    this.#taken.add(name);
    this.#byText.set(key, name);
    return name;
  }
}
