const namedAtMost = 4;

/** `"2.1", "2.2" and "2.3"`; of more than four, the first three and how many others. */
export function listed(names: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  if (names.length > namedAtMost) {
    const shown = names.slice(0, namedAtMost - 1).map((name) => `"${name}"`);
    return `${shown.join(', ')} and ${names.length - shown.length} others`;
  }
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${joiner} ${last}`;
}
