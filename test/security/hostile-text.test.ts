import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateEngine, generateSchema } from '@yardstick/generator';
import { evaluate, validate, type Framework, type Inspection } from '@yardstick/model';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { positions, trials, whole, type Trial } from './trials.js';

const options = { toolVersion: '0.0.0-test', packageName: 'everything' };
type Files = ReturnType<typeof generateEngine>;

const generated = new Map<Trial, Files>();

/** Generating takes most of the time, so each trial is generated once. */
function engineOf(trial: Trial): Files {
  const files = generated.get(trial) ?? generateEngine(trial.framework, options);
  generated.set(trial, files);
  return files;
}

describe('hostile text in a framework', () => {
  it('is tried in every position that the model has', () => {
    expect(positions.length).toBeGreaterThan(150);
    const fields = new Set(positions.map(({ path }) => path.replace(/\/\d+/g, '')));
    for (const field of [
      '/name',
      '/items/items/items/asks/text',
      '/scales/levels/meaning/translations/cy',
      '/overall/rule/members/words',
    ]) {
      expect(fields).toContain(field);
    }
  });

  it('comes through a generated engine as text and nothing more', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yardstick-hostile-'));
    try {
      for (const trial of trials) {
        writeFileSync(join(folder, `${trial.name}.mjs`), textOf(engineOf(trial), 'engine.js'));
        writeFileSync(join(folder, `${trial.name}.json`), JSON.stringify(trial.inspections));
      }
      const loader = fileURLToPath(new URL('./load-with-canary.mjs', import.meta.url));
      execFileSync(process.execPath, [loader, folder], { stdio: 'inherit' });
      const { sung, outcome } = JSON.parse(readFileSync(join(folder, 'outcome.json'), 'utf8')) as {
        sung: number;
        outcome: Record<string, unknown>;
      };
      expect(sung).toBe(0);
      let rated = 0;
      for (const { name, framework, inspections: each } of trials) {
        const expected = each.map((inspection) => {
          const evaluation = evaluate(framework, inspection as unknown as Inspection);
          if (evaluation.ok) rated += 1;
          return {
            problems: validate(framework, inspection),
            result: evaluation.ok ? evaluation.result : null,
          };
        });
        expect(outcome[`${name}.mjs`], name).toEqual(JSON.parse(JSON.stringify(expected)));
      }
      // Two of the three inspections can be rated, whatever the names in them.
      expect(rated).toBeGreaterThan(1.9 * trials.length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  it('comes through the types, the package and the schemas as text and nothing more', () => {
    const shape = shapeOf(generateEngine(whole as unknown as Framework, options));
    for (const trial of trials) {
      const { name, framework } = trial;
      const files = engineOf(trial);
      expect(shapeOf(files), name).toEqual(shape);
      const manifest = JSON.parse(textOf(files, 'package.json')) as { yardstick: unknown };
      expect(manifest.yardstick, name).toMatchObject({ framework: framework.name, digest: framework.digest });
      for (const { path, text } of generateSchema(framework)) {
        const schema = JSON.parse(String(text)) as { properties: { framework: unknown } };
        expect(JSON.stringify(schema.properties.framework), `${name} ${path}`).toContain(
          JSON.stringify(framework.name),
        );
        expect(String(text)).not.toContain('<');
      }
    }
  }, 120_000);

  it('starts nothing in the README', () => {
    for (const trial of trials) {
      const { name } = trial;
      const readme = textOf(engineOf(trial), 'README.md');
      expect(readme.split('\n'), name).toHaveLength(readmeLines);
      expect(readme.replace(/```[^]*?```/, ''), name).not.toMatch(
        /(?<!\\)<|(?<!\\)\[[^\]]*(?<!\\)\]\(|\p{Cf}|\p{Cs}/u,
      );
    }
  });
});

const readmeLines = textOf(generateEngine(whole as unknown as Framework, options), 'README.md').split(
  '\n',
).length;

function textOf(files: Files, path: string): string {
  return String(files.find((file) => file.path === path)?.text);
}

/** What kinds of statements the declarations hold, in order: hostile text may change names and comments, never these. */
function shapeOf(files: Files): readonly string[] {
  const source = ts.createSourceFile(
    'engine.d.ts',
    textOf(files, 'engine.d.ts'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const { diagnostics } = ts.transpileModule(source.text, { reportDiagnostics: true, fileName: 'engine.ts' });
  expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
  return source.statements.map((statement) => ts.SyntaxKind[statement.kind]);
}
