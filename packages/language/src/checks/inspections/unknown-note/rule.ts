import { modelCheck } from '../model-check.js';
import { isNote } from '../../../generated/ast.js';
import { nearest } from '../../../parsing/nearest.js';
import { listed } from '../../listed.js';
import { findItem } from '../find-item.js';

export const unknownNote = modelCheck({
  code: 'unknown-note',
  severity: 'error',
  summary: 'A note stands under a heading that the framework does not have for that item.',
  say: ({ problem, inspection, framework, subject }) => {
    const note = inspection.nodeAt(problem.path);
    const kind = findItem(framework.items, subject)?.kind;
    const headings = framework.noteHeadings
      .filter((notes) => notes.kind === kind)
      .flatMap((notes) => notes.headings.map(({ text }) => text));
    if (!isNote(note) || !kind || headings.length === 0) return problem.message;
    const meant = nearest(note.heading, headings);
    const hint = meant === undefined ? `It has ${listed(headings)}.` : `Did you mean "${meant}"?`;
    return `A ${kind} has no heading "${note.heading}" for notes. ${hint}`;
  },
});
