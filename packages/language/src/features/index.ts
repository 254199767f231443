/* What an editor can ask of a text: each is a function of the services, a document and a place, and gives plain data. */
export { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.js';
export { codeActionKinds, codeActions } from './code-actions.js';
export { codeLenses, lensCommands, resolveCodeLens } from './code-lenses.js';
export { completion } from './completion.js';
export { definition } from './definition.js';
export { documentFormatting } from './document-formatting.js';
export { documentHighlights } from './document-highlights.js';
export { documentLinks } from './document-links.js';
export { documentSymbols } from './document-symbols.js';
export { fileRename } from './file-rename.js';
export { foldingRanges } from './folding-ranges.js';
export { hover } from './hover/hover.js';
export { inlayHints } from './inlay-hints/inlay-hints.js';
export { onTypeFormatting, onTypeFormattingTriggers } from './on-type-formatting.js';
export { compareVersions, versionRatings } from './preview/compare-versions.js';
export type { ComparedInspection, RatingChange, VersionRating } from './preview/compare-versions.js';
export { previewContent } from './preview/preview-content.js';
export type {
  NamedInFile,
  PreviewChoice,
  PreviewContent,
  PreviewDisagreement,
  PreviewProblem,
  PreviewSubject,
} from './preview/preview-content.js';
export { previewPieceAt, previewPlace, type PreviewPiece } from './preview/preview-places.js';
export { whatIfInspection, type WhatIfChanges, type WhatIfInspection } from './preview/what-if-inspection.js';
export { rangeFormatting } from './range-formatting.js';
export { references } from './references.js';
export type { SettingsText } from './rename/rename-in-settings.js';
export { prepareRename, rename } from './rename/rename.js';
export { sampleInspection } from './sample-inspection.js';
export { selectionRanges } from './selection-ranges.js';
export { semanticTokens, semanticTokensLegend } from './semantic-tokens.js';
export { signatureHelp } from './signature-help.js';
export { inspectionTests, type ExpectationTest, type InspectionTest } from './tests/inspection-tests.js';
export type { BranchReach, FileReach, PieceReach } from './tests/reach-counts.js';
export { inspectionCoverage } from './tests/inspection-coverage.js';
export { testOutcome, type ExpectationOutcome, type TestOutcome } from './tests/test-outcome.js';
export { byFile, snippetText, withoutSnippets } from './workspace-edit.js';
export { english } from './words/english/english.js';
export type { Words } from './words/words.js';
export { workspaceSymbols } from './workspace-symbols.js';
