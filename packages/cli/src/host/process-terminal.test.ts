import { expect, it } from 'vitest';
import { wantsColours, widthElsewhere } from './process-terminal.js';

it.each([
  [true, {}, true],
  [false, {}, false],
  [undefined, {}, false],
  [true, { TERM: 'dumb' }, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('of a terminal (%j) with %j it wants colours: %j', (isTTY, environment, wanted) => {
  expect(wantsColours({ isTTY }, environment)).toBe(wanted);
});

it.each([
  [{}, 100],
  [{ COLUMNS: '132' }, 132],
  [{ COLUMNS: '3' }, 20],
  [{ COLUMNS: '0' }, 100],
  [{ COLUMNS: 'wide' }, 100],
])('where there is no terminal, with %j a line may be %j columns wide', (environment, width) => {
  expect(widthElsewhere(environment)).toBe(width);
});
