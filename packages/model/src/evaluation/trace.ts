import { printedFraction, printedNumber } from '../arithmetic/printing.js';
import type { Rule } from '../framework.js';
import type { Boundary, Figure, TraceEntry } from '../result.js';
import { boundariesOf, type ExactBoundary } from './boundaries.js';
import type { ExactFigure, Outcome } from './outcome.js';

/**
 * Why a rating is what it is: one entry, whose parts are always in this order and are absent where they say nothing.
 * Everything in it was used to make the rating; nothing is worked out a second way for show.
 */
export function traceEntry(outcome: Outcome, rule: Rule): TraceEntry {
  const {
    rateable,
    rating,
    entered,
    reason,
    figure,
    band,
    decidedBy,
    unrated,
    limits,
    override,
    description,
  } = outcome;
  const boundaries = boundariesOf(outcome);
  return {
    item: rateable.id,
    kind: rateable.kind,
    rating: rating?.name ?? null,
    rule: ruleWords(rule),
    ...(entered && { entered }),
    ...(rating === null && reason !== undefined && { notRated: reason }),
    ...(figure && { figure: printedFigure(figure) }),
    ...(band && { band: { range: band.range, ...(band.band.words && { words: band.band.words.text }) } }),
    ...(decidedBy && { decidedBy }),
    ...(unrated && { unrated }),
    ...((boundaries.lower ?? boundaries.upper) && {
      boundaries: {
        ...(boundaries.lower && { lower: printedBoundary(boundaries.lower) }),
        ...(boundaries.upper && { upper: printedBoundary(boundaries.upper) }),
      },
    }),
    ...(limits.some(({ changed }) => changed) && outcome.level && { ruled: outcome.level.name }),
    ...(limits.length > 0 && {
      limits: limits.map(({ limit, changed }) => ({ words: limit.words, changed })),
    }),
    ...(override && {
      override: {
        mechanical: outcome.mechanical?.name ?? null,
        because: override.because,
        discretion: override.discretion,
        grounds: override.grounds,
      },
    }),
    ...(description !== undefined && { description }),
  };
}

/** A rule as the language says it: `lowest of questions`, `OverallScore of sum of standards ignoring unrated`. */
export function ruleWords(rule: Rule): string {
  switch (rule.by) {
    case 'inspectors':
      return `inspectors on ${rule.scale}`;
    case 'percentage':
      return rule.banding;
    case 'wording':
      return `described by ${rule.wording}`;
    case 'notRated':
      return 'not rated';
    default: {
      const { words, ignoringUnrated } = rule.members;
      const banded = 'banding' in rule ? `${rule.banding} of ` : '';
      return `${banded}${rule.by} of ${words}${ignoringUnrated ? ' ignoring unrated' : ''}`;
    }
  }
}

function printedFigure({ yes, of, exact, banded, decimals, score, maximum }: ExactFigure): Figure {
  return {
    ...(yes !== undefined && { yes }),
    ...(of !== undefined && { of }),
    value: printedNumber(banded, decimals),
    ...(exact.denominator !== 1n && { exact: printedFraction(exact) }),
    ...(score && { score: printedNumber(score) }),
    ...(maximum && { maximum: printedNumber(maximum) }),
  };
}

function printedBoundary({ at, level, points, cases }: ExactBoundary): Boundary {
  return {
    at: printedNumber(at),
    level: level.name,
    points: printedNumber(points),
    ...(cases !== undefined && { cases }),
  };
}
