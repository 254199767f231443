import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { CannotRun } from '../host/cannot-run.js';
import { printable } from '../text/printable.js';

/**
 * Puts a new text in the place of a file at once, so that a fault half-way leaves the old one whole. A link stays a link, and
 * the rights to the file stay as they are.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  try {
    const real = await realpath(path);
    const { mode } = await stat(real);
    await writeFile(part, text, { flag: 'wx', mode });
    await rename(part, real);
  } catch (error) {
    await rm(part, { force: true });
    throw new CannotRun(
      `${printable(path)} cannot be written (${printable(error instanceof Error ? error.message : String(error))}).`,
    );
  }
}
