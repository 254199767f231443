import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROBLEM_CODES } from '@yardstick/model';
import { describe, expect, it } from 'vitest';
import { dataProblemCodes } from '../../packages/cli/src/data/data-problem.js';
import { allowanceCodes } from '../../packages/language/src/checks/allowances.js';
import { checkRules } from '../../packages/language/src/checks/registry.js';
import { syntaxCodes } from '../../packages/language/src/parsing/syntax-diagnostics.js';
import { configProblemCodes } from '../../packages/language/src/project/parse-project-config.js';
import { unknownName } from '../../packages/language/src/references/unknown-name.js';
import { catalogue, catalogueChapters } from './catalogue.js';
import { root } from './pages.js';

const file = join(root, 'docs/checks/README.md');
const chapters = catalogueChapters();
const lines = chapters.flatMap((chapter) => chapter.lines);

/** Everything that a person can be told, from the constants that the sources report with. */
const reported = new Set<string>([
  ...syntaxCodes,
  unknownName,
  ...checkRules.map(({ code }) => code),
  ...allowanceCodes,
  ...configProblemCodes,
  ...dataProblemCodes,
  ...PROBLEM_CODES,
]);

describe('the catalogue', () => {
  it('lists every code that can be reported once, and no other', () => {
    expect(lines.map(({ code }) => code).toSorted()).toEqual([...reported].toSorted());
  });

  it('says in a sentence what each means', () => {
    expect(lines.filter(({ summary }) => !/^[A-Z].*\.$/.test(summary))).toEqual([]);
  });

  it('is up to date (UPDATE=1 writes it)', () => {
    const current = catalogue(chapters);
    if (process.env['UPDATE']) writeFileSync(file, current);
    expect(readFileSync(file, 'utf8')).toBe(current);
  });
});
