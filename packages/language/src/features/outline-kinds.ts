import type { SymbolKind } from 'vscode-languageserver-types';

/**
 * The kinds of symbol that stand for the parts of a framework and an inspection. The protocol has only those of programs; these are
 * the nearest, and give each kind of line an icon of its own.
 */
export const outlineKinds = {
  framework: 4,
  inspection: 19,
  domain: 3,
  section: 3,
  area: 3,
  standard: 5,
  judgement: 6,
  question: 6,
  criterion: 6,
  evidence: 20,
  scale: 10,
  level: 22,
  banding: 23,
  wording: 18,
  cases: 11,
  field: 8,
  check: 17,
  statistic: 16,
  discretion: 24,
  notes: 15,
  rule: 12,
  sampleSize: 16,
  answer: 7,
  override: 24,
  expectation: 14,
  note: 15,
  removal: 21,
} as const satisfies Record<string, SymbolKind>;
