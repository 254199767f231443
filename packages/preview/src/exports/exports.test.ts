import { expect, test } from 'vitest';
import { fileName } from './exports.js';

test.each([
  ['Bradford Youth Offending Team', 'bradford-youth-offending-team.csv'],
  ['Ynys Môn', 'ynys-mon.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['CON: | <a>"', 'con-a.csv'],
  ['', 'ratings.csv'],
  ['日本', 'ratings.csv'],
])('a file of %j is called %s, which is fit for any folder', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name);
});
