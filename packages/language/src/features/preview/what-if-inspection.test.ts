import { describe, expect, test } from 'vitest';
import { textsAfter } from '../../testing/apply-edit.js';
import { bradfordFiles, exampleFiles } from '../../testing/examples.js';
import { TestWorkspace, type TestFiles } from '../../testing/workspace.js';
import { rateInspection } from '../rated-inspection.js';
import { whatIfInspection, type WhatIfChanges } from './what-if-inspection.js';

const nothing: WhatIfChanges = { answers: {}, checks: {} };

/** The files after what was tried out on an inspection was saved as another. */
async function saved(files: TestFiles, name: string, changes: Partial<WhatIfChanges>): Promise<TestFiles> {
  const workspace = await TestWorkspace.open(files);
  const written = whatIfInspection(workspace.services, workspace.inspection(name), {
    ...nothing,
    ...changes,
  });
  return textsAfter(workspace, written?.edit);
}

describe('what was tried out, saved as a new inspection', () => {
  test('is the original with the other answers in their lines, without what was published', async () => {
    const files = await saved(bradfordFiles(), 'Bradford2020', { answers: { '3.2.2': 52, '1.1': 'Good' } });
    const text = files['bradford-2020-what-if.inspection'] ?? '';
    expect(text).toMatch(/^\/\/ What if: tried out on Bradford2020\./);
    expect(text).toContain('\ninspection Bradford2020WhatIf of Youth2018 {\n');
    expect(text).toContain('    3.2.2 52%\n');
    expect(text).toContain('    1.1 Good\n');
    expect(text).toContain('    2.1.1 67%\n');
    expect(text).not.toContain('expect');
    expect(text).not.toContain('Derived');
  });

  test('is sound, and rated as it was on the preview', async () => {
    const files = await saved(bradfordFiles(), 'Bradford2020', { answers: { '3.2.2': 52, '3.2.3': 50 } });
    const workspace = await TestWorkspace.open(files);
    expect(workspace.diagnostics('bradford-2020-what-if.inspection')).toEqual([]);
    const rated = rateInspection(workspace.services, workspace.inspection('Bradford2020WhatIf'));
    // 3.2 was the lowest of 68, 47 and 45; of 68, 52 and 50 it is Requires improvement: one point more.
    expect(rated?.result?.ratings['3.2']).toBe('RequiresImprovement');
    expect(rated?.result?.score).toBe(8);
  });

  test('takes counts, checks, a printed total and what is not rated', async () => {
    const care = exampleFiles('care-services', [
      'care-homes.yardstick',
      'common.yardstick',
      'dogwood-view.inspection',
    ]);
    const files = await saved(care, 'DogwoodView', {
      answers: { '1.3.1': { yes: 19, of: 20 }, '5.1': { notRated: 'said "no" \\ to it' } },
      checks: { Safeguarding: true },
    });
    const text = files['dogwood-view-what-if.inspection'] ?? '';
    expect(text).toMatch(/1\.3\.1 +19 of 20/);
    expect(text).toMatch(/Safeguarding +yes/);
    expect(text).toContain(String.raw`not rated because "said \"no\" \\ to it"`);
    const workspace = await TestWorkspace.open(files);
    expect(workspace.diagnostics('dogwood-view-what-if.inspection')).toEqual([]);
  });

  test('writes an answer that the original lacked before its last brace', async () => {
    const files = bradfordFiles();
    const path = 'bradford-2020.inspection';
    const text = (files[path] ?? '').replace('    3.4.2 78%\n', '');
    const after = await saved({ ...files, [path]: text }, 'Bradford2020', { answers: { '3.4.2': 80 } });
    expect(after['bradford-2020-what-if.inspection']).toMatch(/\n {4}3\.4\.2 80%\n\}\n$/);
  });

  test('takes another name and file where there is one already', async () => {
    const once = await saved(bradfordFiles(), 'Bradford2020', {});
    const twice = await saved(once, 'Bradford2020', {});
    expect(twice['bradford-2020-what-if-2.inspection']).toContain('inspection Bradford2020WhatIf_2 of');
  });

  test('leaves the other inspections of the file alone', async () => {
    const files = bradfordFiles();
    const path = 'bradford-2020.inspection';
    const text = `${files[path] ?? ''}\ninspection Other of Youth2018 {\n    1.1 Good\n}\n`;
    const after = await saved({ ...files, [path]: text }, 'Other', { answers: { '1.1': 'Outstanding' } });
    const written = after['bradford-2020-what-if.inspection'] ?? '';
    expect(written).toContain('inspection OtherWhatIf of Youth2018 {\n    1.1 Outstanding\n}');
    expect(written).not.toContain('Bradford');
  });
});
