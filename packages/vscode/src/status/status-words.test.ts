import { expect, it } from 'vitest';
import type { ServerState } from '../client/server-state.js';
import { statusWords } from './status-words.js';

it.each<[ServerState, string, string]>([
  [{ is: 'notNeeded' }, 'resting', 'No framework or inspection has been opened yet.'],
  [{ is: 'starting' }, 'starting', 'The language server is starting.'],
  [{ is: 'working', files: 0 }, 'checking', 'Looking for frameworks and inspections.'],
  [{ is: 'working', files: 6 }, 'checking', 'Checking 6 files.'],
  [{ is: 'ready', files: 1 }, 'up to date', 'One file has been checked.'],
  [{ is: 'ready', files: 40 }, 'up to date', '40 files have been checked.'],
  [{ is: 'stopped' }, 'stopped', 'The language server has stopped: nothing is checked. Restart it.'],
])('says of %j "%s": %s', (state, short, long) => {
  expect(statusWords(state)).toMatchObject({ short, long });
});
