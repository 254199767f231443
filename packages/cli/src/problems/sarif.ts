import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { FileProblem, FileRange } from './file-problem.js';

const levels = { error: 'error', warning: 'warning', information: 'note' } as const;

/** The problems as SARIF 2.1.0, which code scanning services read. Files are named from `folder`. */
export function problemsAsSarif(problems: readonly FileProblem[], folder: string, version: string): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'yardstick', version, rules: codes.map((id): ReportingDescriptor => ({ id })) },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { FOLDER: { uri: `${pathToFileURL(folder).href.replace(/\/$/, '')}/` } },
        results: problems.map((problem) => resultOf(problem, codes, folder)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(
  { file, range, severity, code, message }: FileProblem,
  codes: readonly string[],
  folder: string,
): Result {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriFrom(file, folder), uriBaseId: 'FOLDER' },
          ...(range && { region: regionOf(range) }),
        },
      },
    ],
  };
}

function regionOf({ start, end }: FileRange): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A relative reference: each part of the path encoded, so that a space or a `#` in a name stays part of it. */
function uriFrom(file: string, folder: string): string {
  return relative(folder, file).split(sep).map(encodeURIComponent).join('/');
}
