import { describe, expect, it } from 'vitest';
import { textsAfter } from '../../testing/apply-edit.js';
import { openAtCursor } from '../../testing/cursor.js';
import { quickFixes } from './quick-fixes.js';

/** The text once the fix of that title is made at the cursor. */
async function fixed(text: string, title: string): Promise<string> {
  const { workspace, services, document, position } = await openAtCursor({ 'care.yardstick': text });
  const actions = quickFixes(services, document, { start: position, end: position });
  const action = actions.find((each) => each.title === title);
  if (!action)
    throw new Error(`There is no "${title}", but: ${actions.map((each) => each.title).join('; ')}.`);
  return textsAfter(workspace, action.edit)['care.yardstick'] ?? '';
}

const care = `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }

    banding Quality of percent to Rating rounded to whole {
        below 50   is Poor "Few"
        50 or more is Good "Many"
    }

    cases Records

    check Urgent "Is action needed at once?"

    section 1 "Safe" samples Records {
        rated by Quality
    }

    overall rated by lowest of sections {
        at most Poor when Urgent is yes
    }
}
`;

describe('given a framework that is laid out', () => {
  it('a range that is written with a dash becomes words with a space around them', async () => {
    const text = care.replace('below 50  ', '0▮-49');
    expect(await fixed(text, 'Write "to"')).toBe(care.replace('below 50  ', '0 to 49'));
  });

  it('lines the columns of a banding up again once a band is mended', async () => {
    const text = care.replace('below 50   is', '0 to 50    is').replace('50 or more', '▮50 or more');
    expect(await fixed(text, 'Write "0 to below 50"')).toBe(
      care.replace('below 50   is', '0 to below 50 is').replace('50 or more is', '50 or more    is'),
    );
  });

  it('leaves a banding alone that its author has laid out otherwise', async () => {
    const text = care.replace('below 50   is Poor "Few"', '0 to 50 is Poor    "Few"');
    const cursor = text.replace('50 or more', '▮50 or more');
    expect(await fixed(cursor, 'Write "0 to below 50"')).toBe(text.replace('0 to 50', '0 to below 50'));
  });

  it('leaves no empty comment where a needless allowance is removed', async () => {
    const beside = care.replace('samples Records {', 'samples Records { // ▮allow unused because "old"');
    expect(await fixed(beside, 'Remove the comment')).toBe(care);
    const above = care.replace('    cases', '    // allow ▮number-hole because it was so\n    cases');
    expect(await fixed(above, 'Remove the comment')).toBe(care);
  });

  it('leaves no empty braces where the only limit is removed', async () => {
    const text = care.replace('at most Poor', 'at most ▮Good');
    expect(await fixed(text, 'Remove the limit')).toBe(care.replace(/ \{\n {8}at most .*\n {4}\}/, ''));
  });

  it('keeps the braces for what else they hold', async () => {
    const text = care.replace('at most Poor', 'at most ▮Good when Urgent is no\n        at most Poor');
    expect(await fixed(text, 'Remove the limit')).toBe(care);
    const remark = care.replace('at most Poor', '// As in the handbook.\n        at most ▮Good');
    expect(await fixed(remark, 'Remove the limit')).toContain('{\n        // As in the handbook.\n    }\n');
  });

  it('leaves one blank line where a declaration stood between two', async () => {
    const text = care.replace('    cases', '    check Ol▮d "Was it asked?"\n\n    cases');
    expect(await fixed(text, 'Remove the declaration')).toBe(care);
    const last = care.replace(/\}\n$/, '\n    check Ol▮d "Was it asked?"\n}\n');
    expect(await fixed(last, 'Remove the declaration')).toBe(care);
  });
});
