import type { Diagnostic, Location, Position, Range } from 'vscode-languageserver-types';

/** Introduces the place in another file that a problem is about. */
export const writtenHere = 'It was written here.';

/**
 * Whether the last problem says something of the same check and the same words already. What a revised framework says is told at the
 * name of the one that revises it, and there many may stand: those differ by where they were written.
 */
export function isSaid(found: readonly Diagnostic[], diagnostic: Diagnostic): boolean {
  const last = found.at(-1);
  if (!last || last.code !== diagnostic.code || !isSameRange(last.range, diagnostic.range)) return false;
  const [one, other] = [originOf(last), originOf(diagnostic)];
  return one && other ? one.uri === other.uri && isSameRange(one.range, other.range) : one === other;
}

function originOf({ relatedInformation }: Diagnostic): Location | undefined {
  return relatedInformation?.find(({ message }) => message === writtenHere)?.location;
}

function isSameRange(one: Range, other: Range): boolean {
  return isSamePosition(one.start, other.start) && isSamePosition(one.end, other.end);
}

function isSamePosition(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character;
}
