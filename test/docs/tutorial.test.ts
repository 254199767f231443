import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fencesIn } from './fences.js';
import { page } from './pages.js';
import { ShownOutput } from './shown-output.js';
import { WalkThrough } from './walk-through.js';

/*
 * The tutorial, done step by step in an empty folder: files are made and changed as it says, its commands are run, and what it
 * shows is what comes out.
 */

const tutorial = page('docs/tutorial.md');
const start = mkdtempSync(join(tmpdir(), 'yardstick tutorial '));
const reader = new WalkThrough(start);
const output = new ShownOutput(tutorial);

afterAll(() => {
  rmSync(start, { recursive: true });
});

it.each(fencesIn(tutorial.markdown))('line $line: $language', (step) => {
  const file = step.settings.get('file');
  if (step.language === 'console') output.compare(step, reader.console(step));
  else if (file === undefined)
    expect.fail('A block of the tutorial is a file, a change to one, or commands.');
  else if (step.language === 'diff') reader.edit(step, file);
  else reader.write(step, file);
});

it('ends', () => {
  output.save();
});
