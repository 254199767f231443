import process from 'node:process';
import { printable } from '../text/printable.js';
import type { Stream } from './terminal.js';

/**
 * Says in one line that yardstick itself is at fault and what to do. A person is never shown a stack; YARDSTICK_DEBUG=1
 * adds it for whoever mends the fault.
 */
export function reportFault(fault: unknown, messages: Stream): void {
  const said = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  const advice = debugging()
    ? ''
    : ' Please report this line and the command you gave; YARDSTICK_DEBUG=1 adds the details.';
  messages.write(`${messages.colours.red('A fault in yardstick itself:')} ${printable(said)}.${advice}\n`);
  if (debugging() && fault instanceof Error) messages.write(`${fault.stack ?? ''}\n`);
}

export function debugging(): boolean {
  return process.env['YARDSTICK_DEBUG'] === '1';
}
