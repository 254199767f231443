import { describe, expect, it } from 'vitest';
import { completion } from '../completion.js';
import { openAtCursor } from '../../testing/cursor.js';
import { harbour, labels, offered } from '../../testing/offered.js';

describe('other files', () => {
  it('offers the files of the project that are not used yet', async () => {
    const files = {
      'common/scales.yardstick': 'scale Rating { level Good = 1 }',
      'used.yardstick': 'scale Other { level Good = 1 }',
      'frameworks/harbour.yardstick': 'use "../used.yardstick"\nuse "▮"\nframework Harbour {}',
      'whitby.inspection': '',
      '../elsewhere.yardstick': '',
    };
    expect(await labels(files)).toEqual(['"../common/scales.yardstick"']);
  });

  it('offers what a used file declares', async () => {
    const files = {
      'scales.yardstick': 'scale Shared { level Good = 1 }',
      'harbour.yardstick':
        'use "./scales.yardstick"\nframework Harbour { domain 1 { rated by inspectors on ▮ } }',
    };
    expect(await labels(files)).toEqual(['Shared']);
  });

  it('offers after what is in reach what other files of the project declare, with the line that uses them', async () => {
    const files = {
      'scales.yardstick': 'scale Shared { level Good = 1 }\nbanding Mean of score to Shared { 1 is Good }',
      '../elsewhere.yardstick': 'scale Foreign { level Good = 1 }',
      'harbour.yardstick':
        'framework Harbour {\n scale Own { level Good = 1 }\n domain 1 { rated by inspectors on ▮ }\n}',
    };
    const items = await offered(files);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['Own', undefined],
      ['Shared', 'use "./scales.yardstick"'],
    ]);
    expect(items[1]?.additionalTextEdits).toEqual([
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        newText: 'use "./scales.yardstick"\n\n',
      },
    ]);
    const base = { 'base.yardstick': harbour({}), 'next.yardstick': 'framework Next "Next" revises ▮' };
    const [framework] = await offered(base);
    expect(framework?.label).toBe('Harbour');
    expect(framework?.additionalTextEdits?.[0]).toMatchObject({
      range: { start: { line: 0, character: 0 } },
      newText: 'use "./base.yardstick"\n\n',
    });
  });

  it('offers the frameworks of the project to an inspection', async () => {
    expect(await labels({ 'a.yardstick': harbour({}), 'b.inspection': 'inspection Whitby of ▮' })).toEqual([
      'Harbour',
    ]);
  });

  it('offers the languages of the project in which a text is not given yet', async () => {
    const { services, document, position, workspace } = await openAtCursor({
      'a.yardstick': 'framework Harbour "Harbours" cy "Harbyrau" ▮ {}',
    });
    await workspace.configure({ languages: ['cy', 'ga'] });
    const { items } = completion(services, document, position);
    expect(
      items
        .filter(
          ({ insertTextFormat, textEdit }) => insertTextFormat === 2 && textEdit?.newText.includes('$1'),
        )
        .map(({ label }) => label),
    ).toEqual(['ga']);
  });
});
