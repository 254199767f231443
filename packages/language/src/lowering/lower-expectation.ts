import type * as model from '@yardstick/model';
import * as ast from '../generated/ast.js';
import { statisticValue } from './statistic-value.js';

/** What an `expect` line says. Nothing for a half-typed line, or for one in a form that its subject cannot have. */
export function lowerExpectation(node: ast.Expectation): model.Expectation | undefined {
  if (node.what === 'score') {
    if (node.score === undefined) return undefined;
    return { of: 'score', score: node.score, ...(node.maximum !== undefined && { maximum: node.maximum }) };
  }
  if (node.what === 'cases') {
    const sample = node.cases?.ref?.name;
    return sample === undefined || node.size === undefined
      ? undefined
      : { of: 'cases', sample, size: node.size };
  }
  if (node.what === 'overall') return expectationOfItem(node, 'overall');
  const subject = node.subject?.ref;
  if (ast.isCheck(subject))
    return node.answer && { of: 'check', check: subject.name, answer: node.answer === 'yes' };
  if (ast.isStatistic(subject)) {
    const value = statisticValue(node.figures);
    return value && { of: 'statistic', statistic: subject.name, value };
  }
  return ast.isItem(subject) ? expectationOfItem(node, subject.name) : undefined;
}

function expectationOfItem(node: ast.Expectation, item: string): model.Expectation | undefined {
  if (node.notRated) return { of: 'rating', item, level: null };
  if (node.phrase !== undefined) return { of: 'words', item, words: node.phrase };
  const figure = node.figures?.figure?.value;
  const relevant = node.figures?.relevant;
  if (figure !== undefined)
    return relevant === undefined
      ? { of: 'figure', item, figure, decimals: decimalsIn(node.figures?.figure) }
      : { of: 'counts', item, yes: figure, relevant };
  const level = node.level?.ref?.name;
  return level === undefined ? undefined : { of: 'rating', item, level };
}

/** No report prints more decimals than these. */
const MOST_DECIMALS = 20;

/** As printed: 90.0% has one, which the number no longer says. */
function decimalsIn(figure: ast.Figure | undefined): number {
  const decimals = /\.(\d+)/.exec(figure?.$cstNode?.text ?? '')?.[1] ?? '';
  return Math.min(decimals.length, MOST_DECIMALS);
}
