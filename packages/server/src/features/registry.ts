import type { Feature } from './feature.js';
import { formatting } from './formatting.js';
import { navigation } from './navigation.js';
import { pullDiagnostics } from './pull-diagnostics.js';

/** Every feature that answers requests. */
export const features: readonly Feature[] = [formatting, navigation, pullDiagnostics];
