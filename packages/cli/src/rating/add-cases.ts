import { tally, type Framework, type Problem, type Tally } from '@yardstick/model';
import { readCases, type CaseTable } from '../data/case-csv.js';
import { BadData, errorAt, problemAt } from '../data/data-problem.js';
import { readData } from '../data/data-text.js';
import type { JsonInspection } from '../data/inspections.js';
import { findPlaces } from '../data/json-text.js';
import type { Terminal } from '../host/terminal.js';
import type { FileProblem } from '../problems/file-problem.js';

/**
 * An inspection with what its case-level answers add up to. Throws `BadData` with everything that is wrong with the cases, or
 * that the inspection says otherwise.
 *
 * @param inspection as JSON has it; absent where the cases are all there is.
 */
export async function addCases(
  path: string,
  inspection: JsonInspection | undefined,
  framework: Framework,
  terminal: Terminal,
): Promise<JsonInspection> {
  const data = await readData(path, terminal);
  if ('problems' in data) throw new BadData(data.problems);
  const table = readCases(data.text, data.file, framework);
  const counts = tally(framework, table.isWhole ? table.records : []);
  const problems = [...table.problems, ...placed(counts.problems, table, data.file)];
  if (problems.length > 0) throw new BadData(problems);

  if (!inspection)
    return {
      value: { framework: framework.name, cases: counts.cases, answers: counts.answers },
      pointer: '',
      data,
    };
  const { value } = inspection;
  // What is no inspection at all is for the rating to refuse.
  if (!isTable(value)) return inspection;
  const contradictions = contradictionsIn(inspection, value, counts);
  if (contradictions.length > 0) throw new BadData(contradictions);
  return {
    ...inspection,
    value: {
      ...value,
      cases: { ...tableIn(value, 'cases'), ...counts.cases },
      answers: { ...tableIn(value, 'answers'), ...counts.answers },
    },
  };
}

/** What the cases add up to must not be said again otherwise: neither would be the one that is meant. */
function contradictionsIn(
  { data, pointer }: JsonInspection,
  value: Table,
  { cases, answers }: Tally,
): FileProblem[] {
  const sizes = Object.entries(tableIn(value, 'cases')).flatMap(([sample, size]) => {
    const counted = Object.hasOwn(cases, sample) ? cases[sample] : undefined;
    if (counted === undefined || counted === size) return [];
    return [
      {
        at: `${pointer}/cases/${pointerPart(sample)}`,
        message: `The case data holds ${counted} ${sample} cases, and this says otherwise.`,
      },
    ];
  });
  const twice = Object.keys(tableIn(value, 'answers')).flatMap((id) =>
    Object.hasOwn(answers, id)
      ? [
          {
            at: `${pointer}/answers/${pointerPart(id)}`,
            message: `${id} is counted from the case data, and entered here too. Take this one out.`,
          },
        ]
      : [],
  );
  const found = [...sizes, ...twice];
  const places = findPlaces(
    data.text,
    found.map(({ at }) => at),
  );
  return found.map(({ at, message }) => {
    const { line, column } = places.get(at) ?? { line: 1, column: 1 };
    return errorAt(data.file, line, column, 'cases-contradicted', message);
  });
}

/** The path of a tally's problem names the row of data, from 0, and the column. */
function placed(problems: readonly Problem[], { lines, header }: CaseTable, file: string): FileProblem[] {
  return problems.map((problem) => {
    const [, row = '', column = ''] = problem.path.split('/');
    const line = lines[Number(row)] ?? 1;
    const name = column.replaceAll('~1', '/').replaceAll('~0', '~');
    // The place says which row it is, as the file counts them.
    const message = problem.message.replace(/^Row \d+: /, '');
    return problemAt(file, line, Math.max(0, header.indexOf(name)) + 1, { ...problem, message });
  });
}

type Table = Readonly<Record<string, unknown>>;

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tableIn(value: Table, key: string): Table {
  const inner = Object.hasOwn(value, key) ? value[key] : undefined;
  return isTable(inner) ? inner : {};
}

function pointerPart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
