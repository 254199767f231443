import { isDiscretion, type Text } from '../../../generated/ast.js';
import { writtenIn } from '../../../structure/declared.js';
import { repeatsOf } from '../../../structure/repeats.js';
import { defineCheck, type CheckContext } from '../../check-rule.js';
import { whereIs } from '../../places.js';

/** Discretions, headings and choices have no name: their text is what data and reports know them by. */
export const duplicateText = defineCheck({
  code: 'duplicate-text',
  category: 'names',
  severity: 'error',
  summary: 'Two things that are told apart by their text have the same text.',
  at: {
    Framework(framework, context) {
      const titles = writtenIn(framework)
        .filter(({ manner }) => manner !== 'replace')
        .map(({ member }) => member)
        .filter(isDiscretion)
        .map((discretion): Text | undefined => discretion.title);
      report(titles, 'the title of a discretion', context);
    },
    NoteHeadings(notes, context) {
      report(notes.headings, 'a heading', context);
    },
    CaseField(field, context) {
      report(field.choices, 'a choice', context);
    },
  },
});

function report(texts: readonly (Text | undefined)[], what: string, context: CheckContext): void {
  const written = texts.filter((text) => text !== undefined);
  for (const { first, again } of repeatsOf(written, ({ value }) => value)) {
    context.report({
      node: again,
      property: 'value',
      message: `"${again.value}" is already ${what} ${whereIs(first, again)}. Leave one of them out, or say how they differ.`,
      related: [{ node: first, property: 'value', message: 'The first of that text.' }],
    });
  }
}
