import { allowanceCodes } from '../checks/allowances.js';
import { categories, type Severity } from '../checks/check-rule.js';
import { checkRules } from '../checks/registry.js';
import { syntaxCodes } from '../parsing/syntax-diagnostics.js';
import { unknownName } from '../references/unknown-name.js';

/** Chapters of the catalogue, and the folders under checks/ that hold their pages. */
export const chapters = ['syntax', ...categories, 'allowances'] as const;

export type Chapter = (typeof chapters)[number];

/** A code that the language reports of a text; the page about it is checks/<chapter>/<code>/rule.md. */
export interface CodePage {
  readonly code: string;
  readonly chapter: Chapter;
  readonly severity: Severity;
}

/** Every code that the language reports: those of checks, and those of reading, linking and allowing, which have no rule to run. */
export const codePages: readonly CodePage[] = [
  ...syntaxCodes.map((code) => ({ code, chapter: 'syntax', severity: 'error' }) as const),
  { code: unknownName, chapter: 'names', severity: 'error' },
  ...checkRules.map(({ code, category, severity }) => ({ code, chapter: category, severity })),
  ...allowanceCodes.map((code) => ({ code, chapter: 'allowances', severity: 'warning' }) as const),
];
