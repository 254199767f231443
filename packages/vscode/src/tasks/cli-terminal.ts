import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter, type Pseudoterminal, type TerminalDimensions } from 'vscode';
import { windowHasTaken } from '../window-has-taken.js';

/** Where nobody says how wide the terminal is. */
const usualWidth = 100;
/** In milliseconds. */
const timeToTakeIn = 200;
const interrupt = '\u0003';

/** A terminal in which the command line of the extension runs: a process of its own, started from the extension's folder. */
export class CliTerminal implements Pseudoterminal {
  private readonly written = new EventEmitter<string>();
  private readonly closed = new EventEmitter<number>();
  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;
  private readonly program: string;
  private readonly words: readonly string[];
  private readonly folder: string;
  private running: ChildProcess | undefined;

  /** @param program the file to run @param words what follows `yardstick` @param folder where it runs */
  constructor(program: string, words: readonly string[], folder: string) {
    this.program = program;
    this.words = words;
    this.folder = folder;
  }

  open(size: TerminalDimensions | undefined): void {
    const columns = String(size?.columns ?? usualWidth);
    const child = fork(this.program, [columns, ...this.words], {
      cwd: this.folder,
      silent: true,
      execArgv: [],
    });
    this.running = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.written.fire(text.replaceAll(/\r?\n/g, '\r\n'));
      });
    }
    child.on('error', ({ message }) => {
      this.written.fire(`${message}\r\n`);
      this.closed.fire(2);
    });
    // Once it has ended and all that it wrote has been read. What the editor has not taken in by then, no problem matcher sees.
    child.on('close', (exitCode) => {
      void takenIn().then(() => {
        this.closed.fire(exitCode ?? 2);
      });
    });
  }

  handleInput(typed: string): void {
    if (typed === interrupt) this.close();
  }

  close(): void {
    this.running?.kill();
  }
}

/** The window has what was written, and has had the time to read it, however busy it is. */
async function takenIn(): Promise<void> {
  await windowHasTaken();
  await new Promise((resolve) => setTimeout(resolve, timeToTakeIn));
  await windowHasTaken();
}
