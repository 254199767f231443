import { parseProjectConfig, type ProjectConfig } from '@yardstick/language';
import { readText, sizeLimits } from '../files/read-file.js';
import type { FilePosition, FileProblem } from '../problems/file-problem.js';

export interface ReadConfig {
  readonly config: ProjectConfig;
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

/** Reads a yardstick.json. What is wrong with it is told, and what can be understood counts. */
export function readConfig(path: string, shown: string): ReadConfig {
  const text = readText(path, shown, sizeLimits.source);
  const { config, problems } = parseProjectConfig(text);
  return {
    config,
    text,
    problems: problems.map(({ code, message, offset, length }) => ({
      file: path,
      range: { start: positionIn(text, offset), end: positionIn(text, offset + length) },
      severity: 'error',
      code,
      message,
    })),
  };
}

function positionIn(text: string, offset: number): FilePosition {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length - 1, character: offset - lineStart };
}
