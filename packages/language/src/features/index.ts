/* What an editor can ask of a text: each is a function of the services, a document and a place, and gives plain data. */
export { definition } from './definition.js';
export { documentFormatting } from './document-formatting.js';
export { documentHighlights } from './document-highlights.js';
export { documentSymbols } from './document-symbols.js';
export { fileRename } from './file-rename.js';
export { fixAll, fixAllKind } from './fix-all.js';
export { hover } from './hover/hover.js';
export { onTypeFormatting, onTypeFormattingTriggers } from './on-type-formatting.js';
export { quickFixes } from './quick-fixes/quick-fixes.js';
export { rangeFormatting } from './range-formatting.js';
export { references } from './references.js';
export { prepareRename, rename } from './rename/rename.js';
export { sampleInspection, sampleInspectionKind } from './sample-inspection.js';
export { withoutSnippets } from './workspace-edit.js';
export { workspaceSymbols } from './workspace-symbols.js';
