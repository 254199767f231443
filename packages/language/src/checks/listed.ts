const namedAtMost = 4;

/** `"2.1", "2.2" and "2.3"`; of more than four, the first three and how many others. */
export function listed(names: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const quoted = names.map((name) => `"${name}"`);
  if (quoted.length > namedAtMost) {
    const shown = quoted.slice(0, namedAtMost - 1);
    return `${shown.join(', ')} and ${quoted.length - shown.length} others`;
  }
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${joiner} ${last}`;
}
