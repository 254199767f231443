import type { Problem } from '@yardstick/model';
import type { FileProblem } from '../problems/file-problem.js';
import type { DataText } from './data-text.js';
import { errorAt, problemAt } from './data-problem.js';
import { findPlaces, readJson } from './json-text.js';

/** One inspection as it stands in a JSON file, not yet looked at. */
export interface JsonInspection {
  readonly value: unknown;
  /** Where it stands in its file: empty, or `/3` in a list. */
  readonly pointer: string;
  readonly data: DataText;
}

export interface JsonInspections {
  /** Those that could be read: what is wrong with the file need not keep them from being looked at. */
  readonly inspections: readonly JsonInspection[];
  /** Whether the file holds a list, even of one. */
  readonly isList: boolean;
  readonly problems: readonly FileProblem[];
}

/** The inspections of a JSON file: one, or a list of them. */
export function readInspections(data: DataText): JsonInspections {
  const { content, faults } = readJson(data.text);
  const problems = faults.map(({ line, column, code, message }) =>
    errorAt(data.file, line, column, code, message),
  );
  if (!content) return { inspections: [], isList: false, problems };
  const { value } = content;
  if (!Array.isArray(value)) return { inspections: [{ value, pointer: '', data }], isList: false, problems };
  if (value.length === 0)
    problems.push(errorAt(data.file, 1, 1, 'json-empty', 'The list holds no inspection.'));
  return {
    inspections: value.map((one: unknown, index) => ({ value: one, pointer: `/${index}`, data })),
    isList: true,
    problems,
  };
}

/** A problem of one inspection of a file; its path starts at that inspection. */
export interface InspectionProblem {
  readonly inspection: JsonInspection;
  readonly problem: Problem;
}

/** Problems of the inspections of one file, each at its line and column. */
export function placeProblems(found: readonly InspectionProblem[], { file, text }: DataText): FileProblem[] {
  const pointers = found.map(({ inspection, problem }) => inspection.pointer + problem.path);
  const places = findPlaces(text, pointers);
  return found.map(({ problem }, index) => {
    const { line, column } = places.get(pointers[index] ?? '') ?? { line: 1, column: 1 };
    return problemAt(file, line, column, problem);
  });
}
