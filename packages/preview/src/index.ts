export type {
  Choice,
  ComparedChoice,
  Comparison,
  Content,
  Disagreement,
  ShownInspection,
  ShownProblem,
  Unshown,
} from './contract/content.js';
export type { ExportedFile, Host, HostMessage, PageMessage } from './contract/messages.js';
export type { Piece } from './contract/piece.js';
export type { WhatIf } from './what-if/what-if.js';
export { mountPreview } from './mount.js';
