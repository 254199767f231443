import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsAfter } from '../../testing/apply-edit.js';
import { codePages } from '../../testing/code-pages.js';
import { readRulePage } from '../../testing/rule-page.js';
import { TestWorkspace } from '../../testing/workspace.js';
import { quickFixes } from './quick-fixes.js';
import { quickFixes as registered } from './registry.js';

const everywhere = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

const checks = join(import.meta.dirname, '../../checks');
const pages = codePages.map(({ chapter, code }) => ({
  code,
  avoid: readRulePage(readFileSync(join(checks, chapter, code, 'rule.md'), 'utf8')).avoid,
}));

describe.each(pages)('what the page of $code says to avoid', ({ code, avoid }) => {
  it('is gone once any fix of it is made, and nothing else is found', async () => {
    const titles = new Set<string>();
    for (const { files, project } of avoid) {
      const workspace = await TestWorkspace.open(files, project);
      for (const path of Object.keys(files)) {
        for (const action of quickFixes(workspace.services, workspace.document(path), everywhere)) {
          if (action.diagnostics?.[0]?.code === code) titles.add(action.title.replace(/^Allow .*/, 'Allow'));
          const texts = textsAfter(workspace, action.edit);
          const after = await TestWorkspace.open(texts, project);
          const mended = String(action.diagnostics?.[0]?.code).replace(
            'allow-unused',
            'allow-without-reason',
          );
          const before = codesIn(workspace, path);
          const left = codesIn(after, path);
          const brought = left.filter((code) => timesIn(left, code) > timesIn(before, code));
          const isMended = timesIn(left, mended) < timesIn(before, mended);
          expect({ title: action.title, text: texts[path], brought, isMended }).toEqual({
            title: action.title,
            text: texts[path],
            brought: [],
            isMended: true,
          });
        }
      }
    }
    expect(titles.size > (titles.has('Allow') ? 1 : 0)).toBe(registered.has(code));
  });
});

/** An allowance that lacked its reason is found to be needless once its warning is mended: that is still the one finding of it. */
function codesIn(workspace: TestWorkspace, path: string): string[] {
  return workspace
    .diagnostics(path)
    .map(({ code }) => String(code).replace('allow-unused', 'allow-without-reason'));
}

function timesIn(codes: readonly string[], code: string): number {
  return codes.filter((each) => each === code).length;
}

it('offers fixes only of codes that there are', () => {
  const codes = new Set(codePages.map(({ code }) => code));
  expect([...registered.keys()].filter((code) => !codes.has(code))).toEqual([]);
});
