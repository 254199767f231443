import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkRules } from '../checks/registry.js';
import { configKeys } from './config-keys.js';
import { projectConfigSchema } from './config-schema.js';
import { parseProjectConfig } from './parse-project-config.js';

const file = join(import.meta.dirname, '../../yardstick.schema.json');
const schema = projectConfigSchema(checkRules);

it('is published as it is (UPDATE=1 writes it)', () => {
  if (process.env['UPDATE']) writeFileSync(file, JSON.stringify(schema, undefined, 2));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
});

const validate = new Ajv({ strict: false }).compile(schema);

/** Settings as people write them, right or nearly so. */
const words = fc.constantFrom(
  'cy',
  'wl',
  'no',
  'off',
  'warning',
  'loud',
  '',
  ' ',
  'generated',
  '../out',
  '/out',
  'a\\b',
  '**/*.yardstick',
  '!regions/*/{drafts,old}/**',
  '*a*a*a*b',
  '*(*a)b',
);
const anything = fc.oneof(words, fc.integer(), fc.constant(null), fc.array(words, { maxLength: 2 }));
const lint = fc.dictionary(fc.constantFrom('unused-use', 'duplicate-name', 'nothing'), anything, {
  maxKeys: 2,
});
const target = fc.dictionary(fc.constantFrom('framework', 'output', 'package', 'outptu'), anything, {
  maxKeys: 2,
});
const settings = fc.dictionary(
  fc.constantFrom(...Object.keys(configKeys), 'langauges'),
  fc.oneof(
    anything,
    lint,
    fc.dictionary(fc.constantFrom('engine', 'schema'), fc.oneof(target, anything), { maxKeys: 2 }),
  ),
  { maxKeys: 3 },
);

it('accepts what is read without a problem, and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(settings, anything), (value) => {
      const text = JSON.stringify(value);
      const { problems } = parseProjectConfig(text);
      expect({ text, accepted: validate(JSON.parse(text)) }).toEqual({
        text,
        accepted: problems.length === 0,
      });
    }),
    { numRuns: 1000 },
  );
});

it('accepts the settings of every example', () => {
  const examples = ['care-services', 'joint-2007-phase-three', 'sqs-2014', 'youth-2018', 'youth-2021'];
  for (const example of examples) {
    const text = readFileSync(
      join(import.meta.dirname, '../../../../examples', example, 'yardstick.json'),
      'utf8',
    );
    expect({ example, problems: parseProjectConfig(text).problems }).toEqual({ example, problems: [] });
    expect({ example, accepted: validate(JSON.parse(text)) }).toEqual({ example, accepted: true });
  }
});
