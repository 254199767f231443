import type { Framework, Item } from '@yardstick/model';
import { Code, code, join } from '../../encoding/code.js';
import { numberLiteral } from '../../encoding/number-literal.js';
import { propertyKey } from '../../encoding/property-key.js';
import { stringLiteral } from '../../encoding/string-literal.js';

/** The framework as validation and the explanation of rare things need it: without the prose that an inspector reads. */
export function emitFrameworkData(framework: Framework): Code {
  return code`
    /** The framework itself, without its prompts and statements. */
    const model = ${emitValue({ ...framework, items: framework.items.map(withoutProse) })};`;
}

function withoutProse(item: Item): Item {
  const fields = Object.entries(item).filter(([field]) => field !== 'statement' && field !== 'asks');
  const rest = Object.fromEntries(fields) as unknown as Item;
  return { ...rest, prompts: [], evidence: [], items: item.items.map(withoutProse) };
}

/** Any JSON value as a literal: short ones on one line. */
function emitValue(value: unknown): Code {
  switch (typeof value) {
    case 'string':
      return stringLiteral(value);
    case 'number':
      return numberLiteral(value);
    case 'boolean':
      return value ? code`true` : code`false`;
    case 'object':
      break;
    default:
      throw new TypeError('A framework holds only what JSON can.');
  }
  if (value === null) return code`null`;
  if (Array.isArray(value)) return list(code`[`, value.map(emitValue), code`]`);
  const fields = Object.entries(value).filter(([, held]) => held !== undefined);
  return list(
    code`{`,
    fields.map(([key, held]) => code`${propertyKey(key)}: ${emitValue(held)}`),
    code`}`,
  );
}

const WIDTH = 110;

function list(open: Code, parts: readonly Code[], close: Code): Code {
  if (parts.length === 0) return code`${open}${close}`;
  const line = code`${open} ${join(parts, code`, `)} ${close}`;
  const text = line.toString();
  if (text.length <= WIDTH && !text.includes('\n')) return line;
  return code`
    ${open}
      ${parts.map((part) => code`${part},`)}
    ${close}`;
}
