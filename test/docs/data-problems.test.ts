import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fence } from './fences.js';
import { page } from './pages.js';
import { problemSections, type ProblemSection } from './problem-sections.js';
import { ShownOutput } from './shown-output.js';
import { WalkThrough } from './walk-through.js';

/*
 * Every section of the page on settings and data is done as it says, in a folder of its own: its files are written, its command is
 * run, and what it shows comes out. A section about a code shows that code and no other. What is said of a file or a console stands
 * after its name:
 *
 *   encoding=latin1   the file is written so
 *   rows=N            its last row is written N times, with the number of each for #
 *   begins            the console shows how what comes out begins, and then a line of dots
 */

const problems = page('docs/data-problems.md');
const [introduction, ...sections] = problemSections(problems.markdown);
const folder = mkdtempSync(join(tmpdir(), 'yardstick problems '));
const output = new ShownOutput(problems);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the page on problems of settings and data', () => {
  it('begins with an inspection that has none', () => {
    const { shown } = walkedThrough('introduction', introduction?.fences ?? []);
    expect(shown.filter((line) => problemLine.test(line))).toEqual([]);
    expect(shown).toContainEqual(expect.stringMatching(/Overall +Good$/));
  });

  it.each(sections.filter(({ fences }) => fences.length > 0))('shows $chapter: $code', (section) => {
    const codes = codesShown(section);
    expect(codes.length).toBeGreaterThan(0);
    if (section.code === 'more-problems') expect(codes).toContain(section.code);
    else if (section.code !== undefined) expect(new Set(codes)).toEqual(new Set([section.code]));
  });

  it('shows an example of every code', () => {
    expect(sections.filter(({ code, fences }) => code !== undefined && fences.length < 2)).toEqual([]);
  });

  it('ends', () => {
    output.save();
  });
});

/** As the command prints where a problem is: `inspection.json:1:23 error json-syntax`. */
const problemLine = /^\S+:\d+:\d+ error ([a-z0-9-]+)$/;

function codesShown({ chapter, code = chapter, fences }: ProblemSection): string[] {
  const { shown } = walkedThrough(code, fences);
  return shown.flatMap((line) => problemLine.exec(line)?.[1] ?? []);
}

/** Does what a section says, beginning with the page's own files. */
function walkedThrough(name: string, fences: readonly Fence[]): { readonly shown: readonly string[] } {
  const own = join(folder, name);
  mkdirSync(own);
  const reader = new WalkThrough(own);
  const shown: string[] = [];
  for (const fence of [...(introduction?.fences ?? []).filter(isFile), ...fences]) {
    if (isFile(fence)) write(fence, own);
    else shown.push(...compared(fence, reader.console(fence)));
  }
  return { shown };
}

function isFile({ language }: Fence): boolean {
  return language !== 'console';
}

function write({ lines, settings }: Fence, into: string): void {
  const rows = Number(settings.get('rows') ?? 1);
  const last = lines.at(-1) ?? '';
  const repeated = Array.from({ length: rows }, (_, row) => last.replace('#', String(row + 1)));
  const text = `${[...lines.slice(0, -1), ...repeated].join('\n')}\n`;
  const encoding = settings.get('encoding') === 'latin1' ? 'latin1' : 'utf8';
  writeFileSync(join(into, settings.get('file') ?? 'care.yardstick'), text, encoding);
}

function compared(fence: Fence, seen: readonly string[]): readonly string[] {
  output.compare(fence, fence.settings.has('begins') ? [...seen.slice(0, linesOfBeginning), '…'] : seen);
  return seen;
}

/** The command and two problems. */
const linesOfBeginning = 7;
