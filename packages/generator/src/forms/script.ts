import { stringLiteral } from '../encoding/string-literal.js';

/**
 * The whole script of a page: the framework's engine, the form's script, and the call that brings them together. What the form
 * accepts is what the engine accepts, because it asks the engine.
 */
export function formScript(engine: string, form: string, sample?: string): string {
  const given = sample === undefined ? '' : `, ${stringLiteral(sample).toString()}`;
  return [
    engine,
    form,
    `form.start({
  framework: model,
  digest: framework.digest,
  rate,
  validate,
  tally,
  relevanceOf: (record) => runtime.relevanceOf(model, record),
}${given});`,
    '',
  ].join('\n');
}
