import type { Text as ModelText } from '@yardstick/model';
import type { Text } from '../generated/ast.js';

/** Text with its translations. A half-typed line may have no text yet. */
export function lowerText(text: Text | undefined): ModelText | undefined {
  if (!text || typeof text.value !== 'string') return undefined;
  const translations = text.translations.filter((translation) => typeof translation.value === 'string');
  if (translations.length === 0) return { text: text.value };
  return {
    text: text.value,
    translations: Object.fromEntries(translations.map(({ language, value }) => [language, value])),
  };
}

/** `{ title: … }` where there is a text and nothing where there is none: the model has no empty places. */
export function optionalText<K extends string>(
  key: K,
  text: Text | undefined,
): Partial<Record<K, ModelText>> {
  const lowered = lowerText(text);
  return lowered ? ({ [key]: lowered } as Record<K, ModelText>) : {};
}
