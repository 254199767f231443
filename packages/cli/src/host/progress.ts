import type { Stream } from './terminal.js';

/** Work that is over before this is not worth a word. In milliseconds. */
const patience = 400;
const between = 80;

/** Says how far long work has got, on one line that is drawn over and cleared at the end; only where a person is looking. */
export class Progress {
  private readonly messages: Stream;
  private readonly started = performance.now();
  private last = 0;
  private drawn = false;

  constructor(messages: Stream) {
    this.messages = messages;
  }

  step(text: string): void {
    const now = performance.now();
    if (!this.messages.live || now - this.started < patience || now - this.last < between) return;
    this.last = now;
    this.drawn = true;
    this.messages.write(`\r\u001b[2K${this.messages.colours.dim(text)}`);
  }

  end(): void {
    if (this.drawn) this.messages.write('\r\u001b[2K');
    this.drawn = false;
  }
}
