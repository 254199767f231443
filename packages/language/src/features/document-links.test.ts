import { expect, test } from 'vitest';
import { TestWorkspace } from '../testing/workspace.js';
import { documentLinks } from './document-links.js';

async function links(text: string): Promise<string[]> {
  const files = { 'homes.yardstick': text, 'common.yardstick': 'scale S {\n    level A = 1\n}\n' };
  const workspace = await TestWorkspace.open(files);
  const document = workspace.document('homes.yardstick');
  return documentLinks(workspace.services, document).map(
    ({ range, target }) => `${document.textDocument.getText(range)} → ${target ?? ''}`,
  );
}

test('a use line leads to its file', async () => {
  expect(await links('use "./common.yardstick"\nuse "./nowhere.yardstick"\nuse\n')).toEqual([
    '"./common.yardstick" → file:///test/common.yardstick',
  ]);
});

test('an address in a source leads to it, without the stop behind it', async () => {
  expect(
    await links(
      'framework A {\n    source "Annex 2 (https://example.org/a.pdf), see https://example.org/b."\n}\n',
    ),
  ).toEqual([
    'https://example.org/a.pdf → https://example.org/a.pdf',
    'https://example.org/b → https://example.org/b',
  ]);
});

test('nothing but an address on the web is a link', async () => {
  expect(
    await links('framework A {\n    source "command:evil javascript:alert(1) file:///etc/passwd"\n}\n'),
  ).toEqual([]);
  expect(await links('framework A {\n    publisher "https://example.org"\n    source\n')).toEqual([]);
});
