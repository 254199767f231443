import { english, type Words } from '@yardstick/language/features';

/**
 * What is said to a person whose editor is in this language: Welsh for `cy` and `cy-GB`, English for all others and where a client says
 * nothing. Welsh is loaded when it is asked for.
 */
export async function wordsFor(locale: unknown): Promise<Words> {
  if (typeof locale !== 'string' || !/^cy(?:[-_.]|$)/i.test(locale)) return english;
  return (await import('@yardstick/language/features/welsh')).welsh;
}
