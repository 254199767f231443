import process from 'node:process';
import { isClosedPipe } from './host/closed-pipe.js';
import { exitCodes } from './host/exit-codes.js';
import { debugging, reportFault } from './host/faults.js';
import { processTerminal } from './host/process-terminal.js';
import { runProgram } from './program.js';

const terminal = processTerminal();

if (debugging()) process.setSourceMapsEnabled(true);

for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (fault: unknown) => {
    if (isClosedPipe(fault)) return;
    reportFault(fault, terminal.messages);
    process.exit(exitCodes.cannotRun);
  });
}

// A reader that has seen enough (`yardstick info | head -1`) closes the pipe; that is no fault. What was found stays found:
// a command that is about to say so with its exit code is given the time, and one that would go on for nobody is ended.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isClosedPipe(error)) throw error;
    setImmediate(() => process.exit(exitCodes.clean));
  });
}

const exitCode = await runProgram(process.argv.slice(2), terminal);
// What was written to a pipe may still be on its way. Leaving at once after it, and not when Node has taken everything down,
// saves a short command a good part of its time.
await Promise.all([process.stdout, process.stderr].map(written));
process.exit(exitCode);

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });
}
