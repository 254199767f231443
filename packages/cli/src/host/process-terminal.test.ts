import { expect, it } from 'vitest';
import { wantsColours } from './process-terminal.js';

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
