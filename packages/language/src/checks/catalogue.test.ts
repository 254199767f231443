import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from './catalogue.js';
import { checkRules } from './registry.js';

const page = join(import.meta.dirname, '../../../../docs/checks/README.md');

it('has a page of its own that is up to date (UPDATE=1 writes it)', () => {
  const current = catalogue(
    checkRules,
    (rule) => `../../packages/language/src/checks/${rule.category}/${rule.code}/rule.md`,
  );
  if (process.env['UPDATE']) {
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, current);
  }
  expect(readFileSync(page, 'utf8')).toBe(current);
});
