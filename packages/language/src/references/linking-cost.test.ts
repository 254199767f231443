import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';

function example(path: string): string {
  return readFileSync(new URL(`../../../../examples/youth-2018/${path}`, import.meta.url), 'utf8');
}

const framework = 'youth-2018.yardstick';
const inspection = 'bradford-2020.inspection';

/** How often a scope is asked for while an edited file is built again, and how many names there are in each file. */
async function lookUps(edited: string) {
  const workspace = await TestWorkspace.open({
    [framework]: example(framework),
    [inspection]: example(inspection),
  });
  const asked = vi.spyOn(workspace.services.references.ScopeProvider, 'getScope');
  await workspace.write(edited, `${example(edited)}\n// An edit.\n`);
  const namesIn = (path: string): number => workspace.document(path).references.length;
  return { asked: asked.mock.calls.length, framework: namesIn(framework), inspection: namesIn(inspection) };
}

describe('however long a file is, each name in it is looked up once', () => {
  test('in an inspection that is edited', async () => {
    const names = await lookUps(inspection);
    expect(names.inspection).toBeGreaterThan(60);
    expect(names.asked).toBe(names.inspection);
  });

  test('in a framework that is edited, and in the inspections of it', async () => {
    const names = await lookUps(framework);
    expect(names.asked).toBe(names.framework + names.inspection);
  });
});
