import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run, yardstick } from './command-line.js';
import { fencesIn, type Fence } from './fences.js';
import { page, root } from './pages.js';

/*
 * The tutorial, done step by step in an empty folder: files are made and changed as it says, its commands are run, and what it
 * shows is what comes out. UPDATE=1 writes what comes out into the page, for a reviewer to read.
 */

const { path, markdown } = page('docs/tutorial.md');
const steps = fencesIn(markdown);
const start = mkdtempSync(join(tmpdir(), 'yardstick tutorial '));
const told = markdown.split('\n');
let folder = start;
let rewritten = 0;

afterAll(() => {
  rmSync(start, { recursive: true });
  if (process.env['UPDATE']) writeFileSync(join(root, path), told.join('\n'));
});

it.each(steps)('line $line: $language', (step) => {
  const file = step.settings.get('file');
  if (step.language === 'console') followCommands(step);
  else if (step.language === 'diff') edit(step, String(file));
  else if (file !== undefined) writeFileSync(join(folder, file), textOf(step.lines));
  else expect.fail('A block of the tutorial is a file, a change to one, or commands.');
});

function followCommands({ lines, line }: Fence): void {
  const seen = lines
    .filter((shown) => shown.startsWith('$ '))
    .flatMap((command) => [command, ...outcomeOf(command.slice(2).split(' '))]);
  if (process.env['UPDATE']) {
    told.splice(line - 1 + rewritten, lines.length, ...seen);
    rewritten += seen.length - lines.length;
  } else expect(lines).toEqual(seen);
}

/** What a command shows, as lines. */
function outcomeOf([program = '', ...words]: readonly string[]): string[] {
  const [name = ''] = words;
  switch (program) {
    case 'mkdir':
      mkdirSync(join(folder, name));
      return [];
    case 'cd':
      folder = join(folder, name);
      return [];
    case 'yardstick':
      return linesOf(yardstick(words, folder).shown);
    case 'node':
      return linesOf(run(process.execPath, words, folder).shown);
    default:
      throw new Error(`The tutorial uses "${program}", which this test does not know.`);
  }
}

/** Replaces the lines that stand with a minus or nothing before them by those with a plus or nothing. */
function edit({ lines }: Fence, file: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  const without = (sign: string) =>
    textOf(lines.filter((line) => !line.startsWith(sign)).map((line) => line.slice(1)));
  const [before, after] = [without('+'), without('-')];
  expect(text.split(before), 'places that the change fits').toHaveLength(2);
  writeFileSync(
    join(folder, file),
    text.replace(before, () => after),
  );
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function linesOf(shown: string): string[] {
  const trimmed = shown.trimEnd();
  return trimmed === '' ? [] : trimmed.split('\n').map((line) => line.trimEnd());
}
