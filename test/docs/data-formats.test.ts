import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { yardstick } from './command-line.js';
import { fencesIn, type Fence } from './fences.js';
import { page } from './pages.js';
import { ShownOutput } from './shown-output.js';
import { WalkThrough } from './walk-through.js';

/* The data that the page on formats shows is read by the command, and what it shows of a result is in that result. */

const formats = page('docs/data-formats.md');
const fences = fencesIn(formats.markdown);
const folder = mkdtempSync(join(tmpdir(), 'yardstick formats '));
const reader = new WalkThrough(folder);
const output = new ShownOutput(formats);
writeFiles();

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the page on data formats', () => {
  it.each(fences.filter(({ settings }) => settings.has('result')))('shows results: line $line', (fence) => {
    const { shown, exitCode } = yardstick(
      ['rate', 'youth.yardstick', '--data', String(fence.settings.get('result')), '--format', 'json'],
      folder,
    );
    expect({ shown, exitCode }).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(shown)).toEqual(partly(JSON.parse(fence.lines.join('\n'))));
  });

  it.each(fences.filter(({ language }) => language === 'console'))('shows output: line $line', (fence) => {
    output.compare(fence, reader.console(fence));
  });

  it('ends', () => {
    output.save();
  });
});

/** The framework is that of the chapter on inspections, as the page says. */
function writeFiles(): void {
  const inspections = fencesIn(page('docs/language/inspections.md').markdown);
  const youth = inspections.find(({ settings }) => settings.get('name') === 'youth');
  if (!youth) throw new Error('The chapter on inspections has no framework.');
  reader.write(withoutFileLine(youth), 'youth.yardstick');
  for (const fence of fences) {
    const file = fence.settings.get('file');
    if (file !== undefined) reader.write(fence, file);
  }
}

function withoutFileLine(fence: Fence): Fence {
  return { ...fence, lines: fence.lines.filter((line) => !line.startsWith('// file: ')) };
}

/** Dots stand for what is left out: the rest of a text, and further entries of a list of objects. */
function partly(value: unknown): unknown {
  if (typeof value === 'string' && value.endsWith('…'))
    return expect.stringContaining(value.slice(0, -1)) as unknown;
  if (Array.isArray(value)) {
    const entries: unknown[] = value.map(partly);
    const ofObjects = value.some((entry) => typeof entry === 'object');
    return ofObjects ? (expect.arrayContaining(entries) as unknown) : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, partly(inner)]));
}
