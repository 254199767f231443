import { codeActions } from './code-actions.js';
import type { Feature } from './feature.js';
import { formatting } from './formatting.js';
import { hover } from './hover.js';
import { navigation } from './navigation.js';
import { pullDiagnostics } from './pull-diagnostics.js';
import { rename } from './rename.js';

/** Every feature that answers requests. */
export const features: readonly Feature[] = [
  codeActions,
  formatting,
  hover,
  navigation,
  pullDiagnostics,
  rename,
];
