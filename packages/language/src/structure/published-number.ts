/*
 * Published numbers: 2.1.3, 1.1b, V1.1. A part of one is a count, with letters before it (V1) or one letter after it (1b). What
 * has no count in it, such as Safe, is a name: it comes neither before nor after anything.
 */

interface Part {
  readonly before: string;
  readonly count: number;
  readonly after: string;
}

function partOf(text: string): Part | undefined {
  const match = /^([A-Za-z_]*)([0-9]+)([a-z]?)$/.exec(text);
  return match ? { before: match[1] ?? '', count: Number(match[2]), after: match[3] ?? '' } : undefined;
}

/** Whether every part of an id has a count, so that it says where it belongs. */
export function isNumbered(id: string): boolean {
  return /^[A-Za-z_]*[0-9]+[a-z]?(?:\.[A-Za-z_]*[0-9]+[a-z]?)*$/.test(id);
}

/** Below 0 where `left` comes first, above 0 where it comes later; nothing where the ids say no order. */
export function comparePublished(left: string, right: string): number | undefined {
  const lefts = left.split('.');
  const rights = right.split('.');
  for (let place = 0; place < Math.min(lefts.length, rights.length); place++) {
    const [l = '', r = ''] = [lefts[place], rights[place]];
    if (l === r) continue;
    const [a, b] = [partOf(l), partOf(r)];
    if (a?.before === undefined || a.before !== b?.before) return undefined;
    if (a.count !== b.count) return a.count - b.count;
    return a.after < b.after ? -1 : 1;
  }
  return lefts.length - rights.length;
}

/** The id's last count and all that stands before it: 2.1.3 is 3 after `2.1.`, V2 is 2 after `V`. Nothing for a name. */
export function lastCount(id: string): { readonly stem: string; readonly count: number } | undefined {
  const end = /[a-z]$/.test(id) ? id.length - 1 : id.length;
  let start = end;
  while (start > 0 && /[0-9]/.test(id.charAt(start - 1))) start--;
  return start === end ? undefined : { stem: id.slice(0, start), count: Number(id.slice(start, end)) };
}

/** Whether an id starts with its parent's: 2.1.3 and 2.1b do with 2.1, and 2.11 does not. */
export function continues(id: string, parent: string): boolean {
  return id.startsWith(`${parent}.`) || (id.startsWith(parent) && /^[a-z]$/.test(id.slice(parent.length)));
}
