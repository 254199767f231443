import { describe, expect, test } from 'vitest';
import { careHomesFiles, withWords } from '../../../testing/care-homes.js';
import { exampleFiles } from '../../../testing/examples.js';
import { TestWorkspace, type TestFiles } from '../../../testing/workspace.js';
import { codeLenses, resolveCodeLens } from '../../code-lenses.js';
import { inlayHints } from '../../inlay-hints/inlay-hints.js';
import { welsh } from './welsh.js';

const everywhere = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

async function titles(files: TestFiles, path: string): Promise<string[]> {
  const { services, document } = await opened(files, path);
  const shown: string[] = [];
  for (const lens of codeLenses(services, document, welsh)) {
    const { command } = lens.command ? lens : await resolveCodeLens(services, lens, undefined, welsh);
    shown.push(command?.title ?? '');
  }
  return shown;
}

/** Each hint behind its line, and in brackets what its tooltip says. */
async function hints(files: TestFiles, path: string): Promise<string[]> {
  const { services, document } = await opened(files, path);
  const lines = (files[path] ?? '').split('\n');
  return inlayHints(services, document, everywhere, welsh).map(({ position, label, tooltip }) => {
    const before = lines[position.line]?.slice(0, position.character).trim() ?? '';
    const said = typeof tooltip === 'string' ? ` [${tooltip}]` : '';
    return `${before.replace(/ {2,}/g, ' ')} → ${typeof label === 'string' ? label : ''}${said}`;
  });
}

async function opened(
  files: TestFiles,
  path: string,
): Promise<Pick<TestWorkspace, 'services'> & { document: ReturnType<TestWorkspace['document']> }> {
  const workspace = await TestWorkspace.open(files);
  return { services: workspace.services, document: workspace.document(path) };
}

describe('given a Welsh editor, when an inspection is opened', () => {
  test('then its lenses are in Welsh, and so is the label of the level', async () => {
    // 14 of 20 is 70%, Good: "Da".
    expect(await titles(careHomesFiles(), 'cedar-court.inspection')).toEqual([
      'Yn gyffredinol: Da · 14 o 20',
      'Rhedeg fel prawf',
      'Rhagolwg',
    ]);
  });

  test('then a lens says that it cannot be rated yet', async () => {
    const draft = 'inspection Draft of CareHomes {\n    1.1 GoodStandard\n}\n';
    const files = { ...careHomesFiles(), 'draft.inspection': draft };
    expect(await titles(files, 'draft.inspection')).toEqual(['Ni ellir graddio eto', 'Rhagolwg']);
  });

  test('then hints show the framework’s own Welsh, and ranges in Welsh', async () => {
    const shown = await hints(careHomesFiles(), 'cedar-court.inspection');
    expect(shown).toContain('1.3.1 17 of 20 → Safon dda [Mae 17 o 20 (85%) yn y band 80 i lai na 95.]');
    expect(shown).toContain(
      '1.3.2 3 of 4 → Safon dda, drwy wyriad · 1.3 Safon dda · 1 Da [Mae 3 o 4 (75%) yn y band 60 i lai na 80.]',
    );
  });

  test('then an expectation that does not come out says both in Welsh', async () => {
    const files = withWords(
      careHomesFiles(),
      'cedar-court.inspection',
      'expect 2 Good',
      'expect 2 Outstanding',
    );
    const shown = await hints(files, 'cedar-court.inspection');
    expect(shown).toContain(
      'expect 2 Outstanding → cyfrifwyd: Da [Cyhoeddwyd ar gyfer 2 Effeithiol: Rhagorol. Cyfrifwyd: Da.]',
    );
    expect((await titles(files, 'cedar-court.inspection'))[0]).toBe(
      // 8 domains and standards, 2 overall, 6 percentages, 10 lines of what was found.
      'Yn gyffredinol: Da · 14 o 20 · 1 o 26 disgwyliad heb ei fodloni',
    );
  });

  test('then a check that was entered otherwise is said by its Welsh title', async () => {
    const path = 'cedar-court.inspection';
    const files = withWords(careHomesFiles(), path, 'expect Safeguarding yes', 'expect Safeguarding no');
    expect(await hints(files, path)).toContain(
      'expect Safeguarding no → nodwyd: ie [Cyhoeddwyd ar gyfer A weithredir ar unwaith os amheuir camdriniaeth?: na. Nodwyd: ie.]',
    );
  });
});

describe('given a Welsh editor, when a framework is opened', () => {
  test('then the lens counts its inspections and their expectations', async () => {
    expect((await titles(careHomesFiles(), 'care-homes.yardstick'))[0]).toBe(
      '1 arolygiad · 26 o 26 disgwyliad yn cytuno',
    );
    expect(await titles({ 'homes.yardstick': 'framework Homes {\n}\n' }, 'homes.yardstick')).toEqual([
      'Nid oes arolygiad yn defnyddio hwn',
      'Rhagolwg',
    ]);
  });

  test('then what a rule can add up to, and what rounding does, is said in Welsh', async () => {
    expect(await hints(careHomesFiles(), 'care-homes.yardstick')).toContain(
      'overall rated by QualityShare of share of domains → 25% i 100% [Gall y gyfran fod yn 25% i 100%.]',
    );
    expect(await hints(careHomesFiles(), 'common.yardstick')).toContain(
      '39 to 62 is RequiresImprovement → 38.5 i lai na 62.5 [Caiff hanner ei dalgrynnu i fyny cyn bandio, felly mae 39 i 62 yn dal 38.5 i lai na 62.5.]',
    );
  });
});

test('given a Welsh editor and a framework that nobody has translated, then its own texts stay as they are', async () => {
  const files = exampleFiles('youth-2018', ['youth-2018.yardstick', 'bradford-2020.inspection']);
  expect((await titles(files, 'bradford-2020.inspection'))[0]).toBe(
    'Yn gyffredinol: Requires improvement · 7 o 36',
  );
});
