import pc from 'picocolors';
import { afterEach, expect, it, vi } from 'vitest';
import { reportFault } from './faults.js';
import { Progress } from './progress.js';
import type { Stream } from './terminal.js';

function stream(live: boolean): Stream & { readonly text: () => string } {
  let written = '';
  return {
    write: (text) => {
      written += text;
    },
    writeAll: () => Promise.resolve(),
    colours: pc.createColors(false),
    width: 80,
    live,
    text: () => written,
  };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it('says a fault of its own in one line, without a stack', () => {
  vi.stubEnv('YARDSTICK_DEBUG', undefined);
  const messages = stream(false);
  reportFault(new TypeError('x is not\u001b[31m\na function'), messages);
  expect(messages.text()).toBe(
    'A fault in yardstick itself: TypeError: x is not␛[31m a function. Please report this line and the command you gave; YARDSTICK_DEBUG=1 adds the details.\n',
  );
});

it.each([
  ['ENOSPC', 'there is no space left where it goes'],
  ['EPIPE', 'the program it goes to has stopped reading'],
])('calls it no fault of its own that the output fails with %s', (code, why) => {
  const messages = stream(false);
  reportFault(Object.assign(new Error(`${code}: write`), { code, syscall: 'write' }), messages);
  expect(messages.text()).toBe(`Cannot write the output: ${why}.\n`);
});

it('shows the stack to whoever asks for it', () => {
  vi.stubEnv('YARDSTICK_DEBUG', '1');
  const messages = stream(false);
  reportFault(new TypeError('wrong'), messages);
  expect(messages.text()).toMatch(
    /^A fault in yardstick itself: TypeError: wrong\.\nTypeError: wrong\n {4}at /,
  );
});

it('draws progress of long work over itself, and clears it', () => {
  vi.useFakeTimers();
  const messages = stream(true);
  const progress = new Progress(messages);
  progress.step('Checking 1 of 9 files');
  expect(messages.text()).toBe('');
  vi.advanceTimersByTime(1000);
  progress.step('Checking 2 of 9 files');
  progress.step('Checking 3 of 9 files');
  progress.end();
  expect(messages.text()).toBe('\r\u001b[2KChecking 2 of 9 files\r\u001b[2K');
});

it('draws nothing where nobody is looking', () => {
  vi.useFakeTimers();
  const messages = stream(false);
  const progress = new Progress(messages);
  vi.advanceTimersByTime(1000);
  progress.step('Checking 2 of 9 files');
  progress.end();
  expect(messages.text()).toBe('');
});
