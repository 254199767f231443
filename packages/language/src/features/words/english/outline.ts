import type { OutlineWords } from '../outline.js';

export const outline: OutlineWords = {
  changed: { added: 'added', replaced: 'replaced', removed: 'removed' },
  withoutName: (noun) => `${noun} without a name`,
  withoutNumber: (noun) => `${noun} without a number`,
  withoutTitle: (noun) => `${noun} without a title`,
  nothingYet: 'nothing yet',
  ofFramework: (framework) => `of ${framework}`,
  toLevel: (level) => `to ${level}`,
};
