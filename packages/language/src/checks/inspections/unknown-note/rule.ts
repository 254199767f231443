import { modelCheck } from '../model-check.js';
import { isNote } from '../../../generated/ast.js';
import { nearest } from '../../../parsing/nearest.js';
import { listed } from '../../listed.js';
import { findItem } from '../find-item.js';
import type { InspectionProblem } from '../model-problems.js';

export const unknownNote = modelCheck({
  code: 'unknown-note',
  severity: 'error',
  summary: 'A note stands under a heading that the framework does not have for that item.',
  say: (found) => {
    const { kind, heading, headings, meant } = aboutNote(found);
    if (heading === undefined || !kind || headings.length === 0) return found.problem.message;
    const hint = meant === undefined ? `It has ${listed(headings)}.` : `Did you mean "${meant}"?`;
    return `A ${kind} has no heading "${heading}" for notes. ${hint}`;
  },
  data: (found) => {
    const { headings, meant } = aboutNote(found);
    return meant === undefined ? { choices: headings } : { meant };
  },
});

function aboutNote({ problem, inspection, framework, subject }: InspectionProblem): {
  readonly kind: string | undefined;
  readonly heading: string | undefined;
  readonly headings: readonly string[];
  readonly meant: string | undefined;
} {
  const note = inspection.nodeAt(problem.path);
  const heading = isNote(note) ? note.heading : undefined;
  const kind = findItem(framework.items, subject)?.kind;
  const headings = framework.noteHeadings
    .filter((notes) => notes.kind === kind)
    .flatMap((notes) => notes.headings.map(({ text }) => text));
  return { kind, heading, headings, meant: heading === undefined ? undefined : nearest(heading, headings) };
}
