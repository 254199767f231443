import {
  validate,
  type Answer,
  type Framework,
  type Inspection,
  type Item,
  type Scale,
} from '@yardstick/model';
import { findItem } from '../checks/inspections/find-item.js';

/** What to write where nothing was found yet. */
export interface Placeholders {
  /** One of the levels of a scale. */
  readonly level: (scale: Scale) => string;
  /** Cases answered yes, of the relevant ones; a sample has as many. */
  readonly yes: number;
  readonly of: number;
  readonly check: boolean;
}

/** A line of an inspection that is missing: what it is about, and the line with a placeholder. */
export interface MissingEntry {
  readonly path: string;
  readonly line: string;
}

/** Each round may show more that is missing: figures ask for the size of their sample. */
const roundsAtMost = 5;

/**
 * The lines that an inspection lacks before it can be rated, each with a placeholder by its rule: a level, counts, yes or no. In the
 * order of the framework; samples first.
 */
export function missingEntries(
  framework: Framework,
  inspection: Inspection,
  placeholders: Placeholders,
): MissingEntry[] {
  const cases = new Map(Object.entries(inspection.cases ?? {}));
  const answers = new Map(Object.entries(inspection.answers ?? {}));
  const checks = new Map(Object.entries(inspection.checks ?? {}));
  const entries = new Map<string, string>();
  // The model lists a hundred problems of a kind: of what is missing beyond these it speaks once they are filled in.
  let areListed = true;
  for (let round = 0; round < roundsAtMost || !areListed; round++) {
    const filled: Inspection = {
      ...inspection,
      cases: Object.fromEntries(cases),
      answers: Object.fromEntries(answers),
      checks: Object.fromEntries(checks),
    };
    const problems = validate(framework, filled);
    const missing = problems.filter(({ code }) => code.startsWith('missing-'));
    areListed = problems.every(({ code }) => code !== 'more-problems');
    let isMore = false;
    for (const { code, path } of missing) {
      const subject = subjectOf(path);
      if (entries.has(path)) continue;
      if (code === 'missing-sample-size') {
        const size = fittingSize(
          framework,
          { ...filled, cases: Object.fromEntries(cases) },
          subject,
          placeholders.of,
        );
        cases.set(subject, size);
        entries.set(path, `cases ${subject} ${size}`);
      } else if (code === 'missing-check') {
        checks.set(subject, placeholders.check);
        entries.set(path, `${subject} ${placeholders.check ? 'yes' : 'no'}`);
      } else if (code === 'missing-answer') {
        const entry = placeholderFor(framework, subject, placeholders);
        if (!entry) continue;
        answers.set(subject, entry.answer);
        entries.set(path, `${subject} ${entry.words}`);
      } else continue;
      isMore = true;
    }
    if (!isMore) break;
  }
  return [...entries]
    .map(([path, line]) => ({ path, line }))
    .sort((left, right) => Number(isOfCases(right)) - Number(isOfCases(left)));
}

/** A size of a sample that all the figures from it could come from, where one of a few can be found. */
function fittingSize(framework: Framework, inspection: Inspection, sample: string, least: number): number {
  const counted = Object.values(inspection.answers ?? {}).map((answer) =>
    typeof answer === 'object' && 'of' in answer ? answer.of : 0,
  );
  const start = Math.max(least, ...counted);
  const sizes = [start, ...[100, 1000].filter((size) => size > start)];
  const mistakes = sizes.map((size) => {
    const cases = { ...inspection.cases, [sample]: size };
    return validate(framework, { ...inspection, cases }).filter(({ code }) => !code.startsWith('missing-'))
      .length;
  });
  return sizes[mistakes.indexOf(Math.min(...mistakes))] ?? start;
}

function isOfCases({ path }: MissingEntry): boolean {
  return path.startsWith('/cases/');
}

function placeholderFor(
  framework: Framework,
  id: string,
  { level, yes, of }: Placeholders,
): { readonly answer: Answer; readonly words: string } | undefined {
  const item = findItem(framework.items, id);
  const rule = item?.rule;
  if (!rule) return undefined;
  if (rule.by === 'percentage' || rule.by === 'wording')
    return { answer: { yes, of }, words: `${yes} of ${of}` };
  const scale = scaleOf(framework, item);
  const name = scale && level(scale);
  return name === undefined ? undefined : { answer: name, words: name };
}

/** The scale on which an item is rated. A pick rates on its members' scale. */
function scaleOf(framework: Framework, { rule }: Item): Scale | undefined {
  if (!rule) return undefined;
  const named = (name: string | undefined): Scale | undefined =>
    framework.scales.find((scale) => scale.name === name);
  if (rule.by === 'inspectors') return named(rule.scale);
  if ('banding' in rule) return named(framework.bandings.find(({ name }) => name === rule.banding)?.scale);
  if (!('members' in rule)) return undefined;
  for (const id of rule.members.ids) {
    const member = findItem(framework.items, id);
    const scale = member && scaleOf(framework, member);
    if (scale) return scale;
  }
  return undefined;
}

/** The second part of a JSON Pointer, as it was before it was escaped. */
function subjectOf(path: string): string {
  return (path.split('/')[2] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
}
