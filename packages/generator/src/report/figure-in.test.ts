import { expect, it } from 'vitest';
import { figureIn } from './figure-in.js';

it('says figures and ranges in Welsh where the report is', () => {
  const said = ['16 of 20', '80% (16 of 20)', '61% to 100%', 'below 50%', '60 to below 80%', '95% or more'];
  expect(said.map((figure) => figureIn('cy', figure))).toEqual([
    '16 o 20',
    '80% (16 o 20)',
    '61% i 100%',
    'llai na 50%',
    '60 i lai na 80%',
    '95% neu fwy',
  ]);
  expect(said.map((figure) => figureIn('en', figure))).toEqual(said);
});
