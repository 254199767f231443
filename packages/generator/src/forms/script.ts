import { stringLiteral } from '../encoding/string-literal.js';
import { englishText, welshText } from './runtime/generated/runtime-texts.js';

/**
 * The whole script of a page: the framework's engine, the form's script, and the call that brings them together. What the form
 * accepts is what the engine accepts, because it asks the engine.
 */
export function formScript(
  engine: string,
  form: string,
  languages: readonly string[],
  sample?: string,
): string {
  const inWelsh = languages.includes('cy');
  const texts = `{ en: english.texts${inWelsh ? ', cy: welsh.texts' : ''} }`;
  const given = sample === undefined ? '' : `, ${stringLiteral(sample).toString()}`;
  return [
    engine,
    englishText,
    ...(inWelsh ? [welshText] : []),
    form,
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
