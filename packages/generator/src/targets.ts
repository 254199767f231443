import type { Framework } from '@yardstick/model';
import { generateHandbook } from './handbook/generate-handbook.js';
import type { RatedInspection } from './report/summary.js';
import { generateEngine } from './engine/generate-engine.js';
import { generateForms } from './forms/generate-forms.js';
import type { GeneratedFile } from './generated-file.js';
import { generateSchema } from './schema/generate-schema.js';
import { generateCsvTemplates } from './csv-templates/generate-csv-templates.js';
import { generateXlsform } from './xlsform/generate-xlsform.js';

export interface TargetOptions {
  /** The version of Yardstick that generates. */
  readonly toolVersion: string;
  /** Of the npm package; made from the framework's name and version unless given. */
  readonly packageName?: string;
  readonly packageVersion?: string;
  /** The licence of the npm package as npm writes it (`MIT`); without it the package says nothing. */
  readonly license?: string;
  /** The framework that it revises, where it revises one: for the change log of a handbook. */
  readonly revised?: Framework;
  /** Inspections by the framework with their ratings: for the worked examples of a handbook. */
  readonly inspections?: readonly RatedInspection[];
}

/** One thing that can be generated: the same framework and options always give the same bytes. */
export interface Target {
  readonly name: string;
  /** In a list of targets: what it is for, in a few words. */
  readonly description: string;
  /** @throws RangeError for an option that it cannot use, in words for whoever gave it */
  readonly generate: (
    framework: Framework,
    options: TargetOptions,
  ) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
}

/** Everything that can be generated. A new target is a folder and a line here. */
export const targets: readonly Target[] = [
  { name: 'engine', description: 'a JavaScript package that rates inspections', generate: generateEngine },
  {
    name: 'schema',
    description: 'the JSON Schemas of an inspection and of a result',
    generate: generateSchema,
  },
  {
    name: 'forms',
    description: 'web pages to fill in without a network: cases and the inspection',
    generate: generateForms,
  },
  {
    name: 'handbook',
    description: 'the framework as it would be published: a web page and a Word file',
    generate: generateHandbook,
  },
  {
    name: 'xlsform',
    description: 'the case assessments as XLSForms, for ODK, KoboToolbox and others',
    generate: generateXlsform,
  },
  {
    name: 'csv-templates',
    description: 'tables for case-level answers, with what each column holds',
    generate: generateCsvTemplates,
  },
];
