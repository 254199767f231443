import type { AstNode, LangiumDocument } from 'langium';
import type { Framework, Inspection, YardstickAstType } from '../generated/ast.js';
import type { LoweredFramework } from '../lowering/lower-framework.js';
import type { LoweredInspection } from '../lowering/lower-inspection.js';
import type { YardstickServices } from '../module.js';

/** Chapters of the catalogue, and folders under checks/. */
export const categories = [
  'names',
  'structure',
  'bandings',
  'rules',
  'revisions',
  'inspections',
  'translations',
] as const;

export type Category = (typeof categories)[number];

export type Severity = 'error' | 'warning' | 'info';

/**
 * A check: one thing that can be wrong, with one code. It lives in a folder of its own, checks/<category>/<code>/, with its
 * page (rule.md) whose snippets are run as tests.
 */
export interface CheckRule {
  /** Kebab-case; the name of its folder. Never changes its meaning and is never used again for another. */
  readonly code: string;
  readonly category: Category;
  /** An error stops rating and generating. A warning can be allowed with a reason, or set otherwise in yardstick.json. */
  readonly severity: Severity;
  /** What it finds, in one line of the catalogue. */
  readonly summary: string;
  /** What is run at each node of a type. */
  readonly at: {
    readonly [T in keyof YardstickAstType]?: (node: YardstickAstType[T], context: CheckContext) => void;
  };
}

export interface CheckContext {
  readonly document: LangiumDocument;
  readonly services: YardstickServices;
  /** The framework as the author means it: merged with what it revises, lowered to the model. */
  framework(node: Framework): LoweredFramework;
  inspection(node: Inspection): LoweredInspection;
  /** Reports a problem. What is found in another file is shown on the framework's name in this one, with the place beside it. */
  readonly report: (finding: Finding) => void;
}

export interface Finding {
  /** The node at fault, and what of it: a property, or a keyword, or else all of it. */
  readonly node: AstNode;
  readonly property?: string;
  readonly index?: number;
  readonly keyword?: string;
  /** What is wrong, where, and what to do about it, in a methodologist's words. */
  readonly message: string;
  /** Other places that have a part in it. */
  readonly related?: readonly RelatedPlace[];
  /** What a quick fix needs; it must be JSON. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly tag?: 'unnecessary' | 'deprecated';
  /**
   * Said of a finding that something is missing: where it should have stood, and the words it would have had there. When
   * that text could not be read (a syntax error, a name that leads nowhere), the finding is only its consequence and is
   * dropped. Without `of`, any such fault inside `from` drops it. Of several places, one is enough.
   */
  readonly absence?: Absence | readonly Absence[];
}

export interface Absence {
  readonly from: AstNode;
  readonly of?: string;
  /** The parts of it between which it should have stood, where they are known. */
  readonly between?: readonly [AstNode | undefined, AstNode | undefined];
  /** Only text that could not be read explains it; a name that leads nowhere does not. */
  readonly despiteNames?: boolean;
}

export interface RelatedPlace {
  readonly node: AstNode;
  readonly property?: string;
  readonly message: string;
}

/** A rule with the codes of its own name only: a misspelt property does not compile. */
export function defineCheck<const R extends CheckRule>(rule: R): R {
  return rule;
}
