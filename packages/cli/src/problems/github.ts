import { shownPath } from '../files/read-file.js';
import type { FileProblem } from './file-problem.js';

const commands = { error: 'error', warning: 'warning', information: 'notice' } as const;

/** Workflow commands, one line a problem: GitHub shows each at its line in the pull request. */
export function problemsForGithub(problems: readonly FileProblem[], folder: string): string {
  return problems
    .map(({ file, range, severity, code, message }) => {
      const properties = [`file=${property(shownPath(file, folder))}`];
      if (range) {
        properties.push(`line=${range.start.line + 1}`, `endLine=${range.end.line + 1}`);
        // GitHub takes columns only where both ends are on one line.
        if (range.start.line === range.end.line)
          properties.push(`col=${range.start.character + 1}`, `endColumn=${range.end.character + 1}`);
      }
      properties.push(`title=${property(code)}`);
      return `::${commands[severity]} ${properties.join(',')}::${data(message)}\n`;
    })
    .join('');
}

/** As the runner itself unescapes: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
