import type { CaseField, Framework, Sample } from '@yardstick/model';
import { sectionsOf } from '../../packages/generator/src/forms/outline.js';

/** Two cases of a sample as a table, every question of both answered in one way. */
export function casesTable(framework: Framework, sample: Sample, answer: 'yes' | 'no'): string {
  const ids = sectionsOf(framework, sample).flatMap(({ questions }) => questions.map(({ item }) => item.id));
  const header = ['case', 'sample', ...sample.fields.map(({ name }) => name), ...ids];
  const rows = ['A-001', 'A-002'].map((reference) => [
    reference,
    sample.name,
    ...sample.fields.map(valueOf),
    ...ids.map(() => answer),
  ]);
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\n');
}

function valueOf({ type, choices = [] }: CaseField): string {
  const values = {
    choice: choices[0]?.text ?? '',
    yesOrNo: 'yes',
    number: '16',
    date: '2019-02-03',
    text: 'North',
  } as const;
  return values[type];
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
