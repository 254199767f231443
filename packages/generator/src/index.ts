/** What the hosts of Yardstick call to have things generated. */
export { generateEngine } from './engine/generate-engine.js';
export type { GeneratedFile } from './generated-file.js';
export { generateSchema } from './schema/generate-schema.js';
export { targets, type Target, type TargetOptions } from './targets.js';
