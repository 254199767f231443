import { DocumentState, UriUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';

/*
 * In a project of a thousand files most have nothing to do with the one that is typed in, and to look at them again would be to keep its
 * author waiting. (That none is forgotten, staleness.test.ts holds.)
 */

const scale = 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n';
const framework = (name: string): string => `use "./shared.yardstick"
framework ${name} {
    effective from 2024-01
    section 1 "Safe" {
        rated by inspectors on Rating
    }
    overall rated by lowest of sections
}
`;
const inspection = (name: string, of: string): string =>
  `inspection ${name} of ${of} {\n    fieldwork 2024-05\n    1 Good\n}\n`;

const files = {
  'shared.yardstick': scale,
  'care.yardstick': framework('Care'),
  'schools.yardstick': framework('Schools'),
  'alder.inspection': inspection('Alder', 'Care'),
  'birch.inspection': inspection('Birch', 'Care'),
  'elm.inspection': inspection('Elm', 'Schools'),
};

/** The files that are looked at again when one is written anew. */
async function lookedAt(path: string, text: string, before: Record<string, string> = files) {
  const workspace = await TestWorkspace.open(before);
  const seen = new Set<string>();
  workspace.services.shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
    seen.add(UriUtils.basename(uri));
  });
  await workspace.write(path, text);
  return [...seen].sort();
}

describe('only what a change can matter to is looked at again', () => {
  it('for a framework: its inspections', async () => {
    expect(await lookedAt('care.yardstick', framework('Care').replace('"Safe"', '"Safety"'))).toEqual([
      'alder.inspection',
      'birch.inspection',
      'care.yardstick',
    ]);
  });

  it('for an inspection: nothing else', async () => {
    expect(await lookedAt('birch.inspection', inspection('Birch', 'Care').replace('Good', 'Poor'))).toEqual([
      'birch.inspection',
    ]);
  });

  it('for a shared file: the frameworks that use it, and their inspections', async () => {
    expect(await lookedAt('shared.yardstick', scale.replace('Poor', 'Weak'))).toEqual(
      Object.keys(files).sort(),
    );
  });

  it('for a framework that takes the name of another: the inspections of both', async () => {
    expect(await lookedAt('schools.yardstick', framework('Care'))).toEqual([
      'alder.inspection',
      'birch.inspection',
      'care.yardstick',
      'elm.inspection',
      'schools.yardstick',
    ]);
  });

  it('for a new version of a framework: every inspection, for it may be in effect at its date', async () => {
    const version =
      'use "./care.yardstick"\nframework Care2025 revises Care {\n    effective from 2025-01\n}\n';
    const seen = await lookedAt('care-2025.yardstick', version);
    expect(seen).toEqual(['alder.inspection', 'birch.inspection', 'care-2025.yardstick', 'elm.inspection']);
    expect(
      await lookedAt('care-2025.yardstick', version.replace('2025-01', '2025-02'), {
        ...files,
        'care-2025.yardstick': version,
      }),
    ).toEqual(seen);
  });
});
