import type { Problem, Tally } from '@yardstick/model';
import { recordOf } from '../cases/case-values.js';
import type { FormEngine } from '../engine.js';
import { make } from '../page/elements.js';
import { textIn } from '../rating/labels.js';
import type { Sheet } from '../storage/sitting.js';

/** Problems of cases that are listed one by one: who puts these right sees the next ones. */
const MOST_LISTED = 30;

/** What the cases of the workbook add up to, counted by the engine. */
export function tallyOf(engine: FormEngine, cases: readonly Sheet[]): Tally {
  return engine.tally(cases.map(({ values }) => recordOf(values, values.get('sample') ?? '')));
}

/** Writes, in a language, how many cases there are of each sample, and what is left to do in them. */
export function drawCases(
  { framework }: FormEngine,
  cases: readonly Sheet[],
  { problems }: Tally,
  language: string,
): void {
  const unfinished = new Set(problems.map(rowOf));
  framework.samples.forEach(({ name }, place) => {
    const rows = cases.flatMap(({ values }, row) => (values.get('sample') === name ? [row] : []));
    write('count', place, rows.length);
    write('unfinished', place, rows.filter((row) => unfinished.has(row)).length);
  });
  const lines = problems.slice(0, MOST_LISTED).map((problem) => {
    const values = cases[rowOf(problem)]?.values;
    const message = problem.message.replace(/^Row \d+: /, '');
    const named = values?.get('sample') ?? '';
    const title = framework.samples.find(({ name }) => name === named)?.title ?? { text: named };
    return make('li', '', `${textIn(title, language)}, ${values?.get('case') ?? ''}: ${message}`);
  });
  const list = document.getElementById('case-problems');
  list?.replaceChildren(...lines);
  if (list) list.hidden = lines.length === 0;
}

function rowOf({ path }: Problem): number {
  return Number(path.split('/')[1] ?? -1);
}

function write(part: string, place: number, count: number): void {
  const cell = document.querySelector(`[data-sample-${part}="${place}"]`);
  if (cell) cell.textContent = String(count);
}
