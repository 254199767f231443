import { describe, expect, it } from 'vitest';
import { textsAfter } from '../../testing/apply-edit.js';
import { openAtCursor, type AtCursor } from '../../testing/cursor.js';
import { TestWorkspace, type TestFiles } from '../../testing/workspace.js';
import { extractDeclaration } from './extract-declaration.js';
import { extractIntoUsed } from './extract-into-used.js';
import { inlineDeclaration } from './inline-declaration.js';

const care = `framework Care {
    // As in the handbook.
    scale Rating {
        level Poor = 0
        level Good = 1
    }

    banding Quality of percent to Rating rounded to whole {
        below 65   is Poor
        65 or more is Good
    }
    cases Records
    section 1 "Safe" samples Records { rated by Quality }
    overall rated by lowest of sections
}
`;
const alder = 'inspection Alder of Care {\n    cases Records 20\n    1 13 of 20\n    expect 1 Good\n}\n';
const quality = `// As in the handbook.
scale Rating {
    level Poor = 0
    level Good = 1
}

banding Quality of percent to Rating rounded to whole {
    below 65   is Poor
    65 or more is Good
}
`;
const without = `use "./quality.yardstick"

framework Care {
    cases Records
    section 1 "Safe" samples Records { rated by Quality }
    overall rated by lowest of sections
}
`;

async function open(
  files: TestFiles,
): Promise<AtCursor & { range: { start: AtCursor['position']; end: AtCursor['position'] } }> {
  const at = await openAtCursor(files);
  return { ...at, range: { start: at.position, end: at.position } };
}

async function expectNoFindings(texts: TestFiles): Promise<void> {
  const after = await TestWorkspace.open(texts);
  for (const path of Object.keys(texts)) expect(after.diagnostics(path)).toEqual([]);
}

describe('extracting', () => {
  it('moves a banding with its scale into a file of its own', async () => {
    const { workspace, services, document, range } = await open({
      'care.yardstick': care.replace('banding Qua', 'banding Qua▮'),
      'alder.inspection': alder,
    });
    const action = extractDeclaration(services, document, range);
    expect(action?.title).toBe('Move Rating and Quality to a file that others can use');
    const texts = textsAfter(workspace, action?.edit);
    expect(texts).toEqual({
      'care.yardstick': without,
      'alder.inspection': alder,
      'quality.yardstick': quality,
    });
    await expectNoFindings(texts);
  });

  it('is offered where the cursor is in the space before the word', async () => {
    const { services, document, range } = await open({
      'care.yardstick': care.replace('    banding', '▮    banding'),
    });
    expect(extractDeclaration(services, document, range)?.title).toBe(
      'Move Rating and Quality to a file that others can use',
    );
  });

  it('lets the new file use the scale that another file has', async () => {
    const rating = 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n';
    const { workspace, services, document, range } = await open({
      'care.yardstick': `use "./rating.yardstick"
framework Care {
    banding Quali▮ty of percent to Rating rounded to whole {
        below 65   is Poor
        65 or more is Good
    }
    cases Records
    section 1 "Safe" samples Records { rated by Quality }
    section 2 "Kind" { rated by inspectors on Rating }
    overall rated by lowest of sections
}
`,
      'rating.yardstick': rating,
    });
    const texts = textsAfter(workspace, extractDeclaration(services, document, range)?.edit);
    expect(texts['quality.yardstick']).toBe(
      `use "./rating.yardstick"\n\n${quality.slice(quality.indexOf('banding'))}`,
    );
    expect(texts['care.yardstick']).toContain('use "./rating.yardstick"\nuse "./quality.yardstick"\n');
    await expectNoFindings(texts);
  });

  it('moves a banding to the file that is used already, where nobody else has its name', async () => {
    const rating = 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n';
    const text = without
      .replace('./quality', './rating')
      .replace(
        /(?=\n {4}cases)/,
        `\n    ${quality.slice(quality.indexOf('banding')).trimEnd().replaceAll('\n', '\n    ')}`,
      )
      .replace('banding Quality', 'banding Quali▮ty');
    const files = { 'care.yardstick': text, 'rating.yardstick': rating };
    const { workspace, services, document, range } = await open(files);
    const [action] = extractIntoUsed(services, document, range);
    expect(action?.title).toBe('Move Quality to rating.yardstick');
    const texts = textsAfter(workspace, action?.edit);
    expect(texts['rating.yardstick']).toBe(`${rating}\n${quality.slice(quality.indexOf('banding'))}`);
    expect(texts['care.yardstick']).not.toContain('banding');
    await expectNoFindings(texts);
    const other = await open({
      ...files,
      'homes.yardstick': text.replace('Care', 'Homes').replace('▮', ''),
    });
    expect(extractIntoUsed(other.services, other.document, other.range)).toEqual([]);
  });

  it('is not offered where a framework in another file refers to it', async () => {
    const { services, document, range } = await open({
      'care.yardstick': care.replace('scale Rat', 'scale Rat▮'),
      'revised.yardstick': `use "./care.yardstick"
framework Care2 revises Care { add section 2 "Effective" { rated by inspectors on Rating } }
`,
    });
    expect(extractDeclaration(services, document, range)).toBeUndefined();
  });
});

describe('inlining', () => {
  it('brings a banding back into the framework that uses it', async () => {
    const { workspace, services, document, range } = await open({
      'care.yardstick': without.replace('rated by Qua', 'rated by Qua▮'),
      'quality.yardstick': quality,
    });
    const action = inlineDeclaration(services, document, range);
    expect(action?.title).toBe('Move Quality into Care');
    const texts = textsAfter(workspace, action?.edit);
    expect(texts['care.yardstick']).toContain(
      `framework Care {
    banding Quality of percent to Rating rounded to whole {
        below 65   is Poor
        65 or more is Good
    }
    cases Records`,
    );
    await expectNoFindings(texts);
  });

  it('takes the use line and the file along when nothing else is in it', async () => {
    const { workspace, services, document, range } = await open({
      'care.yardstick': `use "./rating.yardstick"

framework Care {
    section 1 "Safe" { rated by inspectors on Rat▮ing }
    overall rated by lowest of sections
}
`,
      'rating.yardstick': 'scale Rating {\n    level Poor = 0\n    level Good = 1\n}\n',
    });
    const action = inlineDeclaration(services, document, range);
    const texts = textsAfter(workspace, action?.edit);
    expect(texts).toEqual({
      'care.yardstick': `framework Care {
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    section 1 "Safe" { rated by inspectors on Rating }
    overall rated by lowest of sections
}
`,
    });
    await expectNoFindings(texts);
  });

  it('is not offered where two frameworks use it', async () => {
    const other = without.replace('Care', 'Homes');
    const { services, document, range } = await open({
      'care.yardstick': without.replace('rated by Qua', 'rated by Qua▮'),
      'homes.yardstick': other,
      'quality.yardstick': quality,
    });
    expect(inlineDeclaration(services, document, range)).toBeUndefined();
  });
});
