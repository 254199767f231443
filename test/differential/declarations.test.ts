import { generateEngine } from '@yardstick/generator';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { exampleFrameworks } from './examples.js';
import { frameworks, youth2018 } from './frameworks.js';
import type { Framework } from '@yardstick/model';

/** What the compiler says of a program that uses an engine, as the lines at fault. */
function complaints(framework: Framework, program: string): string[] {
  const files = new Map(
    generateEngine(framework, { toolVersion: '0.0.0-test' }).map(({ path, text }) => [
      `/engine/${path}`,
      String(text),
    ]),
  );
  files.set('/engine/program.ts', program);
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    directoryExists: (name) => name === '/engine' || disk.directoryExists?.(name) === true,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile: (name, ...rest) => {
      const text = files.get(name);
      if (text === undefined) return disk.getSourceFile(name, ...rest);
      return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    },
  };
  const { length } = program.split('\n');
  return ts
    .getPreEmitDiagnostics(ts.createProgram(['/engine/program.ts', '/engine/engine.d.ts'], options, host))
    .map(({ file, start, messageText }) => {
      const { line } = file?.getLineAndCharacterOfPosition(start ?? 0) ?? { line: length };
      if (file?.fileName !== '/engine/program.ts')
        return `${file?.fileName ?? ''} ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      return program.split('\n')[line]?.trim() ?? '';
    });
}

const start = `import { rate, rateMany, validate, explain, tally, levels, framework, InvalidInspectionError, type Inspection, type QuestionId } from './engine.js';`;

const all = [...frameworks, ...(await exampleFrameworks()).map(({ framework }) => framework)];

describe('the types of an engine', () => {
  it.each(all.map((framework) => [framework.name, framework] as const))('of %s compile', (_, framework) => {
    expect(complaints(framework, `import './engine.js';`)).toEqual([]);
  });

  it('take what the framework takes', () => {
    const program = `${start}
      const inspection: Inspection = {
        framework: 'Youth2018',
        cases: { Court: 42 },
        answers: { '1.1': 'Inadequate', '2.1.1': 67, '2.1.3': { yes: 18, of: 42 }, '3': { notRated: 'too few cases' }, '2.2': 'Good' },
        overrides: { overall: { to: 'Good', because: 'Seen on site.' } },
        score: { value: 7, of: 36 },
      };
      const { overall, ratings, trace } = rate(inspection);
      const level: 'Inadequate' | 'RequiresImprovement' | 'Good' | 'Outstanding' | null = overall ?? ratings['2.1'];
      const question: QuestionId | undefined = '2.1.3';
      const place: 0 | 1 | 2 | 3 = 2;
      const name: 'Good' = levels.Rating[place];
      const version: '2018-06' = framework.version;
      const codes: string[] = validate(JSON.parse('{}')).map(({ code }) => code);
      try { rate(inspection); } catch (error) { if (error instanceof InvalidInspectionError) error.problems.length; }
      tally([{ case: '1', sample: 'Court', fields: {}, answers: { '2.1.1': 'yes' } }]).answers['2.1.1']?.yes;
      const { cases, answers } = tally([]);
      rate({ framework: 'Youth2018', cases, answers: { ...answers, '1.1': 'Good' } });
      rateMany;
      export { level, question, name, version, codes, trace };`;
    expect(complaints(youth2018, program)).toEqual([]);
  });

  it.each([
    `rate({ framework: 'Youth2021' });`,
    `rate({ framework: 'Youth2018', answers: { '1.1': 'Splendid' } });`,
    `rate({ framework: 'Youth2018', answers: { '9.9': 67 } });`,
    `rate({ framework: 'Youth2018', answers: { '1.1': 67 } });`,
    `rate({ framework: 'Youth2018', cases: { Prison: 3 } });`,
    `rate({ framework: 'Youth2018' }).ratings['9.9'];`,
    `explain(rate({ framework: 'Youth2018' }), '9.9');`,
    `rateMany({ answers: { '2.1.1': [67] } });`,
    `const question: QuestionId = '1.1';`,
  ])('refuse what it does not: %s', (line) => {
    expect(complaints(youth2018, `${start}\n${line}`)).toEqual([line]);
  });
});
