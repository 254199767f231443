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

describe.each(pages)('what the page of $code says to avoid', ({ avoid }) => {
  it('is gone once any fix of it is made, and nothing else is found', async () => {
    for (const { files, project } of avoid) {
      const workspace = await TestWorkspace.open(files, project);
      for (const path of Object.keys(files)) {
        for (const action of quickFixes(workspace.services, workspace.document(path), everywhere)) {
          const texts = textsAfter(workspace, action.edit);
          const after = await TestWorkspace.open(texts, project);
          const mended = String(action.diagnostics?.[0]?.code);
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
  });
});

function codesIn(workspace: TestWorkspace, path: string): string[] {
  return workspace.diagnostics(path).map(({ code }) => String(code));
}

function timesIn(codes: readonly string[], code: string): number {
  return codes.filter((each) => each === code).length;
}

it('offers fixes only of codes that there are', () => {
  const codes = new Set(codePages.map(({ code }) => code));
  expect([...registered.keys()].filter((code) => !codes.has(code))).toEqual([]);
});
