import type { Text } from '@yardstick/model';

/** A JSON Schema, or a part of one, of the draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** The address of a schema. It names the framework and leads nowhere. */
export function schemaId(framework: string, what: 'input' | 'result'): string {
  return `urn:yardstick:${encodeURIComponent(framework.replace(/\p{Cs}/gu, ''))}:${what}`;
}

/** An object with these properties and no others. */
export function closedObject(
  properties: readonly (readonly [string, JsonSchema])[],
  required: readonly string[],
): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(properties.length > 0 && { propertyNames: { enum: properties.map(([name]) => name) } }),
    required,
    additionalProperties: false,
  };
}

/** `2.1.3 Keeping other people safe`, and under it what is asked. */
export function described(name: string, title: Text | undefined, description?: Text): JsonSchema {
  return {
    title: title === undefined ? name : `${name} ${title.text}`,
    ...(description !== undefined && { description: description.text }),
  };
}

export function reference(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}
