import { expect, it } from 'vitest';
import { Session, uriOf } from './session.js';
import { framework, inspection } from './sources.js';

const project = { 'local.yardstick': framework, 'birch.inspection': inspection };

/** After whatever was sent, the server still finds a mistake and still sees it mended. */
async function expectAtWork(session: Session): Promise<void> {
  await session.openFile('local.yardstick');
  await session.replace('local.yardstick', 'rated by CaseQuality', 'rated by CaseQualty');
  await session.settled();
  expect(session.codes('local.yardstick')).toEqual(['unknown-name']);
  await session.replace('local.yardstick', 'CaseQualty', 'CaseQuality');
  await session.settled();
  expect(session.codes('local.yardstick')).toEqual([]);
}

const addresses = [
  '',
  'nonsense',
  '::',
  'file://[',
  'file:///%',
  'file:///%ff.yardstick',
  'untitled:Untitled-1',
  'file:///project/../../etc/passwd',
  'http://localhost:9/x.yardstick',
  'javascript:alert(1)',
  42,
  null,
  { toString: 'x' },
];

it('takes no harm from addresses that are none', async () => {
  const session = await Session.start(project);
  for (const uri of addresses) {
    await session.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yardstick', version: 1, text: 'framework X "x" {' },
    });
    await session.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: 'y' }],
    });
    await session.client
      .sendRequest('textDocument/definition', { textDocument: { uri }, position: { line: 0, character: 1 } })
      .catch(() => undefined);
    await session.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri, type: 1 },
        { uri, type: 3 },
      ],
    });
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
  await expectAtWork(session);
});

const places: readonly unknown[] = [
  { line: -1, character: -1 },
  { line: 1e9, character: 1e9 },
  { line: 0.5, character: 0.5 },
  { line: '0', character: null },
  {},
  null,
  [],
];

it('takes no harm from places that are none', async () => {
  const session = await Session.start(project);
  await session.openFile('local.yardstick');
  const methods = Object.keys(session.initialized?.capabilities ?? {});
  expect(methods.length).toBeGreaterThan(3);
  for (const position of places) {
    for (const method of [
      'textDocument/definition',
      'textDocument/references',
      'textDocument/documentHighlight',
      'textDocument/hover',
      'textDocument/completion',
      'textDocument/signatureHelp',
      'textDocument/rename',
      'textDocument/prepareRename',
      'textDocument/selectionRange',
      'textDocument/codeAction',
      'textDocument/inlayHint',
      'textDocument/onTypeFormatting',
      'textDocument/rangeFormatting',
      'textDocument/prepareCallHierarchy',
    ]) {
      await session
        .request(method, 'local.yardstick', {
          position,
          positions: [position],
          range: { start: position, end: position },
          newName: position,
          ch: position,
          options: null,
          context: position,
        })
        .catch(() => undefined);
    }
  }
  await session.closeFile('local.yardstick');
  await expectAtWork(session);
});

it('takes no harm from changes that make no sense', async () => {
  const session = await Session.start(project);
  await session.openFile('birch.inspection');
  for (const contentChanges of [
    null,
    'x',
    [null],
    [{ range: null, text: 'x' }],
    [{ range: { start: { line: 9e9, character: -5 }, end: { line: -1, character: 0 } }, text: 'x' }],
    [{ range: {}, text: 5 }],
    [{}],
  ]) {
    await session.client.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf('birch.inspection'), version: 'two' },
      contentChanges,
    });
  }
  await session.closeFile('birch.inspection');
  await expectAtWork(session);
});

it('takes no harm from requests without what they need', async () => {
  const session = await Session.start(project);
  for (const params of [
    null,
    [],
    {},
    { textDocument: null },
    { textDocument: { uri: uriOf('none.yardstick') } },
  ]) {
    for (const method of [
      'textDocument/formatting',
      'textDocument/documentSymbol',
      'textDocument/diagnostic',
      'textDocument/foldingRange',
      'textDocument/semanticTokens/full',
      'textDocument/codeLens',
      'textDocument/documentLink',
      'workspace/symbol',
      'workspace/didRenameFiles',
      'workspace/willRenameFiles',
      'no/such/method',
    ])
      await session.client.sendRequest(method, params).catch(() => undefined);
  }
  for (const method of [
    'textDocument/didOpen',
    'textDocument/didChange',
    'textDocument/didClose',
    'workspace/didChangeWatchedFiles',
    'workspace/didDeleteFiles',
    'workspace/didChangeConfiguration',
    'no/such/notification',
  ])
    await session.client.sendNotification(method, {});
  await expectAtWork(session);
});

it('takes no harm from messages that are no JSON', async () => {
  const session = await Session.start(project);
  session.sendRaw('Content-Length: 9\r\n\r\n{"broken"');
  session.sendRaw('Content-Length: 4\r\n\r\nnull');
  session.sendRaw('Content-Length: 2\r\n\r\n[]');
  await expectAtWork(session);
});

it('answers with nothing from a file that nobody opened and that is not there', async () => {
  const session = await Session.start(project);
  expect(await session.request('textDocument/documentSymbol', 'none.yardstick')).toBeNull();
});
