import type { Plan } from '../plan/plan.js';
import type { ScalePlan } from '../plan/scale-plan.js';
import { reference, type JsonSchema } from './json-schema.js';

/** One definition a scale, in the order in which the framework declares its levels. */
export function levelDefinitions(plan: Plan): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    [...plan.scales.values()].map((scale): [string, JsonSchema] => [
      scale.names.toString(),
      {
        title: scale.scale.title?.text ?? scale.scale.name,
        description: scale.scale.levels
          .map(({ name, label, meaning }) => levelWords(name, label?.text, meaning?.text))
          .join('\n'),
        type: 'string',
        enum: scale.scale.levels.map(({ name }) => name),
      },
    ]),
  );
}

export function levelReference(scale: ScalePlan): JsonSchema {
  return reference(scale.names.toString());
}

function levelWords(name: string, label: string | undefined, meaning: string | undefined): string {
  const words = label === undefined ? name : `${name} (${label})`;
  return meaning === undefined ? words : `${words}: ${meaning}`;
}
