import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { compareFindings, expectedFindings } from './expected-findings.js';

const text = `scale Rating {
    level Good = 2
//        ^^^^
    level Fine = 2
//        ^^^^   ^ duplicate-score
}
// duplicate-name above
`;

describe('expected findings', () => {
  it('are read from the comments under the lines at fault', () => {
    expect(expectedFindings(text)).toEqual([
      { line: 1, columns: { from: 10, to: 14 } },
      { line: 3, columns: { from: 10, to: 14 }, code: 'duplicate-score' },
      { line: 3, columns: { from: 17, to: 18 }, code: 'duplicate-score' },
      { line: 5, code: 'duplicate-name' },
    ]);
  });

  it('take any other comment for what it is', () => {
    expect(expectedFindings('// 2^3 is eight\n// ordinary words above all')).toEqual([]);
  });

  it('are paired with what was found, one to one', () => {
    const found = [finding(1, 10, 14, 'gap'), finding(1, 10, 14, 'gap')];
    expect(compareFindings([{ line: 1, columns: { from: 10, to: 14 } }], found, 'gap')).toEqual({
      missing: [],
      unexpected: ['line 2, columns 11 to 14, gap: Something is wrong.'],
    });
    expect(compareFindings([{ line: 1, columns: { from: 10, to: 15 } }], [], 'gap').missing).toEqual([
      'line 2, columns 11 to 15, gap',
    ]);
  });
});

function finding(line: number, from: number, to: number, code: string): Diagnostic {
  const range = { start: { line, character: from }, end: { line, character: to } };
  return { code, message: 'Something is wrong.', range };
}
