import type { OutlineWords } from '../outline.js';

export const outline: OutlineWords = {
  changed: { added: 'ychwanegwyd', replaced: 'disodlwyd', removed: 'tynnwyd' },
  withoutName: (noun) => `${noun} heb enw`,
  withoutNumber: (noun) => `${noun} heb rif`,
  withoutTitle: (noun) => `${noun} heb deitl`,
  nothingYet: 'dim eto',
  ofFramework: (framework) => `o ${framework}`,
  toLevel: (level) => `i ${level}`,
};
