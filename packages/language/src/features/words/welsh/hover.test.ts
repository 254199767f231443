import { MarkupContent } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { careHomesFiles, withWords } from '../../../testing/care-homes.js';
import { openAtCursor } from '../../../testing/cursor.js';
import { bradfordFiles, withCursorBefore } from '../../../testing/examples.js';
import type { TestFiles } from '../../../testing/workspace.js';
import { hover } from '../../hover/hover.js';
import { welsh } from './welsh.js';

async function hoverIn(files: TestFiles): Promise<string[]> {
  const { services, document, position } = await openAtCursor(files);
  const contents = hover(services, document, position, welsh)?.contents;
  return MarkupContent.is(contents) ? contents.value.split('\n\n') : [];
}

const framework = 'care-homes.yardstick';
const shared = 'common.yardstick';
const inspection = 'cedar-court.inspection';

const at = (path: string, piece: string): Promise<string[]> =>
  hoverIn(withCursorBefore(careHomesFiles(), path, piece));

describe('given a Welsh editor, when I point at something in a framework', () => {
  test('then a question is shown in its Welsh, as it was written, and how it is rated', async () => {
    expect(await at(framework, '1.3.1 "Medicines"')).toEqual([
      '**1.3.1 Meddyginiaethau** (cwestiwn)',
      '*fel yr ysgrifennwyd:* Medicines',
      'A roddwyd pob meddyginiaeth fel y rhagnodwyd yn ystod y pedair wythnos diwethaf?',
      '*fel yr ysgrifennwyd:* Were all medicines given as prescribed in the last four weeks?',
      'Fe’i graddir yn ôl `CareRecords`, fel y dywedir ar gyfer cwestiynau.',
      'Gofynnir am achosion y sampl Cofnodion gofal: canran yr achosion perthnasol a atebwyd yn gadarnhaol sy’n cyfrif.',
      'Mae achos yn berthnasol pan fo `TakesMedicines is yes`.',
      'Yr hyn y mae’n ei fwydo: 1.3 Meddyginiaethau a chwympiadau.',
    ]);
  });

  test('then words of the language stay as files have them, around them is Welsh', async () => {
    const lines = await at(framework, '1 "Safe"');
    expect(lines).toContain('Fe’i graddir yn ôl `QualityShare of share of standards`.');
    expect(lines).toContain('- `at most RequiresImprovement when 1.3 is SignificantShortfalls`');
    expect(lines).toContain('Gall y gyfran fod yn 25% i 100%.');
    expect(lines.at(-1)).toBe('Yr hyn y mae’n ei fwydo: y radd gyffredinol.');
  });

  test('then a level is shown with its label and descriptor in Welsh first', async () => {
    expect(await at(shared, 'SomeShortfalls = 2')).toEqual([
      '**SomeShortfalls** (lefel)',
      'Rhai diffygion',
      '*fel yr ysgrifennwyd:* Some shortfalls',
      'Mae llawer yn iawn, a rhaid cywiro rhai pethau.',
      '*fel yr ysgrifennwyd:* Much is right, and some things must be put right.',
      'Sgôr 2 ar y raddfa `Score`.',
    ]);
  });

  test('then a level whose English label is its name has its Welsh label', async () => {
    expect(await at(shared, 'Good                = 3')).toEqual([
      '**Good** (lefel)',
      'Da',
      '*fel yr ysgrifennwyd:* Good',
      'Sgôr 3 ar y raddfa `Rating`.',
    ]);
  });

  test('then the table of a banding has Welsh headings, ranges and labels', async () => {
    const lines = await at(shared, 'QualityShare of percent');
    expect(lines[0]).toBe('**QualityShare** (bandiau)');
    expect(lines[1]).toBe(
      'Mae’n bandio canran ar y raddfa `Rating`. Caiff hanner ei dalgrynnu i fyny, i rif cyfan, cyn bandio.',
    );
    expect(lines[2]?.split('\n').slice(0, 3)).toEqual([
      '| Band | Cyn talgrynnu | Lefel |',
      '| --- | --- | --- |',
      // From 0, because no percentage is less, to just under 38.5.
      '| 0 i 38 | 0 i lai na 38.5 | Annigonol |',
    ]);
  });

  test('then the framework is shown with how much is in it', async () => {
    const lines = await at(framework, 'CareHomes "Inspection');
    expect(lines).toContain('Arolygu cartrefi gofal');
    expect(lines).toContain('Ar gyfer gwaith maes o 2025-04 ymlaen.');
    // Five domains; 3 + 3 + 2 + 3 + 3 standards; two questions in 1.3, three in 2.1, two in 5.3.
    expect(lines.at(-1)).toBe('5 parth, 14 safon, 7 cwestiwn.');
  });

  test('then a word of the language is explained in Welsh', async () => {
    expect(await at(framework, 'discretion "Moderation')).toEqual([
      'Lle gellir gwyro oddi wrth radd, pa mor bell ac ar ba sail.',
    ]);
  });
});

