import * as ast from '../../generated/ast.js';
import type { Finding } from '../check-rule.js';

/** What a line of an inspection says of its subject, an answer and an expectation alike, and the word that says it. */
export interface Said {
  readonly form: 'figures' | 'level' | 'notRated' | 'phrase' | 'yesOrNo';
  readonly figures?: ast.FigureAnswer;
  readonly place: Pick<Finding, 'node' | 'property' | 'keyword'>;
}

/** Nothing for a half-typed line, or for a level that leads nowhere: that is reported as such. */
export function saidOf(line: ast.Answer | ast.Expectation): Said | undefined {
  return ast.isAnswer(line) ? saidByAnswer(line.value) : saidByExpectation(line);
}

function saidByAnswer(value: ast.AnswerValue | undefined): Said | undefined {
  if (ast.isFigureAnswer(value)) return figuresSaid(value);
  if (ast.isLevelAnswer(value))
    return value.level?.ref && { form: 'level', place: { node: value, property: 'level' } };
  if (ast.isPhraseAnswer(value)) return { form: 'phrase', place: { node: value, property: 'phrase' } };
  if (ast.isYesNoAnswer(value)) return { form: 'yesOrNo', place: { node: value, property: 'answer' } };
  return value && { form: 'notRated', place: { node: value, keyword: 'not' } };
}

function saidByExpectation(line: ast.Expectation): Said | undefined {
  if (line.figures) return figuresSaid(line.figures);
  if (line.level?.ref) return { form: 'level', place: { node: line, property: 'level' } };
  if (line.phrase !== undefined) return { form: 'phrase', place: { node: line, property: 'phrase' } };
  if (line.answer) return { form: 'yesOrNo', place: { node: line, property: 'answer' } };
  return line.notRated ? { form: 'notRated', place: { node: line, keyword: 'not' } } : undefined;
}

function figuresSaid(figures: ast.FigureAnswer): Said {
  return { form: 'figures', figures, place: { node: figures, property: 'figure' } };
}
