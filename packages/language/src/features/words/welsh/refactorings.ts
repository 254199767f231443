import type { RefactoringWords } from '../refactorings.js';
import { names } from './names.js';
import { and } from './numbers.js';

export const refactorings: RefactoringWords = {
  moveBefore: (kind, number) => `Symud o flaen ${names.kinds[kind]} ${number}`,
  moveAfter: (kind, number) => `Symud ar ôl ${names.kinds[kind]} ${number}`,
  moveTo: (kind, number, newNumber) => `Symud i’r ${names.kinds[kind]} ${number}, fel ${newNumber}`,
  extract: (moved) => `Symud ${and(moved)} i ffeil y gall eraill ei defnyddio`,
  moveToFile: (moved, file) => `Symud ${and(moved)} i ${file}`,
  inline: (name, framework) => `Symud ${name} i ${framework}`,
  sampleInspection: (framework) => `Creu arolygiad enghreifftiol o ${framework}`,
};
