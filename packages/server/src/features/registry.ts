import { callHierarchy } from './call-hierarchy.js';
import { codeActions } from './code-actions.js';
import { codeLenses } from './code-lenses.js';
import { completion } from './completion.js';
import type { Feature } from './feature.js';
import { formatting } from './formatting.js';
import { hover } from './hover.js';
import { navigation } from './navigation.js';
import { preview } from './preview/preview.js';
import { pullDiagnostics } from './pull-diagnostics.js';
import { reading } from './reading.js';
import { rename } from './rename.js';
import { tests } from './tests/tests.js';

/** Every feature that answers requests. */
export const features: readonly Feature[] = [
  callHierarchy,
  codeActions,
  codeLenses,
  completion,
  formatting,
  hover,
  navigation,
  preview,
  pullDiagnostics,
  reading,
  rename,
  tests,
];
