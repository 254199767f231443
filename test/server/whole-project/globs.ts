/** Whether an address ends as a pattern of a watcher says: of patterns with `**`, `*` and `{one,other}`, as servers write them. */
export function matchesGlob(glob: string, uri: string): boolean {
  const pattern = glob
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, choices: string) => `(?:${choices.split(',').join('|')})`)
    .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${pattern}$`).test(new URL(uri).pathname);
}
