import { Code } from './code.js';
import { stringLiteral } from './string-literal.js';

/**
 * A property name in an object literal or a type. Quoted unless it is a plain word; `__proto__` is computed, because
 * written plainly in an object literal it sets the prototype.
 */
export function propertyKey(name: string): Code {
  if (name === '__proto__') return Code.trusted("['__proto__']");
  return isPlainWord(name) ? Code.trusted(name) : stringLiteral(name);
}

/** Reading a property: `answers.Court`, `answers['2.1.3']`. */
export function propertyAccess(of: Code, name: string): Code {
  return Code.trusted(
    isPlainWord(name) ? `${of.toString()}.${name}` : `${of.toString()}[${stringLiteral(name).toString()}]`,
  );
}

function isPlainWord(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name);
}
