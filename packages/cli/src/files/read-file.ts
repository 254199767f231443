import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { CannotRun } from '../host/cannot-run.js';
import { printable } from '../text/printable.js';
import { decodeText } from './decode.js';

const megabyte = 1024 * 1024;

/** Far above anything real; below what would bring the machine down. */
export const sizeLimits = { source: 16 * megabyte, data: 64 * megabyte };

/** The bytes of a file of at most `limit` bytes. Throws `CannotRun` with the reason in words. */
export function readBytes(path: string, shown: string, limit: number): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > limit) throw new CannotRun(tooLarge(shown, limit));
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(unreadable(error, shown));
  }
}

/** The text of a UTF-8 file. Throws `CannotRun` with the reason in words. */
export function readText(path: string, shown: string, limit: number): string {
  return textOf(readBytes(path, shown, limit), shown);
}

/** The text of bytes in UTF-8. Throws `CannotRun` naming the line that is not. */
export function textOf(bytes: Uint8Array, shown: string): string {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  const { line, column } = decoded.broken;
  throw new CannotRun(
    `${printable(shown)}:${line}:${column} is not UTF-8 text. Save the file as UTF-8 and try again.`,
  );
}

export function tooLarge(shown: string, limit: number): string {
  return `${printable(shown)} is larger than the limit of ${limit / megabyte} MB.`;
}

/** Why the system would not give a file or folder, without the system's own codes where we know them. */
export function unreadable(error: unknown, shown: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const name = printable(shown);
  if (code === 'ENOENT') return `there is no file or folder ${name}.`;
  if (code === 'EACCES' || code === 'EPERM') return `${name} may not be read: you do not have the right to.`;
  if (code === 'EISDIR') return `${name} is a folder; name a file.`;
  return `${name} cannot be read (${printable(error instanceof Error ? error.message : String(error))}).`;
}

/** A path as a person would write it from the folder they are in, with forward slashes. */
export function shownPath(path: string, from: string): string {
  const near = relative(from, path);
  const shown = near === '' ? '.' : near.startsWith(`..${sep}..${sep}..`) || isAbsolute(near) ? path : near;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
