import type { CaseField, Framework, Sample } from '@yardstick/model';
import { csvRows } from '../encoding/csv.js';
import { sectionsOf } from '../forms/outline.js';
import type { GeneratedFile } from '../generated-file.js';
import { FileNames } from '../packing/file-names.js';

/**
 * A table for the cases of every sample, to be filled in with a row a case and rated with `yardstick rate --cases`; and beside it what
 * each column holds.
 *
 * @throws RangeError where the framework has no cases
 */
export function generateCsvTemplates(framework: Framework): readonly GeneratedFile[] {
  if (framework.samples.length === 0)
    throw new RangeError(`${framework.name} has no cases, so there is no table to generate.`);
  const files = new FileNames();
  return framework.samples.flatMap((sample) => {
    const name = files.of(`cases-${sample.name}`);
    const columns = columnsOf(framework, sample);
    return [
      { path: `${name}.csv`, text: csvRows([columns.map(({ column }) => column)]) },
      {
        path: `${name}-columns.csv`,
        // Spreadsheets know by the mark that it is UTF-8.
        text: `\ufeff${csvRows([
          ['column', 'what it is', 'what it may hold'],
          ...columns.map(({ column, is, holds }) => [column, is, holds]),
        ])}`,
      },
    ];
  });
}

interface TemplateColumn {
  readonly column: string;
  readonly is: string;
  readonly holds: string;
}

function columnsOf(framework: Framework, sample: Sample): readonly TemplateColumn[] {
  const questions = sectionsOf(framework, sample).flatMap((section) => section.questions);
  return [
    { column: 'case', is: 'What tells the case from others in its sample', holds: 'any text' },
    { column: 'sample', is: 'The sample that the case is in', holds: sample.name },
    ...sample.fields.map((field) => ({
      column: field.name,
      is: field.title?.text ?? '',
      holds: holdsOf(field),
    })),
    ...questions.map(({ item }) => ({
      column: item.id,
      is: item.asks?.text ?? item.title?.text ?? '',
      holds: `yes, no or na${item.relevance ? '; blank where it is not asked of the case' : ''}`,
    })),
  ];
}

function holdsOf({ type, choices = [] }: CaseField): string {
  switch (type) {
    case 'choice':
      return choices.map(({ text }) => text).join('; ');
    case 'yesOrNo':
      return 'yes or no';
    case 'number':
      return 'a number in digits';
    case 'date':
      return 'a date: 2019-09-16';
    case 'text':
      return 'any text';
  }
}
