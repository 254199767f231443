import process from 'node:process';
import { printable } from '../text/printable.js';
import type { Stream } from './terminal.js';

/** Why standard output takes no more, by the system's code: nothing that yardstick could mend. */
const outputFailures = new Map<unknown, string>([
  ['ENOSPC', 'there is no space left where it goes'],
  ['EDQUOT', 'there is no space left for you where it goes'],
  ['EFBIG', 'the file it goes to may not grow any further'],
  ['EIO', 'the device it goes to does not take it'],
  ['EPIPE', 'the program it goes to has stopped reading'],
]);

/**
 * Says in one line that yardstick itself is at fault and what to do. A person is never shown a stack; YARDSTICK_DEBUG=1
 * adds it for whoever mends the fault. Where the output could not be written, it says that instead.
 */
export function reportFault(fault: unknown, messages: Stream): void {
  const failure = outputFailure(fault);
  if (failure !== undefined) {
    messages.write(`${messages.colours.red('Cannot write the output:')} ${failure}.\n`);
    return;
  }
  const said = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  const advice = debugging()
    ? ''
    : ' Please report this line and the command you gave; YARDSTICK_DEBUG=1 adds the details.';
  messages.write(`${messages.colours.red('A fault in yardstick itself:')} ${printable(said)}.${advice}\n`);
  if (debugging() && fault instanceof Error) messages.write(`${fault.stack ?? ''}\n`);
}

function outputFailure(fault: unknown): string | undefined {
  // What is written to a file of its own is told of by whoever writes it.
  if (!(fault instanceof Error && 'code' in fault && 'syscall' in fault)) return undefined;
  return fault.syscall === 'write' ? outputFailures.get(fault.code) : undefined;
}

export function debugging(): boolean {
  return process.env['YARDSTICK_DEBUG'] === '1';
}
