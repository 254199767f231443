import { nearest } from '../parsing/nearest.js';
import { isNumbered } from '../structure/published-number.js';

/** The code of every name that leads nowhere: always an error. */
export const unknownName = 'unknown-name';

/** What an author calls the thing that a reference should lead to. */
const nouns: Readonly<Record<string, string>> = {
  Banding: 'banding',
  Cases: 'kind of cases',
  Check: 'check',
  Framework: 'framework',
  Item: 'number',
  Level: 'level',
  Scale: 'scale',
  Statistic: 'statistic',
  Subject: 'number, check, field or statistic',
  Wording: 'wording',
};

/** What other languages call yes and no. */
const truths: ReadonlyMap<string, string> = new Map([
  ['true', 'yes'],
  ['false', 'no'],
]);

const listedAtMost = 6;

/**
 * Says that a name leads nowhere and what to do: use the file that has it, take the nearest name, or choose from the few there are.
 *
 * @param elsewhere The path of a file that declares the name and is not used.
 */
export function unknownNameMessage(
  type: string,
  name: string,
  candidates: readonly string[],
  elsewhere?: string,
): string {
  const noun = nouns[type] ?? 'name';
  if (elsewhere !== undefined)
    return `There is no ${noun} called "${name}" here, but another file has it. Write use "${elsewhere}" at the top.`;
  const answer = truths.get(name.toLowerCase());
  if (answer !== undefined) return `"${name}" is not how the language says it. Write "${answer}".`;
  if (type === 'Level' && /^(yes|no)$/i.test(name))
    return `There is no level called "${name}" here. An answer to a check is written with a small letter: "${name.toLowerCase()}".`;
  // A near number is another number: what 2.1.4 should have been cannot be told.
  const near = isNumbered(name) ? undefined : nearest(name, candidates);
  const hint =
    near !== undefined
      ? ` Did you mean "${near}"?`
      : candidates.length > 0 && candidates.length <= listedAtMost
        ? ` There is ${listOf(candidates)}.`
        : '';
  return `There is no ${noun} called "${name}" here.${hint}`;
}

function listOf(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length === 1
    ? String(quoted[0])
    : `${quoted.slice(0, -1).join(', ')} and ${String(quoted.at(-1))}`;
}
