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
  if (ast.isOverride(member)) return subjectEntry(member, 'item', 'an override of');
  return ast.isExpectation(member) ? expectationEntry(member) : undefined;
}

/** A report may print the rating, the words, the percentage and the counts of one item: each can be expected once. */
function expectationEntry(expectation: ast.Expectation): Entry | undefined {
  const { what, phrase, figures } = expectation;
  if (what === 'score')
    return { about: 'an expectation of the score', place: { node: expectation, property: 'what' } };
  if (what === 'cases') {
    const cases = expectation.cases?.$refText;
    return cases
      ? {
          about: `an expectation of the number of ${cases} cases`,
          place: { node: expectation, property: 'cases' },
        }
      : undefined;
  }
  const { subject } = expectation;
  // Of a number that leads nowhere it is not known that it is a check or a statistic.
  const ofItem = what === 'overall' || !subject?.ref || ast.isItem(subject.ref);
  if (ofItem && phrase !== undefined)
    return subjectEntry(expectation, 'subject', 'an expectation of the words of');
  if (ofItem && figures?.relevant !== undefined)
    return subjectEntry(expectation, 'subject', 'an expectation of the counts of');
  if (ofItem && figures) return subjectEntry(expectation, 'subject', 'an expectation of the figure of');
  return subjectEntry(expectation, 'subject', 'an expectation of');
}

function subjectEntry(
  member: ast.Override | ast.Expectation,
  property: 'item' | 'subject',
  what: string,
): Entry | undefined {
  const overall = ast.isOverride(member) ? member.overall : member.what === 'overall';
  if (overall) return { about: `${what} the overall rating`, place: { node: member, keyword: 'overall' } };
  const subject = ast.isOverride(member) ? member.item : member.subject;
  return subject?.$refText
    ? { about: `${what} ${subject.$refText}`, place: { node: member, property } }
    : undefined;
}
