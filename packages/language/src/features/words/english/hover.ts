import type { MemberKind } from '../../../generated/ast.js';
import type { HoverWords } from '../hover.js';

export const hover: HoverWords = {
  asWritten: 'as written',
  effective: (from, to) => `For fieldwork from ${from}${to === undefined ? '' : ` to ${to}`}.`,
  revises: (framework) => `Revises ${framework}.`,
  overallRating: 'Overall rating',
  notRated: (reason) => `Not rated: ${reason}`,
  rated: (rule, byDefault) => `Rated by ${rule}${asSaidFor(byDefault)}.`,
  described: (wording, byDefault) => `Described by ${wording}${asSaidFor(byDefault)}.`,
  groups: 'Groups what is inside it. It has no rating of its own.',
  askedOf: (sample) => `Asked of the sample ${sample}: the percentage of relevant cases answered yes counts.`,
  relevantWhen: (condition) => `A case is relevant when ${condition}.`,
  weight: (weight) => `Counts ${weight} times.`,
  feeds: (names) => `Feeds ${names.join(' and ')}.`,
  asPublished: {
    computed: (found) => `Comes out as published: ${found}.`,
    entered: (found) => `Entered as published: ${found}.`,
  },
  otherThanPublished: {
    computed: (published, found) => `**Published: ${published}. Computed: ${found}.**`,
    entered: (published, found) => `**Published: ${published}. Entered: ${found}.**`,
  },
  overall: (rating, score) => `Overall: **${rating}**${score === undefined ? '' : `, ${score}`}.`,
  cannotBeRated: 'It cannot be rated yet: something in it or in its framework is missing or wrong.',
};

function asSaidFor(kind: MemberKind | undefined): string {
  return kind === undefined ? '' : `, as said for ${kind}`;
}
