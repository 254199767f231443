/** What the hosts of Yardstick call to have things generated. */
export { Html, htmlText, markup, type HtmlHole } from './encoding/html.js';
export { generateEngine } from './engine/generate-engine.js';
export { generateForms } from './forms/generate-forms.js';
export type { GeneratedFile } from './generated-file.js';
export * from './ratings.js';
export * from './reports.js';
export { generateSchema } from './schema/generate-schema.js';
export { targets, type Target, type TargetOptions } from './targets.js';
