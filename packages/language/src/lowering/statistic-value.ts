import type { StatisticValue } from '@yardstick/model';
import * as ast from '../generated/ast.js';

/** `57% average 79% range 41% to 100%`, as it is entered and as it is expected. */
export function statisticValue(value: ast.AnswerValue | undefined): StatisticValue | undefined {
  if (!ast.isFigureAnswer(value) || value.figure?.value === undefined) return undefined;
  const { figure, average, lowest, highest } = value;
  return {
    value: figure.value,
    ...(average && { average: average.value }),
    ...(lowest && highest && { range: [lowest.value, highest.value] as const }),
  };
}
