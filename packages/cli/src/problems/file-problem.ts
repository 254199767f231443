/** Something to tell about a file, whatever found it. Lines and columns count from 0, as in the language server protocol. */
export interface FileProblem {
  /** An absolute path. */
  readonly file: string;
  /** Absent where the whole file is meant. */
  readonly range?: FileRange;
  readonly severity: 'error' | 'warning' | 'information';
  readonly code: string;
  readonly message: string;
}

export interface FileRange {
  readonly start: FilePosition;
  readonly end: FilePosition;
}

export interface FilePosition {
  readonly line: number;
  readonly character: number;
}

/** In the order in which a reader goes through the files. */
export function inReadingOrder(problems: readonly FileProblem[]): FileProblem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      compare(a.range?.start.line ?? -1, b.range?.start.line ?? -1) ||
      compare(a.range?.start.character ?? -1, b.range?.start.character ?? -1) ||
      compare(a.code, b.code),
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