describe('given a Welsh editor, when I point at a line of an inspection', () => {
  test('then it says where the result stands, under which discretion it was changed, and why', async () => {
    const lines = await at(inspection, '3 of 4 ');
    // 3 of 4 is 75%: one more yes is 100%, one fewer 50%.
    expect(lines).toEqual([
      '**Safon dda**, wedi’i newid o dan “Samplau bach”: The plan that was out of date was for someone who had moved in the day before.',
      'Yn ôl y rheolau’n unig 3 o 4 (75%): Rhai diffygion, yn y band 60 i lai na 80.',
      'Mae Safon dda yn dechrau ar 80%: 5 pwynt yn fwy, neu 1 achos arall wedi’i ateb yn gadarnhaol.',
      'O dan 60%, Diffygion sylweddol fyddai’r radd: mae 15 pwynt uwchlaw hynny, neu 1 achos yn llai wedi’i ateb yn gadarnhaol.',
    ]);
  });

  test('then an expectation says whether it comes out, and which limit lowered the rating', async () => {
    // Domain 3 requires improvement, so a limit holds; 70% is Good without it.
    const lines = await at(inspection, 'overall Good');
    expect(lines).toContain('Daw allan fel y’i cyhoeddwyd: Da.');
    expect(lines).toContain('**70% (14 o 20): Da**, yn y band 63 i 87');
    expect(lines.at(-1)).toBe(
      'Mae’r terfyn `at most Good when any domain is below Good` yn berthnasol, heb newid dim.',
    );
  });

  test('then an expectation that does not come out says both', async () => {
    const files = withWords(careHomesFiles(), inspection, 'expect 2 Good', 'expect ▮2 Outstanding');
    expect(await hoverIn(files)).toContain('**Cyhoeddwyd: Rhagorol. Cyfrifwyd: Da.**');
  });

  test('then what is not rated says why: the inspectors as they wrote, the rules in Welsh', async () => {
    const files = withWords(
      careHomesFiles(),
      inspection,
      '2.2   GoodStandard',
      '2.2 not rated because "Nobody was at home."',
    );
    const own = await hoverIn(withCursorBefore(files, inspection, '2.2 not rated'));
    expect(own).toContain('**Heb ei raddio**: Nobody was at home.');
    const domain = await hoverIn(withWords(files, inspection, 'expect 2 Good', 'expect ▮2 Good'));
    expect(domain).toContain('**Cyhoeddwyd: Da. Cyfrifwyd: heb ei raddio.**');
    expect(domain).toContain('**Heb ei raddio**: nid oes gradd ar gyfer 2.2');
    expect(domain).toContain("Heb radd: 2.2 Gofal sy'n gweithio.");
  });

  test('then a reason that the inspectors gave in Welsh too is in Welsh', async () => {
    const files = withWords(
      careHomesFiles(),
      inspection,
      'by the second visit, and people said so."',
      'by the second visit, and people said so." cy "Adferwyd y dewis."',
    );
    const lines = await hoverIn(withCursorBefore(files, inspection, '3 to RequiresImprovement'));
    expect(lines).toContain('**Angen gwella**, wedi’i newid o dan “Panel cymedroli”: Adferwyd y dewis.');
  });

  test('then its name shows what comes out', async () => {
    expect(await at(inspection, 'CedarCourt of')).toEqual([
      '**CedarCourt** (arolygiad)',
      'Cedar Court',
      'Yn gyffredinol: **Da**, 14 o 20.',
    ]);
  });
});

test('given a Welsh editor, then what an author wrote in Welsh stays text', async () => {
  const titled = await hoverIn({
    'homes.yardstick': 'framework ▮Homes "Care" cy "<img src=x> [x](command:y)" {\n}\n',
  });
  expect(titled).toEqual([
    '**Homes** (fframwaith)',
    '&lt;img src=x&gt; \\[x\\](command:y)',
    '*fel yr ysgrifennwyd:* Care',
  ]);
});

test('given a Welsh editor and a framework without Welsh, then its texts are as written, once', async () => {
  const lines = await hoverIn(withCursorBefore(bradfordFiles(), 'bradford-2020.inspection', '64%'));
  expect(lines).toEqual([
    '**64%: Requires improvement**, yn y band 50 i 64 (Too few)',
    'Mae Good yn dechrau ar 65%: 1 pwynt yn fwy.',
    'O dan 50%, Inadequate fyddai’r radd: mae 14 pwynt uwchlaw hynny.',
  ]);
});
