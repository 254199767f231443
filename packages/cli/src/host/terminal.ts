import type { Colors } from 'picocolors/types.js';

/**
 * What a command sees of the world outside its files: where it writes, how wide and in which colours, and where it was
 * started. Commands take one, so that a test can run them without a process.
 */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** The product of the command: on standard output. */
  readonly output: Stream;
  /** What is said about the work: on standard error. */
  readonly messages: Stream;
  /** All of standard input, at most `limit` bytes; `null` where there is more. */
  readInput(limit: number): Promise<Uint8Array | null>;
}

export interface Stream {
  write(text: string): void;
  /** Writes pieces as they are made, no faster than whoever reads takes them: so a long output needs little room. */
  writeAll(pieces: Iterable<string>): Promise<void>;
  readonly colours: Colors;
  /** In columns. */
  readonly width: number;
  /** Whether a person is looking, so that progress may be drawn over. */
  readonly live: boolean;
}
