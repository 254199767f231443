/** A file to be written. The path is relative, with forward slashes, and never the author's text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}
