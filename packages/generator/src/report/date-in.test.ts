import { expect, it } from 'vitest';
import { dateIn } from './date-in.js';

it('says dates in Welsh where the report is', () => {
  expect(dateIn('cy', '2019-09')).toBe('Medi 2019');
  expect(dateIn('cy', '2014-11-17')).toBe('17 Tachwedd 2014');
  expect(dateIn('cy', '2006-10/2006-11')).toBe('Hydref 2006 – Tachwedd 2006');
  expect(dateIn('en', '2019-09')).toBe('September 2019');
  expect(dateIn(undefined, '2019-09')).toBe('September 2019');
});
