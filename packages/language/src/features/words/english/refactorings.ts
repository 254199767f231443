import { listed } from '@yardstick/model';
import type { RefactoringWords } from '../refactorings.js';

export const refactorings: RefactoringWords = {
  moveBefore: (kind, number) => `Move before ${kind} ${number}`,
  moveAfter: (kind, number) => `Move after ${kind} ${number}`,
  moveTo: (kind, number, newNumber) => `Move to ${kind} ${number}, as ${newNumber}`,
  extract: (names) => `Move ${listed(names)} to a file that others can use`,
  moveToFile: (names, file) => `Move ${listed(names)} to ${file}`,
  inline: (name, framework) => `Move ${name} into ${framework}`,
  sampleInspection: (framework) => `Create a sample inspection of ${framework}`,
};
