import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { GrammarUtils } from 'langium';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { treeParts } from '../../structure/tree-parts.js';
import { textsAfter } from '../../testing/apply-edit.js';
import { openAtCursor } from '../../testing/cursor.js';
import { TestWorkspace, type TestFiles } from '../../testing/workspace.js';
import { prepareRename, rename } from './rename.js';

async function renamed(files: TestFiles, name: string): Promise<TestFiles | string> {
  const { workspace, services, document, position } = await openAtCursor(files);
  const result = rename(services, document, position, name);
  return result.ok ? textsAfter(workspace, result.edit) : result.reason;
}

const care = `framework Care2024 {
    effective from 2024-01 to 2024-12
    scale Rating {
        level Poor = 0
        level Good = 1
    }
    check Urgent "Is action needed at once?"
    section 1 "Safe" {
        standard 1.1 "Medicines" {
            rated by inspectors on Rating
            evidence 1.1.1 "Charts are filled in"
        }
        standard 1.2 "Falls" { rated by inspectors on Rating }
        rated by lowest of standards except 1.2
    }
    section 2 "Effective" { rated by inspectors on Rating }
    overall rated by lowest of sections {
        at most Poor when 1.1 is Poor or Urgent is yes
    }
}
`;
const revision = `use "./care.yardstick"
framework Care2025 revises Care2024 {
    effective from 2025-01
    replace standard 1.1 "Medicines and creams" { rated by inspectors on Rating }
    add standard 1.3 "Infection" { rated by inspectors on Rating }
}
`;
const inspection = `inspection Alder of Care2025 {
    fieldwork 2025-05
    1.1 Good
    1.2 Poor
    1.3 Good
    2 Good
    Urgent no
    expect 1.1 Good
    expect overall Poor
}
`;
const project = { 'care.yardstick': care, 'revised.yardstick': revision, 'alder.inspection': inspection };

/** The project with the cursor before the first of some words of a file. */
function at(path: keyof typeof project, words: string): TestFiles {
  return { ...project, [path]: project[path].replace(words, (found) => `▮${found}`) };
}

describe('a level', () => {
  it('is renamed in its scale, in limits and in inspections', async () => {
    const after = await renamed(at('care.yardstick', 'Poor = 0'), 'Inadequate');
    expect(after).toEqual({
      'care.yardstick': care.replaceAll('Poor', 'Inadequate'),
      'revised.yardstick': revision,
      'alder.inspection': inspection.replaceAll('Poor', 'Inadequate'),
    });
  });

  it('is renamed from where it is entered too', async () => {
    const after = await renamed(at('alder.inspection', 'Poor'), 'Inadequate');
    expect(after).toMatchObject({ 'care.yardstick': care.replaceAll('Poor', 'Inadequate') });
  });

  it('keeps its name where another level has the new one', async () => {
    expect(await renamed(at('care.yardstick', 'Poor = 0'), 'Good')).toBe(
      '"Good" is taken: a level has it already.',
    );
  });

  it('keeps its name where the new one is no name', async () => {
    expect(await renamed(at('care.yardstick', 'Poor = 0'), 'not good')).toBe(
      '"not good" cannot be a name: a name starts with a capital letter and holds only letters, digits and underscores, with no space.',
    );
  });
});

describe('a check', () => {
  it('keeps its name where a framework that revises its own has something of the new one', async () => {
    const files = at('care.yardstick', 'Urgent "Is');
    const revised = `${revision.trimEnd().slice(0, -1)}    add statistic Beds "Beds occupied" percent\n}\n`;
    expect(await renamed({ ...files, 'revised.yardstick': revised }, 'Beds')).toBe(
      '"Beds" is taken: a statistic has it already.',
    );
  });
});

describe('a field of shared cases', () => {
  const shared = {
    'cases.yardstick': 'cases Records {\n    field Ri▮sk "Risk" yes or no\n}\n',
    'care.yardstick': `use "./cases.yardstick"
framework Care {
    check Urgent "Is action needed?"
    section 1 "Safe" samples Records {
        question 1.1 "Falls" relevant when Risk is yes { not rated because "described" }
    }
    overall not rated because "described" 
}
`,
  };

  it('is renamed in the conditions that test it', async () => {
    expect(await renamed(shared, 'AtRisk')).toEqual({
      'cases.yardstick': 'cases Records {\n    field AtRisk "Risk" yes or no\n}\n',
      'care.yardstick': shared['care.yardstick'].replace('when Risk', 'when AtRisk'),
    });
  });

  it('keeps its name where a condition would mean a check by the new one', async () => {
    expect(await renamed(shared, 'Urgent')).toBe('"Urgent" is taken: a check has it already.');
  });
});

describe('a framework', () => {
  it('is renamed where it is revised', async () => {
    const after = await renamed(at('care.yardstick', 'Care2024'), 'Homes2024');
    expect(after).toEqual({
      ...project,
      'care.yardstick': care.replace('Care2024', 'Homes2024'),
      'revised.yardstick': revision.replace('Care2024', 'Homes2024'),
    });
  });
});

