import { stringLiteral } from '../encoding/string-literal.js';
import type { FormTexts } from './runtime/form-texts.js';

/**
 * The whole script of a page: the framework's engine, the form's script, and the call that brings them together. What the form
 * accepts is what the engine accepts, because it asks the engine.
 */
export function formScript(
  engine: string,
  form: FormTexts,
  languages: readonly string[],
  sample?: string,
): string {
  const inWelsh = languages.includes('cy');
  const texts = `{ en: english.words${inWelsh ? ', cy: welsh.words' : ''} }`;
  const given = sample === undefined ? '' : `, ${stringLiteral(sample).toString()}`;
  return [
    engine,
    form.english,
    ...(inWelsh ? [form.welsh] : []),
    form.script,
    `form.start({
  framework: model,
  digest: framework.digest,
  rate,
  validate,
  tally,
  relevanceOf: (record) => runtime.relevanceOf(model, record),
}, ${texts}${given});`,
    '',
  ].join('\n');
}
