import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { environment, wordsFor, type Profile } from './profile.js';

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts VS Code's server on a free port. It leads a group of its own: its extension hosts and what they start go with it. */
export async function startServer(
  serverMain: string,
  profile: Profile,
  {
    log,
    agent,
    language = 'en',
  }: { readonly log: string; readonly agent: string; readonly language?: string | undefined },
): Promise<RunningServer> {
  const words = [
    ...wordsFor(profile),
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'],
    ...['--locale', language],
  ];
  const server = spawn(process.execPath, [serverMain, ...words], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment({ YARDSTICK_TEST_AGENT: agent }),
  });
  const written = createWriteStream(log);
  server.stderr.pipe(written);
  // Reads until this process is gone, however it went, and then ends the group.
  const watch = 'cat > /dev/null; kill -s KILL -- "-$1"';
  const watcher = spawn('sh', ['-c', watch, 'sh', String(server.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve();
    }),
  );

  const port = await new Promise<number>((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      written.write(`${line}\n`);
      const listening = /listening on (\d+)/.exec(line)?.[1];
      if (listening !== undefined) resolve(Number(listening));
    });
    server.once('exit', (code) => {
      reject(new Error(`VS Code's server ended with ${String(code)}; its words are in ${log}.`));
    });
  });
  return {
    port,
    async stop() {
      watcher.stdin.end();
      await ended;
    },
  };
}
