import type { Rule } from '@yardstick/model';
import type { Plan, RateablePlan } from './plan.js';

/** What an item's rating is made from. */
export type Source =
  /** The inspectors enter a level. */
  | 'entered'
  /** A percentage is banded, or said in words. */
  | 'percentage'
  | 'described'
  /** Other ratings are picked from, or added up. */
  | 'picked'
  | 'added'
  /** The framework says that it is not rated. */
  | 'never';

export function sourceOf(rule: Rule): Source {
  switch (rule.by) {
    case 'inspectors':
      return 'entered';
    case 'percentage':
      return 'percentage';
    case 'wording':
      return 'described';
    case 'lowest':
    case 'highest':
    case 'median':
      return 'picked';
    case 'sum':
    case 'mean':
    case 'share':
      return 'added';
    case 'notRated':
      return 'never';
  }
}

/** The items that a full inspection answers. */
export function answered(plan: Plan): RateablePlan[] {
  return [...plan.items, ...(plan.overall.rule?.by === 'inspectors' ? [plan.overall] : [])].filter(
    ({ rule }) => rule !== null && ['entered', 'percentage', 'described'].includes(sourceOf(rule)),
  );
}
