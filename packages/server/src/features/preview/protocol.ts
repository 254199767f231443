import type {
  ComparedInspection,
  NamedInFile,
  PreviewContent,
  PreviewPiece,
  PreviewSubject,
  WhatIfChanges,
  WhatIfInspection,
} from '@yardstick/language/features';
import type { Location, Position, WorkspaceEdit } from 'vscode-languageserver';

/*
 * What a client with a preview may ask, beyond the protocol. Each request names a file; the answer is `null` where there is nothing
 * to say of it.
 */

interface OfFile {
  readonly textDocument: { readonly uri: string };
}

/**
 * To a client whose experimental capabilities say `yardstick: { preview: true }`: the texts have been read anew, so what a preview
 * shows may have changed. No parameters.
 */
export const previewStaleMethod = 'yardstick/previewStale';

/** What a preview of the file shows: PreviewParams to PreviewContent. */
export const previewMethod = 'yardstick/preview';
export type PreviewParams = OfFile & PreviewSubject;
export type PreviewAnswer = PreviewContent | null;

/** Where a piece of a preview is written; the file is that of the framework. */
export const previewPlaceMethod = 'yardstick/previewPlace';
export interface PreviewPlaceParams extends OfFile {
  readonly framework: string;
  readonly inspection?: NamedInFile;
  readonly piece: PreviewPiece;
}
export type PreviewPlaceAnswer = Location | null;

/** Which piece of a preview is written where the cursor is. */
export const previewPieceMethod = 'yardstick/previewPieceAt';
export interface PreviewPieceParams extends OfFile {
  readonly position: Position;
}
export type PreviewPieceAnswer = PreviewPiece | null;

/** A new inspection of what was tried out on the one of that name. */
export const whatIfMethod = 'yardstick/whatIfInspection';
export interface WhatIfParams extends OfFile {
  readonly name: string;
  readonly changes: WhatIfChanges;
}
export type WhatIfAnswer = WhatIfInspection | null;

/** A sample inspection of the framework of that name. */
export const sampleMethod = 'yardstick/sampleInspection';
export interface SampleParams extends OfFile {
  readonly name: string;
}
export type SampleAnswer = WorkspaceEdit | null;

/** Which ratings the texts as typed change against the texts as saved; of all inspections where none is named. */
export const comparisonMethod = 'yardstick/compareWithSaved';
export interface ComparisonParams extends OfFile {
  readonly name: string;
  readonly inspections?: readonly NamedInFile[];
}
export interface ComparisonAnswer {
  /** The files that are not as saved. */
  readonly unsaved: readonly string[];
  readonly inspections: readonly ComparedInspection[];
}
