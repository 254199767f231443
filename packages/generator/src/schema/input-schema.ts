import type { ItemKind, Statistic, Wording } from '@yardstick/model';
import { find, type ItemPlan, type Plan, type RateablePlan } from '../plan/plan.js';
import { closedObject, described, dialect, reference, schemaId, type JsonSchema } from './json-schema.js';
import { levelDefinitions, levelReference } from './levels.js';

type Property = readonly [string, JsonSchema];

const text: JsonSchema = { type: 'string' };
/** Anything but spaces. */
const reason: JsonSchema = { type: 'string', pattern: '\\S' };
const cases: JsonSchema = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const percentage: JsonSchema = { type: 'number', minimum: 0, maximum: 100 };

const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const day = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])',
].join('|');
/** A month or a day of the calendar. */
const date = `(?:\\d{4}-(?:0[1-9]|1[0-2])|\\d{4}-(?:${day})|${leapYear}-02-29)`;

/** The JSON Schema of an inspection of one framework: everything about its form that validation would find. */
export function inputSchema(plan: Plan): JsonSchema {
  const { framework } = plan;
  return {
    $schema: dialect,
    $id: schemaId(framework.name, 'input'),
    title: `An inspection of ${framework.title?.text ?? framework.name}`,
    description: `What a rating by ${framework.name} is made from. Made from the framework ${framework.digest}.`,
    ...closedObject(particulars(plan), ['framework']),
    $defs: {
      ...levelDefinitions(plan),
      notRated: {
        title: 'Not rated in this inspection',
        description: 'The reason holds for everything inside the item too.',
        ...closedObject([['notRated', reason]], ['notRated']),
      },
      counts: {
        title: 'Counts',
        description: 'How many of the relevant cases were answered yes.',
        ...closedObject(
          [
            ['yes', cases],
            ['of', cases],
          ],
          ['yes', 'of'],
        ),
      },
      ...Object.fromEntries(kindsOf(plan).map((kind) => [`${kind}Notes`, notesOf(plan, kind)])),
    },
  };
}

function particulars(plan: Plan): Property[] {
  const { framework, overall } = plan;
  const summed = overall.rule?.by === 'sum' || overall.rule?.by === 'share';
  const number: JsonSchema = { type: 'number' };
  return [
    ['framework', { type: 'string', enum: [framework.name] }],
    ['inspection', text],
    ['service', text],
    [
      'fieldwork',
      {
        ...text,
        description: 'A month, a day, or two of them with / between.',
        pattern: `^${date}(/${date})?$`,
      },
    ],
    ['published', { ...text, description: 'A month or a day.', pattern: `^${date}$` }],
    ['source', text],
    [
      'cases',
      {
        description: 'The size of each sample.',
        ...closedObject(
          framework.samples.map((sample): Property => [
            sample.name,
            { ...described(sample.name, sample.title), ...cases },
          ]),
          [],
        ),
      },
    ],
    [
      'answers',
      {
        description: 'By the number of the item.',
        ...closedObject(
          [...plan.items, overall].map((rateable): Property => [rateable.id, answer(plan, rateable)]),
          [],
        ),
      },
    ],
    [
      'checks',
      closedObject(
        framework.checks.map(({ name, title }): Property => [name, { title: title.text, type: 'boolean' }]),
        [],
      ),
    ],
    [
      'statistics',
      closedObject(
        framework.statistics.map((statistic): Property => [statistic.name, statisticValue(statistic)]),
        [],
      ),
    ],
    [
      'notes',
      closedObject(
        plan.items.map(({ id, item }): Property => [id, reference(`${item.kind}Notes`)]),
        [],
      ),
    ],
    [
      'overrides',
      closedObject(
        [...plan.items, overall].flatMap((rateable) => override(rateable)),
        [],
      ),
    ],
    ...(summed
      ? [
          [
            'score',
            {
              description: 'The printed total, where the ratings under it were not all printed.',
              ...closedObject(
                [
                  ['value', number],
                  ['of', number],
                ],
                ['value'],
              ),
            },
          ] satisfies Property,
        ]
      : []),
  ];
}

function answer(plan: Plan, { id, item, rule, scale }: RateablePlan): JsonSchema {
  const about = item === null ? { title: 'Overall' } : described(id, item.title, item.asks ?? item.statement);
  const notRated = reference('notRated');
  const level = scale === null || (item === null && rule?.by !== 'inspectors') ? [] : [levelReference(scale)];
  switch (rule?.by) {
    case 'percentage':
      return { ...about, anyOf: [percentage, reference('counts'), ...level, notRated] };
    case 'wording':
      return {
        ...about,
        anyOf: [
          percentage,
          reference('counts'),
          ...phrases(find(plan.wordings, rule.wording, 'wording').wording),
          notRated,
        ],
      };
    default:
      return { ...about, anyOf: [...level, notRated] };
  }
}

function phrases({ phrases: all }: Wording): JsonSchema[] {
  const texts = new Set(all.flatMap(({ says }) => ('text' in says ? [says.text.text] : [])));
  return texts.size === 0 ? [] : [{ type: 'string', enum: [...texts] }];
}

function statisticValue({ name, title, unit, note }: Statistic): JsonSchema {
  const figure: JsonSchema = unit === 'percent' ? percentage : { type: 'number' };
  const range = { type: 'array', prefixItems: [figure, figure], items: false, minItems: 2 };
  return {
    ...described(name, title, note),
    ...closedObject(
      [
        ['value', figure],
        ['average', figure],
        ['range', range],
      ],
      ['value'],
    ),
  };
}

function override({ id, scale }: RateablePlan): Property[] {
  if (scale === null) return [];
  return [
    [
      id,
      closedObject(
        [
          ['to', levelReference(scale)],
          ['because', reason],
        ],
        ['to', 'because'],
      ),
    ],
  ];
}

function kindsOf(plan: Plan): ItemKind[] {
  return [...new Set(plan.items.map(({ item }: ItemPlan) => item.kind))];
}

function notesOf({ framework }: Plan, kind: ItemKind): JsonSchema {
  const headings = framework.noteHeadings
    .filter((each) => each.kind === kind)
    .flatMap((each) => each.headings);
  const names = new Set(headings.map((heading) => heading.text));
  return closedObject(
    [...names].map((name): Property => [name, text]),
    [],
  );
}
