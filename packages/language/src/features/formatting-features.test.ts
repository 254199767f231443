import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { format } from '../formatting/format.js';
import { openAtCursor } from '../testing/cursor.js';
import { TestWorkspace } from '../testing/workspace.js';
import { documentFormatting } from './document-formatting.js';
import { onTypeFormatting } from './on-type-formatting.js';
import { rangeFormatting } from './range-formatting.js';

const untidy = `scale Rating {
  level Poor = 0
      level Outstanding   = 1
}

scale   Colour {
  level Red = 0
      level Green   = 1
}
`;

describe('formatting a file', () => {
  it('changes only white space that is not as it should be', async () => {
    const workspace = await TestWorkspace.open({
      'scales.yardstick': 'scale Rating {\n  level Poor = 0\n}\n',
    });
    const edits = documentFormatting(workspace.services, workspace.document('scales.yardstick'));
    expect(edits).toEqual([
      {
        // The line break before the line, with its two spaces.
        range: { start: { line: 0, character: 14 }, end: { line: 1, character: 2 } },
        newText: '\n    ',
      },
    ]);
  });

  it('leaves a file with syntax errors alone', async () => {
    const workspace = await TestWorkspace.open({ 'scales.yardstick': 'scale Rating {\n  level Poor\n}\n' });
    expect(documentFormatting(workspace.services, workspace.document('scales.yardstick'))).toEqual([]);
  });

  it('keeps the line ends of a file from Windows', async () => {
    const workspace = await TestWorkspace.open({ 'scales.yardstick': untidy.replaceAll('\n', '\r\n') });
    const document = workspace.document('scales.yardstick');
    const text = TextDocument.applyEdits(
      document.textDocument,
      documentFormatting(workspace.services, document),
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives what the formatter gives, whatever white space an example is written with', async () => {
    const path = join(import.meta.dirname, '../../../../examples/youth-2018/kent-2021.inspection');
    const words = readFileSync(path, 'utf8').split(/(\s+)/);
    const white = fc.constantFrom(' ', '  ', '\t', ' \u200B');
    await fc.assert(
      fc.asyncProperty(fc.array(white, { minLength: 5, maxLength: 20 }), async (spaces) => {
        const text = words
          .map((word, at) => (word === ' ' ? (spaces[at % spaces.length] ?? ' ') : word))
          .join('');
        const workspace = await TestWorkspace.open({ 'kent.inspection': text });
        const document = workspace.document('kent.inspection');
        const formatted = format(document);
        const edited = TextDocument.applyEdits(
          document.textDocument,
          documentFormatting(workspace.services, document),
        );
        expect(formatted).toEqual({ ok: true, text: edited });
      }),
      { numRuns: 20 },
    );
  });
});

describe('formatting a selection', () => {
  it('lays out its lines and no others', async () => {
    const workspace = await TestWorkspace.open({ 'scales.yardstick': untidy });
    const document = workspace.document('scales.yardstick');
    const edits = rangeFormatting(workspace.services, document, {
      start: { line: 5, character: 0 },
      end: { line: 9, character: 0 },
    });
    expect(TextDocument.applyEdits(document.textDocument, edits)).toBe(`scale Rating {
  level Poor = 0
      level Outstanding   = 1
}

scale Colour {
    level Red   = 0
    level Green = 1
}
`);
  });
});

describe('formatting while typing', () => {
  async function typed(text: string, character: '}' | '\n'): Promise<string> {
    const { services, document, position } = await openAtCursor({ 'scales.yardstick': text });
    return TextDocument.applyEdits(
      document.textDocument,
      onTypeFormatting(services, document, position, character),
    );
  }

  it('lays out the block that a brace closes', async () => {
    expect(await typed('scale Rating {\n  level Poor = 0\n      level Outstanding = 1\n    }▮\n', '}')).toBe(
      'scale Rating {\n    level Poor        = 0\n    level Outstanding = 1\n}\n',
    );
  });

  it('puts a brace under the line that opened its block, though the file has errors', async () => {
    expect(await typed('framework Care {\n    scale Rating {\n        level Poor\n        }▮\n', '}')).toBe(
      'framework Care {\n    scale Rating {\n        level Poor\n    }\n',
    );
  });

  it('indents a new line as deep as its block', async () => {
    expect(await typed('framework Care {\n    scale Rating {\n▮\n', '\n')).toBe(
      'framework Care {\n    scale Rating {\n        \n',
    );
  });

  it('lays out the line that is finished', async () => {
    expect(await typed('scale   Rating {\n▮\n}\n', '\n')).toBe('scale Rating {\n    \n}\n');
  });

  it('leaves the lines of a text alone', async () => {
    const text = 'framework Care {\n    source "One\n▮\ntwo"\n}\n';
    expect(await typed(text, '\n')).toBe(text.replace('▮', ''));
  });

  it('does not count a brace in a text or a comment', async () => {
    expect(await typed('framework Care {\n    source "{" // {\n▮\n}\n', '\n')).toBe(
      'framework Care {\n    source "{" // {\n    \n}\n',
    );
  });
});
