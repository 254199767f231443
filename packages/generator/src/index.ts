/** What the hosts of Yardstick call to have things generated. */
export { generateEngine, type EngineOptions } from './engine/generate-engine.js';
export type { GeneratedFile } from './generated-file.js';
