import type { CheckRule } from '../checks/check-rule.js';
import {
  configKeys,
  insidePath,
  lintLevels,
  manageablePattern,
  type ConfigKey,
  type ConfigValue,
} from './config-keys.js';
import { canMarkText, languageCodes } from './languages.js';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a yardstick.json, for editors. Draft 7, because that is what editors read in full.
 *
 * @param rules The checks whose level can be set.
 */
export function projectConfigSchema(rules: readonly CheckRule[]): Schema {
  const adjustable = rules.filter(({ severity }) => severity !== 'error');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of a Yardstick project',
    ...recordSchema(configKeys, adjustable),
  };
}

function schemaOf(value: ConfigValue, rules: readonly CheckRule[]): Schema {
  switch (value.is) {
    case 'text':
      if (value.kind === 'language') return { enum: languageCodes.filter(canMarkText) };
      if (value.kind === 'path' || value.kind === 'pattern') {
        const manageable = value.kind === 'pattern' ? [{ pattern: manageablePattern.source }] : [];
        return { type: 'string', pattern: insidePath.source, allOf: [notBlank, ...manageable] };
      }
      return { type: 'string', ...notBlank };
    case 'level':
      return { enum: lintLevels };
    case 'list':
      return { type: 'array', items: schemaOf(value.of, rules) };
    case 'record':
      return recordSchema(value.keys, rules);
    case 'table':
      return value.by === 'target'
        ? { type: 'object', additionalProperties: schemaOf(value.of, rules) }
        : recordSchema(
            Object.fromEntries(rules.map(({ code, summary }) => [code, { about: summary, value: value.of }])),
            rules,
          );
  }
}

const notBlank = { pattern: '\\S' } as const;

function recordSchema(keys: Readonly<Record<string, ConfigKey>>, rules: readonly CheckRule[]): Schema {
  const properties = Object.entries(keys).map(([key, { about, value }]) => [
    key,
    { description: about, ...schemaOf(value, rules) },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}
