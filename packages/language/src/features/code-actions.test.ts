import { describe, expect, it } from 'vitest';
import { openAtCursor } from '../testing/cursor.js';
import { codeActions } from './code-actions.js';

const care = `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    secton 1▮ "Safe" { rated by inspectors on Rating }
    section 2 "Kind" { rated by inspectors on Rating }
    overall rated by lowest of sections
}
`;

async function offered(
  text: string,
  only?: readonly string[],
): Promise<(readonly [string, string | undefined])[]> {
  const { services, document, position } = await openAtCursor({ 'care.yardstick': text });
  const actions = codeActions(services, document, { start: position, end: position }, only);
  return actions.map(({ kind, title }) => [kind ?? '', title] as const);
}

describe('what is offered at a place', () => {
  it('is a move, and a sample of a sound framework', async () => {
    expect(await offered(care.replace('secton', 'section'))).toEqual([
      ['refactor.move', 'Move after section 2'],
      ['source.sampleInspection.yardstick', 'Create a sample inspection of Care'],
    ]);
  });

  it('is the fix of a slip under the cursor, and all that is safe', async () => {
    expect(await offered(care.replace('secton 1▮', 'sec▮ton 1'))).toEqual([
      ['quickfix', 'Write "section"'],
      ['refactor.move', 'Move after section 2'],
      ['source.fixAll.yardstick', 'Fix all that is safe to fix'],
    ]);
  });

  it('is only of the kinds that are asked for', async () => {
    expect(await offered(care.replace('secton', 'section'), ['refactor'])).toEqual([
      ['refactor.move', 'Move after section 2'],
    ]);
    expect(await offered(care, ['source.fixAll'])).toEqual([
      ['source.fixAll.yardstick', 'Fix all that is safe to fix'],
    ]);
  });
});
