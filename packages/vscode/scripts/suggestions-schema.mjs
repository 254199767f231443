// Makes of the JSON Schema of a yardstick.json one that only suggests: the names of settings, what they mean, and their values. What is
// wrong with one is said by the language server, as you type and in files that are not open; said by both it would be listed twice.

/** @param schema a schema made of objects, lists, choices and texts, as that of the settings is */
export function suggestionsSchema({ description, properties, additionalProperties, items, enum: choices }) {
  return {
    ...(description && { description }),
    ...(properties && { properties: mapped(properties) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: suggestionsSchema(additionalProperties),
    }),
    ...(items && { items: suggestionsSchema(items) }),
    ...(choices && { examples: choices }),
  };
}

function mapped(properties) {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, suggestionsSchema(value)]),
  );
}
