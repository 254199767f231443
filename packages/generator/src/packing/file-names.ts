/** Gives every file a name of its own: `OutOfCourt` is `out-of-court`, as every file system takes it. */
export class FileNames {
  readonly #taken = new Set<string>();

  of(text: string): string {
    const words = text
      .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase()
      .slice(0, 80);
    const base = words === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(words) ? `sample-${words}` : words;
    let name = base;
    for (let number = 2; this.#taken.has(name); number += 1) name = `${base}-${number}`;
    this.#taken.add(name);
    return name;
  }
}
