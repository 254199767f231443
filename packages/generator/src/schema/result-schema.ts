import type { Plan, RateablePlan } from '../plan/plan.js';
import { closedObject, described, dialect, reference, schemaId, type JsonSchema } from './json-schema.js';
import { levelDefinitions, levelReference } from './levels.js';

type Property = readonly [string, JsonSchema];

const text: JsonSchema = { type: 'string' };
const number: JsonSchema = { type: 'number' };
const numberOrNull: JsonSchema = { type: ['number', 'null'] };
const textOrNull: JsonSchema = { type: ['string', 'null'] };
const wholeNumber: JsonSchema = { type: 'integer', minimum: 0 };

/** The JSON Schema of the result of a rating by one framework. */
export function resultSchema(plan: Plan): JsonSchema {
  const { framework, items, overall } = plan;
  const ruled = items.filter(({ rule }) => rule !== null);
  const rated = ruled.filter(({ rule }) => rule?.by !== 'wording');
  const words = ruled.filter(({ rule }) => rule?.by === 'wording');
  const ratings = rated.map(({ id, item, ...rest }): Property => [
    id,
    { ...described(id, item.title), ...ratingOf({ id, item, ...rest }) },
  ]);
  const descriptions = words.map(({ id, item }): Property => [
    id,
    { ...described(id, item.title), ...textOrNull },
  ]);
  const properties: Property[] = [
    ['framework', identity(plan)],
    ['inspection', textOrNull],
    [
      'ratings',
      {
        description: 'By the number of the item. Null: not rated; the trace says why.',
        ...complete(ratings),
      },
    ],
    ...(words.length === 0
      ? []
      : [
          [
            'described',
            { description: 'The proportions in words.', ...complete(descriptions) },
          ] satisfies Property,
        ]),
    ['score', numberOrNull],
    ['maximum', numberOrNull],
    ['overall', ratingOf(overall)],
    ['trace', { description: 'Why each rating is what it is.', type: 'array', items: reference('entry') }],
    [
      'notices',
      { description: 'Warnings about the inspection.', type: 'array', items: reference('problem') },
    ],
  ];
  return {
    $schema: dialect,
    $id: schemaId(framework.name, 'result'),
    title: `A rating by ${framework.title?.text ?? framework.name}`,
    description: `What a rating gives. Made from the framework ${framework.digest}.`,
    ...complete(properties),
    $defs: { ...levelDefinitions(plan), entry: entry(plan), boundary: boundary(plan), problem: problem() },
  };
}

function identity({ framework }: Plan): JsonSchema {
  const { name, version, digest } = framework;
  return complete([
    ['name', { type: 'string', enum: [name] }],
    ['version', version === undefined ? { type: 'null' } : { type: 'string', enum: [version] }],
    ['digest', { type: 'string', enum: [digest] }],
  ]);
}

function ratingOf({ scale }: RateablePlan): JsonSchema {
  return scale === null ? { type: 'null' } : { anyOf: [levelReference(scale), { type: 'null' }] };
}

function entry(plan: Plan): JsonSchema {
  const ids = plan.items.map(({ id }) => id);
  const kinds = [...new Set(plan.items.map(({ item }) => item.kind)), 'overall'];
  const some: JsonSchema = { type: 'array', items: { type: 'string', enum: ids } };
  const limit = complete([
    ['words', text],
    ['changed', { type: 'boolean' }],
  ]);
  const override = complete([
    ['mechanical', textOrNull],
    ['because', text],
    ['discretion', text],
    ['grounds', { type: 'array', items: text }],
  ]);
  return closedObject(
    [
      ['item', { type: 'string', enum: [...ids, 'overall'] }],
      ['kind', { type: 'string', enum: kinds }],
      ['rating', textOrNull],
      ['rule', text],
      [
        'entered',
        {
          description: 'Taken as entered although the rule could have made it.',
          type: 'boolean',
          enum: [true],
        },
      ],
      ['notRated', { description: 'Why there is no rating.', ...text }],
      ['figure', figure()],
      [
        'band',
        closedObject(
          [
            ['range', text],
            ['words', text],
          ],
          ['range'],
        ),
      ],
      ['decidedBy', { description: 'The members whose rating is this one.', ...some }],
      ['unrated', { description: 'The members without a rating.', ...some }],
      [
        'boundaries',
        closedObject(
          [
            ['lower', reference('boundary')],
            ['upper', reference('boundary')],
          ],
          [],
        ),
      ],
      ['ruled', { description: 'What the rule gave, where a limit then lowered it.', ...text }],
      ['limits', { type: 'array', items: limit }],
      ['override', override],
      ['description', { description: 'The proportion in words.', ...text }],
    ],
    ['item', 'kind', 'rating', 'rule'],
  );
}

function figure(): JsonSchema {
  return closedObject(
    [
      ['yes', wholeNumber],
      ['of', wholeNumber],
      ['value', number],
      ['exact', text],
      ['score', number],
      ['maximum', number],
    ],
    ['value'],
  );
}

function boundary({ framework }: Plan): JsonSchema {
  const levels = new Set(framework.scales.flatMap((scale) => scale.levels.map(({ name }) => name)));
  return closedObject(
    [
      ['at', { description: 'The least value of the better side.', ...number }],
      // A framework without a scale has no level, and then no boundary either.
      ['level', levels.size === 0 ? text : { type: 'string', enum: [...levels] }],
      ['points', number],
      ['cases', wholeNumber],
    ],
    ['at', 'level', 'points'],
  );
}

function problem(): JsonSchema {
  return complete([
    ['code', text],
    ['severity', { type: 'string', enum: ['error', 'warning'] }],
    ['path', text],
    ['message', text],
  ]);
}

/** An object that has all of its properties. */
function complete(properties: readonly Property[]): JsonSchema {
  return closedObject(
    properties,
    properties.map(([name]) => name),
  );
}
