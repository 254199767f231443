import { readFileSync } from 'node:fs';
import { AstUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import { isKeywordType } from '../../parsing/tokens.js';
import { TestWorkspace } from '../../testing/workspace.js';
import { completion } from '../completion.js';
import { wordsOf } from '../words-of-text.js';

const examples = new URL('../../../../../examples/', import.meta.url);

function example(path: string): string {
  return readFileSync(new URL(path, examples), 'utf8');
}

const projects: readonly (readonly string[])[] = [
  [
    'care-services/common.yardstick',
    'care-services/care-homes.yardstick',
    'care-services/cedar-court.inspection',
  ],
  ['youth-2018/youth-2018.yardstick', 'youth-2018/bradford-2020.inspection'],
  [
    'joint-2007-phase-three/joint-2007-phase-three.yardstick',
    'joint-2007-phase-three/bromley-2007.inspection',
  ],
  ['sqs-2014/sqs-2014.yardstick', 'sqs-2014/preview.inspection'],
];

async function open(paths: readonly string[]): Promise<TestWorkspace> {
  return TestWorkspace.open(
    Object.fromEntries(paths.map((path) => [path.slice(path.indexOf('/') + 1), example(path)])),
  );
}

/** What is offered with the cursor at the end of each word that the example has, for words that are not offered there. */
function missed(workspace: TestWorkspace, path: string): string[] {
  const document = workspace.document(path);
  const { services } = workspace;
  const root = document.parseResult.value;
  const references = [...AstUtils.streamAst(root)]
    .flatMap((node) => AstUtils.streamReferences(node).toArray())
    .flatMap(({ reference: { $refNode } }) => ($refNode ? [$refNode] : []));
  const keywords = [...wordsOf(root.$cstNode)].filter(
    ({ tokenType, hidden }) => !hidden && isKeywordType(tokenType),
  );
  return [...references, ...keywords].flatMap(({ text, offset, end }) => {
    const { textDocument } = document;
    const { items } = completion(services, document, textDocument.positionAt(end));
    const isOffered = items.some(
      ({ label }) => label === text || label.startsWith(`${text} `) || label.endsWith(` ${text}`),
    );
    const { line } = textDocument.positionAt(offset);
    return isOffered
      ? []
      : [`${text} in line ${line + 1}: ${textDocument.getText().split('\n')[line]?.trim() ?? ''}`];
  });
}

describe('every word that the published examples have is offered where they have it', () => {
  it.each(projects)('%s', async (...paths) => {
    const workspace = await open(paths);
    for (const path of paths) expect(missed(workspace, path.slice(path.indexOf('/') + 1)), path).toEqual([]);
  });
});
