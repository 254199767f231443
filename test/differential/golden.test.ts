import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { targets } from '@yardstick/generator';
import { describe, expect, it } from 'vitest';
import { exampleFrameworks } from './examples.js';

/**
 * What is generated from the examples, kept so that a change to a generator shows in review as a change to what it writes.
 * `UPDATE=1 pnpm vitest test/differential/golden` writes it anew.
 */
const golden = new URL('../golden/', import.meta.url);
const update = process.env['UPDATE'] === '1';

/** What every engine shares has its own tests, and would be most of each file; so have the scripts and styles of pages. */
function withoutShared(text: string): string {
  return text
    .replace(/^const runtime = \(\(\) => \{\n[^]*?\n\}\)\(\);$/m, 'const runtime = … ;')
    .replace(/(<(script|style)[^>]*>)[^]*?(?=<\/\2>)/g, '$1…')
    .replace(/('|&#39;)sha256-.*?\1/g, '$1sha256-…$1');
}

/** Pages are large and alike: those of one example, which has every shape in it, show what changes. Not every framework has cases. */
function isKept(target: string, name: string): boolean {
  return !['forms', 'handbook', 'xlsform', 'csv-templates'].includes(target) || name === 'care-services';
}

const examples = await exampleFrameworks();

describe('what is generated from the examples', () => {
  it('is kept for each of them', () => {
    expect(examples.map(({ name }) => name)).toEqual([
      'care-services',
      'joint-2007-phase-three',
      'sqs-2014',
      'youth-2018',
      'youth-2021',
    ]);
  });

  it.each(
    examples.flatMap(({ name, framework }) =>
      targets
        .filter((target) => isKept(target.name, name))
        .map((target) => ({ name, framework, target: target.name, generate: target.generate })),
    ),
  )('has not changed: $name, $target', async ({ name, framework, target, generate }) => {
    const files = await generate(framework, { toolVersion: '0.0.0-golden' });
    expect(files).toEqual(await generate(structuredClone(framework), { toolVersion: '0.0.0-golden' }));
    for (const { path, text } of files) {
      // A packed file shows nothing in review: that it is always the same was held above.
      if (typeof text !== 'string') continue;
      const file = new URL(`${name}/${target}/${path}`, golden);
      const now = withoutShared(text);
      if (update) {
        mkdirSync(fileURLToPath(new URL('.', file)), { recursive: true });
        writeFileSync(file, now);
      }
      expect(
        now === readFileSync(file, 'utf8'),
        `${name}/${target}/${path} differs: look at what UPDATE=1 makes of it`,
      ).toBe(true);
    }
  });
});
