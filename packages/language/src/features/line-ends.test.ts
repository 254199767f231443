import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsAfter } from '../testing/apply-edit.js';
import { codePages } from '../testing/code-pages.js';
import { openAtCursor } from '../testing/cursor.js';
import { readRulePage } from '../testing/rule-page.js';
import { TestWorkspace, type TestFiles } from '../testing/workspace.js';
import { codeActions } from './code-actions.js';
import { completion } from './completion.js';
import { whatIfInspection } from './preview/what-if-inspection.js';
import { isInspection } from '../generated/ast.js';

/* A file from Windows ends its lines with two characters. Editors differ in what they make of a single one that is put into such a file. */

function changed(files: TestFiles, change: (text: string) => string): TestFiles {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));
}

const fromWindows = (text: string): string => text.replaceAll('\n', '\r\n');
const withPlainEnds = (text: string): string => text.replaceAll('\r\n', '\n');

/** The files whose lines end in more than one way. */
function mixedIn(files: TestFiles): string[] {
  return Object.keys(files).filter((path) => {
    const text = files[path] ?? '';
    return text.includes('\r\n') && /(?<!\r)\n/.test(text);
  });
}

const checks = join(import.meta.dirname, '../checks');
const pages = codePages.map(({ code, chapter }) => [code, join(checks, chapter, code, 'rule.md')] as const);

describe('what is offered in a file from Windows', () => {
  it.each(pages)('does what it does elsewhere, and keeps the line ends: %s', async (_code, path) => {
    for (const { files, project } of readRulePage(readFileSync(path, 'utf8')).avoid) {
      const elsewhere = await TestWorkspace.open(files, project);
      const windows = await TestWorkspace.open(changed(files, fromWindows), project);
      for (const file of Object.keys(files).filter((each) => !each.startsWith('../'))) {
        for (const line of (files[file] ?? '').split('\n').keys()) {
          const start = { line, character: 0 };
          const range = { start, end: { line: line + 1, character: 0 } };
          const offered = codeActions(elsewhere.services, elsewhere.document(file), range);
          const here = codeActions(windows.services, windows.document(file), range);
          expect(here.map(({ title }) => title)).toEqual(offered.map(({ title }) => title));
          for (const [place, { edit }] of here.entries()) {
            const after = textsAfter(windows, edit);
            expect(mixedIn(after)).toEqual([]);
            expect(changed(after, withPlainEnds)).toEqual(textsAfter(elsewhere, offered[place]?.edit));
          }
        }
      }
    }
  });

  it('writes the use line of a name that another file has', async () => {
    const { services, document, position } = await openAtCursor({
      'levels.yardstick': 'scale Rating {\r\n    level Poor = 0\r\n    level Good = 1\r\n}\r\n',
      'care.yardstick': 'framework Care {\r\n    section 1 "Safe" { rated by inspectors on ▮ }\r\n}\r\n',
    });
    const scale = completion(services, document, position).items.find(({ label }) => label === 'Rating');
    expect(scale?.additionalTextEdits?.map(({ newText }) => newText)).toEqual([
      'use "./levels.yardstick"\r\n\r\n',
    ]);
  });

  it('writes a new file with the line ends of new files, also of an inspection that cannot be read whole', async () => {
    const workspace = await TestWorkspace.open({
      'care.yardstick':
        'framework Care {\n    scale Rating { level Poor = 0 level Good = 1 }\n    section 1 "Safe" { rated by inspectors on Rating }\n    overall rated by lowest of sections\n}\n',
      'alder.inspection': 'inspection Alder of Care {\r\n    1\r\n    // Not yet.\r\n}\r\n',
    });
    const [alder] = workspace.document('alder.inspection').parseResult.value.members.filter(isInspection);
    const changes = { answers: { 1: 'Good' }, checks: {} };
    const tried = alder && whatIfInspection(workspace.services, alder, changes);
    const after = textsAfter(workspace, tried?.edit)['alder-what-if.inspection'];
    expect(after).toContain('inspection AlderWhatIf of Care {\n');
    expect(after).not.toContain('\r');
  });
});
