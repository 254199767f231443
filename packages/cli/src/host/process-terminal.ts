import { once } from 'node:events';
import process from 'node:process';
import type { WriteStream } from 'node:tty';
import pc from 'picocolors';
import type { Stream, Terminal } from './terminal.js';

/** How wide a line may be in a file, a pipe, a log: as COLUMNS says, or as can be read where nobody says. */
export function widthElsewhere({ COLUMNS }: Readonly<Record<string, string | undefined>>): number {
  const columns = /^[1-9][0-9]{0,3}$/.test(COLUMNS ?? '') ? Number(COLUMNS) : 100;
  return Math.max(columns, 20);
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    folder: process.cwd(),
    output: streamOf(process.stdout),
    messages: streamOf(process.stderr),
    readInput: readStandardInput,
  };
}

function streamOf(stream: WriteStream): Stream {
  return {
    write: (text) => void stream.write(text),
    writeAll: async (pieces) => {
      for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
    },
    colours: pc.createColors(wantsColours(stream, process.env)),
    get width() {
      return stream.isTTY ? stream.columns : widthElsewhere(process.env);
    },
    live: stream.isTTY && process.env['TERM'] !== 'dumb',
  };
}

/**
 * Colours where the stream is a terminal that has them. NO_COLOR takes them away and FORCE_COLOR gives them, as
 * https://no-color.org and https://force-color.org say; NO_COLOR is the stronger.
 */
export function wantsColours(
  stream: { readonly isTTY: boolean | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && environment['TERM'] !== 'dumb';
}

async function readStandardInput(limit: number): Promise<Uint8Array | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
