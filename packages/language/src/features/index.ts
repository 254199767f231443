/* What an editor can ask of a text: each is a function of the services, a document and a place, and gives plain data. */
export { definition } from './definition.js';
export { documentHighlights } from './document-highlights.js';
export { documentSymbols } from './document-symbols.js';
export { references } from './references.js';
export { workspaceSymbols } from './workspace-symbols.js';
