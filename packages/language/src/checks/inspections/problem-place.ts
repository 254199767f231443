import type { AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { Finding } from '../check-rule.js';

type Place = Pick<Finding, 'node' | 'property' | 'keyword'>;

/**
 * The word at fault for a problem of the inspection model.
 *
 * @param node What the JSON Pointer of the problem was written as.
 * @param path That pointer: `/answers/2.1.3/of`.
 */
export function placeOfProblem(node: AstNode, path: string): Place {
  const part = path.slice(path.lastIndexOf('/') + 1);
  if (ast.isAnswer(node)) return placeInAnswer(node, part, path);
  if (ast.isOverride(node)) {
    return { node, property: part === 'because' ? 'reason' : 'level' };
  }
  if (ast.isEnteredScore(node)) return { node, property: part === 'of' ? 'maximum' : 'score' };
  if (ast.isSampleSize(node)) return { node, property: 'cases' };
  if (ast.isNote(node)) return { node, property: 'heading' };
  if (ast.isFieldwork(node)) return { node, property: 'from' };
  // What is missing has no line of its own.
  return { node, property: 'name' };
}

function placeInAnswer(answer: ast.Answer, part: string, path: string): Place {
  const value: ast.AnswerValue | undefined = answer.value;
  if (ast.isLevelAnswer(value)) return { node: value, property: 'level' };
  if (ast.isPhraseAnswer(value)) return { node: value, property: 'phrase' };
  if (ast.isNotRatedAnswer(value)) {
    return part === 'notRated' ? { node: value, property: 'reason' } : { node: value, keyword: 'not' };
  }
  if (!ast.isFigureAnswer(value)) return { node: answer, property: 'subject' };
  return { node: value, property: figureAt(part, path) };
}

/** The figure that is meant by the end of a pointer into counts or into a statistic. */
function figureAt(part: string, path: string): keyof ast.FigureAnswer {
  if (part === 'of') return 'relevant';
  if (!path.startsWith('/statistics/')) return 'figure';
  switch (part) {
    case 'average':
      return 'average';
    case 'range':
    case '0':
      return 'lowest';
    case '1':
      return 'highest';
    default:
      return 'figure';
  }
}
