import * as ast from '../../../generated/ast.js';
import { repeatsOf } from '../../../structure/repeats.js';
import { defineCheck, type Finding } from '../../check-rule.js';
import { whereIs } from '../../places.js';

/** A line of an inspection, what it is about, and the word that says so. */
interface Entry {
  readonly about: string;
  readonly place: Pick<Finding, 'node' | 'property' | 'keyword'>;
}

export const duplicateEntry = defineCheck({
  code: 'duplicate-entry',
  category: 'inspections',
  severity: 'error',
  summary: 'An inspection says the same thing twice.',
  at: {
    Inspection(inspection, context) {
      const entries = inspection.members.map(entryOf).filter((entry) => entry !== undefined);
      for (const { first, again } of repeatsOf(entries, ({ about }) => about)) {
        context.report({
          ...again.place,
          message: `There is already ${again.about} ${whereIs(first.place.node, again.place.node)}. Keep the one that is meant.`,
          related: [{ node: first.place.node, message: 'The first counts.' }],
        });
      }
    },
  },
});

function entryOf(member: ast.InspectionMember): Entry | undefined {
  if (ast.isAnswer(member)) {
    const subject = member.subject?.$refText;
    return subject
      ? { about: `an answer for ${subject}`, place: { node: member, property: 'subject' } }
      : undefined;
  }
  if (ast.isSampleSize(member)) {
    const cases = member.cases?.$refText;
    return cases
      ? { about: `a number of ${cases} cases`, place: { node: member, property: 'cases' } }
      : undefined;
  }
  if (ast.isNote(member)) {
    const item = member.item?.$refText;
    const heading: string | undefined = member.heading;
    return item && heading
      ? { about: `a note for ${item} under "${heading}"`, place: { node: member, property: 'heading' } }
      : undefined;
  }
  if (ast.isOverride(member)) return entryFor(member, 'an override of', member.overall);
  if (ast.isExpectation(member)) {
    if (member.what === 'score')
      return { about: 'an expectation of the score', place: { node: member, property: 'what' } };
    return entryFor(member, 'an expectation of', member.what === 'overall');
  }
  return undefined;
}

function entryFor(member: ast.Override | ast.Expectation, what: string, overall: boolean): Entry | undefined {
  if (overall) return { about: `${what} the overall rating`, place: { node: member, keyword: 'overall' } };
  const item = member.item?.$refText;
  return item ? { about: `${what} ${item}`, place: { node: member, property: 'item' } } : undefined;
}