describe('a number', () => {
  it('takes with it what revisions put in its place, what stands under it and what names it', async () => {
    const after = await renamed(at('care.yardstick', '1.1 "Medicines"'), '1.9');
    expect(after).toEqual({
      'care.yardstick': care.replaceAll('1.1', '1.9'),
      'revised.yardstick': revision.replaceAll('1.1', '1.9'),
      'alder.inspection': inspection.replaceAll('1.1', '1.9'),
    });
  });

  it('of a section takes with it what a revision adds to it', async () => {
    const after = await renamed(at('care.yardstick', '1 "Safe"'), '7');
    expect(after).toEqual({
      'care.yardstick': care.replaceAll(/(?<![\d.])1(?=\.\d)/g, '7').replace('section 1', 'section 7'),
      'revised.yardstick': revision.replaceAll('1.', '7.'),
      'alder.inspection': inspection.replaceAll('1.', '7.'),
    });
  });

  it('can be changed from a limit', async () => {
    const after = await renamed(at('care.yardstick', '1.1 is Poor'), '1.9');
    expect(after).toMatchObject({ 'care.yardstick': care.replaceAll('1.1', '1.9') });
  });

  it('stays where another standard has the new one, be it in a revision', async () => {
    expect(await renamed(at('care.yardstick', '1.1 "Medicines"'), '1.2')).toBe(
      '"1.2" is taken: a standard of "Care2024" has it already.',
    );
    expect(await renamed(at('care.yardstick', '1.1 "Medicines"'), '1.3')).toBe(
      '"1.3" is taken: a standard of "Care2025" has it already.',
    );
  });

  it('stays where the new one belongs to another section', async () => {
    expect(await renamed(at('care.yardstick', '1.1 "Medicines"'), '2.1')).toBe(
      '2.1 would not start with 1, and this standard stands in section 1 of "Care2024". Move it there first.',
    );
  });
});

describe('what can be renamed', () => {
  it('is the whole number under the cursor', async () => {
    const { services, document, position } = await openAtCursor({
      'care.yardstick': care.replace('at most Poor when 1.1', 'at most Poor when 1.▮1'),
    });
    expect(prepareRename(services, document, position)).toEqual({
      range: { start: { line: 17, character: 26 }, end: { line: 17, character: 29 } },
      placeholder: '1.1',
    });
  });

  it.each(['overall rated', '"Safe"', '2024-01', '= 0'])('is not %s', async (words) => {
    const { services, document, position } = await openAtCursor(at('care.yardstick', words));
    expect(prepareRename(services, document, position)).toBeUndefined();
  });
});

const examples = join(import.meta.dirname, '../../../../../examples');

/** The texts of some examples, each in its folder. */
function exampleFiles(...names: string[]): TestFiles {
  const files: Record<string, string> = {};
  for (const name of names) {
    for (const path of readdirSync(join(examples, name), { recursive: true, encoding: 'utf8' })) {
      if (/\.(yardstick|inspection)$/.test(path))
        files[`${name}/${path}`] = readFileSync(join(examples, name, path), 'utf8');
    }
  }
  return files;
}

describe('any name or number', () => {
  const names = fc.constantFrom('Xanthous', 'Y1', 'Zz_9', 'Abc.4d');
  const numbers = fc.constantFrom('98', '97', '96');

  const placesIn = (
    workspace: TestWorkspace,
    path: string,
  ): { path: string; offset: number; old: string }[] => {
    const document = workspace.document(path);
    const { nodes, references } = treeParts(document.parseResult.value);
    const offsets = [
      ...nodes.map((node) => GrammarUtils.findNodeForProperty(node.$cstNode, 'name')?.offset),
      ...references.map(({ reference }) => reference.$refNode?.offset),
    ];
    return offsets.flatMap((offset) => {
      if (offset === undefined) return [];
      const position = document.textDocument.positionAt(offset);
      const found = prepareRename(workspace.services, document, position);
      return found ? [{ path, offset, old: found.placeholder }] : [];
    });
  };
  /** Where a place of a file is after an edit of its project. */
  const offsetAfter = (
    workspace: TestWorkspace,
    path: string,
    offset: number,
    edit: WorkspaceEdit,
  ): number => {
    const { textDocument, uri } = workspace.document(path);
    let moved = offset;
    for (const change of edit.documentChanges ?? []) {
      if (!('edits' in change) || change.textDocument.uri !== uri.toString()) continue;
      for (const each of change.edits) {
        if (!('newText' in each)) continue;
        const [start, end] = [textDocument.offsetAt(each.range.start), textDocument.offsetAt(each.range.end)];
        if (end <= offset) moved += each.newText.length - (end - start);
      }
    }
    return moved;
  };

  it.each([
    ['a project with a revision', project],
    ['care services', exampleFiles('care-services')],
    ['youth 2018 and what revises it', exampleFiles('youth-2018', 'youth-2021')],
  ])(
    'of %s, renamed and renamed back, leaves every byte and finds nothing between',
    { timeout: 60_000 },
    async (_, files) => {
      const workspace = await TestWorkspace.open(files);
      const places = Object.keys(files).flatMap((path) => placesIn(workspace, path));
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...places),
          names,
          numbers,
          async ({ path, offset, old }, name, number) => {
            const isNumber = /^[0-9]/.test(old);
            const last = old.includes('.') ? `${old.slice(0, old.lastIndexOf('.'))}.${number}` : number;
            const there = rename(
              workspace.services,
              workspace.document(path),
              workspace.document(path).textDocument.positionAt(offset),
              isNumber ? last : name,
            );
            if (!there.ok) throw new Error(there.reason);
            const texts = textsAfter(workspace, there.edit);
            const between = await TestWorkspace.open(texts);
            for (const file of Object.keys(files)) {
              const found = (in_: TestWorkspace): string[] =>
                in_
                  .diagnostics(file)
                  .map(({ code }) => String(code))
                  .filter((code) => !code.startsWith('number-'))
                  .toSorted();
              expect(found(between)).toEqual(found(workspace));
            }
            const moved = offsetAfter(workspace, path, offset, there.edit);
            const back = rename(
              between.services,
              between.document(path),
              between.document(path).textDocument.positionAt(moved),
              old,
            );
            expect(back.ok && textsAfter(between, back.edit)).toEqual(files);
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});
