import type { Framework } from '@yardstick/model';
import { sampleOf } from '../cases/case-values.js';
import { translated } from '../rating/labels.js';
import type { Values } from '../values/values.js';
import { flatItems } from './flat-items.js';

/** What a case is called where there are several kinds: `Court disposals, C-001`. */
export function caseName({ samples }: Framework, values: Values): string {
  const sample = sampleOf(values);
  const title = samples.find(({ name }) => name === sample)?.title ?? { text: sample };
  return `${translated(title)}, ${values.get('case') ?? ''}`;
}

/** What a field or a question of a case is called. This page has no fields for cases. */
export function columnName({ samples, items }: Framework, values: Values, column: string): string {
  const sample = samples.find(({ name }) => name === sampleOf(values));
  const field = sample?.fields.find(({ name }) => name === column);
  if (field) return translated(field.title ?? { text: column });
  const title = flatItems(items).find(({ id }) => id === column)?.title;
  return title ? `${column} ${translated(title)}` : column;
}
