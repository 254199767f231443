/** Gives every item a name that a link can lead to: `2.1.3` has `item-2-1-3`. No two have the same. */
export class Anchors {
  readonly #byId = new Map<string, string>();
  readonly #taken = new Set<string>();

  of(id: string): string {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const base = `item-${id.replace(/[^A-Za-z0-9]+/g, '-')}`.slice(0, 36);
    let anchor = base;
    for (let number = 2; this.#taken.has(anchor); number += 1) anchor = `${base}--${number}`;
    this.#taken.add(anchor);
    this.#byId.set(id, anchor);
    return anchor;
  }
}
