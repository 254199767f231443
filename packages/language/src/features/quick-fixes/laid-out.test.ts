import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { format } from '../../formatting/format.js';
import { textsAfter } from '../../testing/apply-edit.js';
import { codePages } from '../../testing/code-pages.js';
import { readRulePage } from '../../testing/rule-page.js';
import { TestWorkspace, type TestFiles } from '../../testing/workspace.js';
import { documentFormatting } from '../document-formatting.js';
import { quickFixes } from './quick-fixes.js';

const everywhere = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

const checks = join(import.meta.dirname, '../../checks');
const pages = codePages.map(({ chapter, code }) => ({
  code,
  avoid: readRulePage(readFileSync(join(checks, chapter, code, 'rule.md'), 'utf8')).avoid,
}));

/** The texts as `yardstick format` leaves them. Nothing where one cannot be read to its end. */
async function laidOut(files: TestFiles): Promise<Record<string, string> | undefined> {
  const workspace = await TestWorkspace.open(files);
  if (!Object.keys(files).every((path) => format(workspace.document(path)).ok)) return undefined;
  const texts = Object.keys(files).map((path) => {
    const document = workspace.document(path);
    const edit = {
      documentChanges: [
        {
          textDocument: { uri: document.uri.toString(), version: null },
          edits: documentFormatting(workspace.services, document),
        },
      ],
    };
    return [path, textsAfter(workspace, edit)[path] ?? ''] as const;
  });
  return Object.fromEntries(texts);
}

describe.each(pages)('what the page of $code says to avoid, laid out', ({ avoid }) => {
  it('is laid out still once any fix of it is made', async () => {
    for (const { files, project } of avoid) {
      const tidy = await laidOut(files);
      if (!tidy) continue;
      const workspace = await TestWorkspace.open(tidy, project);
      for (const path of Object.keys(tidy)) {
        for (const action of quickFixes(workspace.services, workspace.document(path), everywhere)) {
          // What the author goes on writing, over placeholders, is laid out once it is written.
          if (JSON.stringify(action.edit).includes('"snippet"')) continue;
          const after = textsAfter(workspace, action.edit);
          expect({ title: action.title, text: (await laidOut(after))?.[path] }).toEqual({
            title: action.title,
            text: after[path],
          });
        }
      }
    }
  });
});
