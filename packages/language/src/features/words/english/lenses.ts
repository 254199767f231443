import { counted } from '@yardstick/model';
import type { LensWords } from '../lenses.js';

export const lenses: LensWords = {
  preview: 'Preview',
  runAsTest: 'Run as test',
  unused: 'No inspection uses this',
  inspections: (count) => counted(count, 'inspection'),
  agreeing: (count, of) => `${count} of ${counted(of, 'expectation')} ${of === 1 ? 'agrees' : 'agree'}`,
  withoutResult: (count) => `${count} cannot be rated`,
  frameworkHasError: 'Cannot be rated while the framework has an error',
  notYet: 'Cannot be rated yet',
  overall: (rating) => `Overall: ${rating}`,
  notMet: (count, of) => `${count} of ${counted(of, 'expectation')} not met`,
};
