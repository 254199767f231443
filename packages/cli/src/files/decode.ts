import { Buffer } from 'node:buffer';

/** Bytes that are not UTF-8: the first line (from 1) that holds one, and the column (from 1) of the first in it. */
export interface BrokenText {
  readonly line: number;
  readonly column: number;
}

/**
 * The text of a UTF-8 file, without its byte order mark. Broken bytes are never guessed at: a service's name or a reason that
 * comes out wrong would end up in a published rating.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly broken: BrokenText } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { broken: findBroken(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) };
  }
}

/** A line break is one byte in UTF-8 and never part of another character, so the first line that fails holds the fault. */
function findBroken(bytes: Buffer): BrokenText {
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      strict.decode(part);
    } catch {
      // A replacement character that the author typed would come earlier: then the column is too small, the line still right.
      return { line, column: new TextDecoder().decode(part).indexOf('\ufffd') + 1 };
    }
    if (end < 0) return { line, column: 1 };
    start = end + 1;
  }
}
