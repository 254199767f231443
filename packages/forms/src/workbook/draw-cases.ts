import type { Problem, Tally } from '@yardstick/model';
import { recordOf, sampleOf } from '../cases/case-values.js';
import type { FormEngine } from '../engine.js';
import { make } from '../page/elements.js';
import { engineWords } from '../page/engine-words.js';
import { partsOf } from '../rating/so-far.js';
import type { Sheet } from '../storage/sitting.js';
import { NO_VALUES } from '../values/values.js';
import { caseName, columnName } from './case-name.js';
import type { WorkbookWords } from './words.js';

/** Problems of cases that are listed one by one: who puts these right sees the next ones. */
const MOST_LISTED = 30;

/** What the cases of the workbook add up to, counted by the engine. */
export function tallyOf(engine: FormEngine, cases: readonly Sheet[]): Tally {
  return engine.tally(cases.map(({ values }) => recordOf(values, sampleOf(values))));
}

/** Writes how many cases there are of each sample, and what is left to do in them. */
export function drawCases(
  { framework }: FormEngine,
  cases: readonly Sheet[],
  { problems }: Tally,
  words: WorkbookWords,
): void {
  const unfinished = new Set(problems.map(rowOf));
  framework.samples.forEach(({ name }, place) => {
    const rows = cases.flatMap(({ values }, row) => (sampleOf(values) === name ? [row] : []));
    write('count', place, rows.length);
    write('unfinished', place, rows.filter((row) => unfinished.has(row)).length);
  });
  const lines = problems.slice(0, MOST_LISTED).map((problem) => {
    const values = cases[rowOf(problem)]?.values ?? NO_VALUES;
    const column = partsOf(problem.path)[1] ?? '';
    // The row is that of a table; here there are only cases.
    const message = problem.message.replace(/^Row \d+: /, '');
    const said = engineWords({ ...problem, message }, column, columnName(framework, values, column), words);
    return make('li', '', `${caseName(framework, values)}: ${said}`);
  });
  const list = document.getElementById('case-problems');
  list?.replaceChildren(...lines);
  if (list) list.hidden = lines.length === 0;
}

function rowOf({ path }: Problem): number {
  return Number(path.split('/')[1] ?? -1);
}

function write(part: string, place: number, count: number): void {
  for (const cell of document.querySelectorAll(`[data-sample-${part}="${place}"]`))
    cell.textContent = String(count);
}
