import { visit } from 'jsonc-parser';

/** Deeper than any setting; shallower than what would exhaust the stack of a parser. */
const deepest = 64;

class TooDeep extends Error {}

/** Whether brackets are nested so deep in a JSON text that reading it could fail. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  const enter = (): void => {
    depth += 1;
    if (depth > deepest) throw new TooDeep();
  };
  const leave = (): void => {
    depth -= 1;
  };
  try {
    visit(text, { onObjectBegin: enter, onArrayBegin: enter, onObjectEnd: leave, onArrayEnd: leave });
    return false;
  } catch (error) {
    if (error instanceof TooDeep) return true;
    throw error;
  }
}
