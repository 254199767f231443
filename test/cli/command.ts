import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const repository = join(import.meta.dirname, '..', '..');
const bin = join(repository, 'packages', 'cli', 'bin', 'yardstick.js');

export interface Outcome {
  readonly exitCode: number | null;
  readonly output: string;
  readonly messages: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A folder of its own for one test, with a space in its name because people have them, and the real command to run in it. */
export class Folder {
  /** The built command, for tests that start it in a way of their own. */
  static readonly program = bin;

  readonly path: string;

  constructor() {
    this.path = realpathSync(mkdtempSync(join(tmpdir(), 'yard stick ')));
    onTestFinished(() => {
      rmSync(this.path, { recursive: true, force: true });
    });
  }

  /** A copy of one of the examples, under its name. */
  withExample(name: string): this {
    cpSync(join(repository, 'examples', name), join(this.path, name), { recursive: true });
    return this;
  }

  write(path: string, content: string | Uint8Array): this {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return this;
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.path, path));
  }

  /** Changes one place of a file. The words must be there, so that no test goes by while it changes nothing. */
  replace(path: string, words: string, by: string): this {
    const text = this.read(path);
    if (!text.includes(words)) throw new Error(`${path} does not hold "${words}".`);
    return this.write(path, text.replace(words, by));
  }

  /** Runs the built command to its end. */
  yardstick(words: readonly string[], { input, environment = {} }: RunOptions = {}): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], {
      cwd: this.path,
      env: environmentWith(environment),
      encoding: 'utf8',
      ...(input !== undefined && { input }),
    });
    return { exitCode: status, output: stdout, messages: stderr };
  }

  /** Starts the built command and leaves it running; it is stopped when the test ends. */
  start(words: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, [bin, ...words], { cwd: this.path, env: environmentWith({}) });
    onTestFinished(() => {
      child.kill();
    });
    return child;
  }
}

/** What decides about colours and widths is the test's to say, whatever terminal the tests are run from. */
function environmentWith(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const decided = new Set(['NO_COLOR', 'FORCE_COLOR', 'YARDSTICK_DEBUG', 'COLUMNS']);
  const rest = Object.entries(process.env).filter(([name]) => !decided.has(name));
  return { ...Object.fromEntries(rest), ...more };
}
