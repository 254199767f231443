import type { Framework } from '@yardstick/model';

/** The languages that texts of a framework are translated into, in the order of their codes. */
export function languagesOf(framework: Framework): readonly string[] {
  const found = new Set<string>();
  const waiting: unknown[] = [framework];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && 'translations' in value && 'text' in value) {
      for (const language of Object.keys(value.translations ?? {})) found.add(language);
    } else {
      for (const inner of Object.values(value))
        if (inner !== undefined && inner !== null) waiting.push(inner);
    }
  }
  return [...found].sort();
}
