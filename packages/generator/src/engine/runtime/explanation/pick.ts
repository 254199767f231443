import type { TraceEntry } from '@yardstick/model';
import { frozen, start, type Subject } from './subject.js';

/** Of more members than this, who decided is not told by bits: there would be too many entries to make beforehand. */
export const MOST_BITS = 6;

/** How many bits a level of a scale takes. */
export function levelBits(levels: number): number {
  return Math.max(1, 32 - Math.clz32(levels - 1));
}

/**
 * Explains each way in which a level can be picked from the members' levels: the members that have it decided. An entry's
 * place is the level, and above its bits one for each member that decided.
 */
export function explainPicks(subject: Subject, members: readonly string[]): readonly TraceEntry[] {
  const bits = levelBits(subject.levels.length);
  return Array.from({ length: 1 << (bits + members.length) }, (_, place) => {
    const decided = place >> bits;
    return decidedBy(
      subject,
      place - (decided << bits),
      members.filter((_, member) => (decided & (1 << member)) !== 0),
    );
  });
}

/** The same for one level and the levels of the members, where there are many. */
export function explainPick(
  subject: Subject,
  members: readonly string[],
  level: number,
  levels: readonly number[],
): TraceEntry {
  return decidedBy(
    subject,
    level,
    members.filter((_, place) => levels[place] === level),
  );
}

function decidedBy(subject: Subject, level: number, members: readonly string[]): TraceEntry {
  const { unrated } = subject;
  return frozen({ ...start(subject, level), decidedBy: members, ...(unrated && { unrated }) });
}
