import { expect, it } from 'vitest';
import { inWords } from './dates.js';

it('says dates in words', () => {
  expect(['2019-09', '2014-11-17', '2006-10/2006-11'].map((date) => inWords(date))).toEqual([
    'September 2019',
    '17 November 2014',
    'October 2006 to November 2006',
  ]);
});
