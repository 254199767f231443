import type { SelectionRange } from 'vscode-languageserver-types';
import { expect, test } from 'vitest';
import { openAtCursor } from '../testing/cursor.js';
import { selectionRanges } from './selection-ranges.js';

/** What is selected by widening the selection step by step. */
async function widened(text: string): Promise<string[]> {
  const { services, document, position } = await openAtCursor({ 'homes.yardstick': text });
  const steps: string[] = [];
  let selection: SelectionRange | undefined = selectionRanges(services, document, [position])[0];
  for (; selection; selection = selection.parent) steps.push(document.textDocument.getText(selection.range));
  return steps;
}

test('from a word over its text, the line and the block to the file', async () => {
  const standard = `standard 1.1 "Falls" {
            statement "Falls are prevented."
        }`;
  const domain = `domain 1 "Safe" {
        ${standard}
    }`;
  const file = `framework Homes {
    ${domain}
}
`;
  expect(await widened(file.replace('are prevented', 'are pre▮vented'))).toEqual([
    'prevented',
    'Falls are prevented.',
    '"Falls are prevented."',
    'statement "Falls are prevented."',
    standard.slice(standard.indexOf('{')),
    standard,
    domain.slice(domain.indexOf('{')),
    domain,
    file.slice(file.indexOf('{')).trimEnd(),
    file.trimEnd(),
    file,
  ]);
});

test('from a number over the rule to the line', async () => {
  const steps = await widened('framework A {\n    overall rated by lowest of standards in 1, ▮2\n}\n');
  expect(steps.slice(0, 4)).toEqual([
    '2',
    'standards in 1, 2',
    'lowest of standards in 1, 2',
    'overall rated by lowest of standards in 1, 2',
  ]);
});

test.each(['▮', 'framework ▮{\n "', '"a ▮b\n\nframework'])('somewhere in nothing: %j', async (text) => {
  expect((await widened(text)).at(-1)).toBe(text.replace('▮', ''));
});
