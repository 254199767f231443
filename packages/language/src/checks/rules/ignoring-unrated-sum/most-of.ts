import type { Ruled } from '../../../structure/rating-structure.js';

/** The most that a sum can be, and how much less it is when its first member is left out. */
export function mostOf({ members }: Ruled): { most: number; less: number; without: string } | undefined {
  let most = 0;
  for (const member of members) {
    const best = bestOf(member);
    if (best === undefined) return undefined;
    most += best;
  }
  const first = members[0]?.item;
  const best = members[0] && bestOf(members[0]);
  return first && best ? { most: plain(most), less: plain(most - best), without: first.id } : undefined;
}

function bestOf({ item, scale }: Ruled): number | undefined {
  const scores = scale?.levels.map(({ score }) => score).filter((score) => score !== undefined) ?? [];
  return scores.length === 0 ? undefined : Math.max(...scores) * (item?.node.weight ?? 1);
}

/** Without the last digits of binary arithmetic: 0.1 and 0.2 make 0.3 in a message. */
function plain(number: number): number {
  return Number(number.toPrecision(12));
}
