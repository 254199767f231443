import type { MemberKind } from '../../generated/ast.js';

/** What a hover says of frameworks, inspections and items. What is handed in is Markdown already. */
export interface HoverWords {
  /** Before a text as it stands in the file, where its translation is shown first. */
  readonly asWritten: string;
  readonly effective: (from: string, to: string | undefined) => string;
  readonly revises: (framework: string) => string;
  readonly overallRating: string;
  readonly notRated: (reason: string) => string;
  /** The default is for all items of a kind, where the rule is one. */
  readonly rated: (rule: string, byDefault: MemberKind | undefined) => string;
  readonly described: (wording: string, byDefault: MemberKind | undefined) => string;
  readonly groups: string;
  readonly askedOf: (sample: string) => string;
  readonly relevantWhen: (condition: string) => string;
  readonly weight: (weight: number) => string;
  readonly feeds: (names: readonly string[]) => string;
  readonly asPublished: Readonly<Record<'computed' | 'entered', (found: string) => string>>;
  readonly otherThanPublished: Readonly<
    Record<'computed' | 'entered', (published: string, found: string) => string>
  >;
  readonly overall: (rating: string, score: string | undefined) => string;
  readonly cannotBeRated: string;
}
