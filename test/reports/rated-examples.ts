import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Labels, viewRatings, type RatedInspection, type RatingsView } from '@yardstick/generator';
import { evaluate, type Framework } from '@yardstick/model';
import { TestWorkspace } from '../../packages/language/src/testing/workspace.js';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));

const workspace = await TestWorkspace.open(
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:yardstick|inspection)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ),
);

const { lowering } = workspace.services;

/** A framework of the examples, by its name. */
export function frameworkNamed(name: string): Framework {
  return lowering.framework(workspace.framework(name)).framework;
}

/** An inspection of the examples with its ratings, by its name. */
export function ratedExample(name: string, language?: string): RatedInspection {
  const { inspection } = lowering.inspection(workspace.inspection(name));
  const framework = frameworkNamed(inspection.framework);
  const evaluation = evaluate(framework, inspection);
  if (!evaluation.ok) throw new Error(evaluation.problems.map(({ message }) => message).join('\n'));
  const labels = new Labels(framework, language === undefined ? {} : { language });
  return { labels, inspection, result: evaluation.result };
}

export function viewExample(name: string, language?: string): RatingsView {
  return viewRatings(ratedExample(name, language));
}
