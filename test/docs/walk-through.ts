import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, yardstick } from './command-line.js';
import type { Fence } from './fences.js';

/** Somebody who does what a page says: makes and changes its files and types its commands, beginning in an empty folder. */
export class WalkThrough {
  folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes the file that a block with `file=NAME` holds. */
  write({ lines }: Fence, file: string): void {
    writeFileSync(join(this.folder, file), textOf(lines));
  }

  /** Replaces the lines that stand with a minus or nothing before them by those with a plus or nothing. */
  edit({ lines }: Fence, file: string): void {
    const text = readFileSync(join(this.folder, file), 'utf8');
    const without = (sign: string) =>
      textOf(lines.filter((line) => !line.startsWith(sign)).map((line) => line.slice(1)));
    const [before, after] = [without('+'), without('-')];
    const fits = text.split(before).length - 1;
    if (fits !== 1) throw new Error(`The change fits ${fits} places of ${file}.`);
    writeFileSync(
      join(this.folder, file),
      text.replace(before, () => after),
    );
  }

  /** The lines of a console with what its commands show this time. */
  console({ lines }: Fence): string[] {
    return lines
      .filter((shown) => shown.startsWith('$ '))
      .flatMap((command) => [command, ...this.outcomeOf(command.slice(2).split(' '))]);
  }

  private outcomeOf([program = '', ...words]: readonly string[]): string[] {
    const [name = ''] = words;
    switch (program) {
      case 'mkdir':
        mkdirSync(join(this.folder, name));
        return [];
      case 'cd':
        this.folder = join(this.folder, name);
        return [];
      case 'yardstick':
        return linesOf(yardstick(words, this.folder).shown);
      case 'node':
        return linesOf(run(process.execPath, words, this.folder).shown);
      default:
        throw new Error(`The page uses "${program}", which its test does not know.`);
    }
  }
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function linesOf(shown: string): string[] {
  const trimmed = shown.trimEnd();
  return trimmed === '' ? [] : trimmed.split('\n').map((line) => line.trimEnd());
}
