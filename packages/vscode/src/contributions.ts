import { restart } from './client/restart.js';
import type { Contribution } from './yardstick.js';

/** Everything that the extension adds to the editor beside the language itself. */
export const contributions: readonly Contribution[] = [restart];
