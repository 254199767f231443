import type { CheckRule } from './check-rule.js';

/** Every check. To add one: its folder, and one line here. */
export const checkRules: readonly CheckRule[] = [];
