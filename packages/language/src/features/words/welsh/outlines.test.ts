import type { DocumentSymbol } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { careHomesFiles } from '../../../testing/care-homes.js';
import { openAtCursor } from '../../../testing/cursor.js';
import { withCursorBefore } from '../../../testing/examples.js';
import { TestWorkspace, type TestFiles } from '../../../testing/workspace.js';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../call-hierarchy.js';
import { documentSymbols } from '../../document-symbols.js';
import { workspaceSymbols } from '../../workspace-symbols.js';
import { welsh } from './welsh.js';

/** Every line of the outline, with its detail. */
async function outlineOf(files: TestFiles, path: string): Promise<string[]> {
  const workspace = await TestWorkspace.open(files);
  const lines = (symbols: readonly DocumentSymbol[]): string[] =>
    symbols.flatMap(({ name, detail, children = [] }) => [
      detail === undefined ? name : `${name} (${detail})`,
      ...lines(children),
    ]);
  return lines(documentSymbols(workspace.services, workspace.document(path), welsh));
}

describe('given a Welsh editor, when I look at the outline', () => {
  test('then a framework has its Welsh titles, and rules as they are written', async () => {
    const lines = await outlineOf(careHomesFiles(), 'care-homes.yardstick');
    expect(lines).toContain('CareHomes (Arolygu cartrefi gofal)');
    expect(lines).toContain('2.1 Asesu anghenion (safon)');
    expect(lines).toContain('2.1.2 Bwyd a diod (cwestiwn)');
    expect(lines).toContain('LeadershipMean (bandiau)');
    expect(lines).toContain('Samplau bach (disgresiwn)');
    expect(lines).toContain('overall (QualityShare of share of domains)');
  });

  test('then an inspection has the Welsh titles of what it answers', async () => {
    const lines = await outlineOf(careHomesFiles(), 'cedar-court.inspection');
    expect(lines[0]).toBe('CedarCourt (o CareHomes)');
    expect(lines).toContain('1.3.1 Meddyginiaethau (17 of 20)');
    expect(lines).toContain('override 3 Gofalgar (i RequiresImprovement)');
  });

  test('then what has no name yet is called so in Welsh', async () => {
    const lines = await outlineOf(
      { 'homes.yardstick': 'framework {\n    scale {\n    }\n}\n' },
      'homes.yardstick',
    );
    expect(lines).toEqual(['fframwaith heb enw', 'graddfa heb enw (graddfa)']);
  });
});

test('given a Welsh editor, when I look for a standard by an English word, then it is found under its Welsh title', async () => {
  const { services } = await TestWorkspace.open(careHomesFiles());
  expect(workspaceSymbols(services, 'complaints', welsh).map(({ name }) => name)).toEqual(['4.2 Cwynion']);
});

test('given a Welsh editor, when I follow what feeds a rating, then each has its Welsh title', async () => {
  const files = withCursorBefore(careHomesFiles(), 'care-homes.yardstick', '1.3 "Medicines');
  const { services, document, position } = await openAtCursor(files);
  const [standard] = prepareCallHierarchy(services, document, position, welsh);
  if (!standard) throw new Error('There is nothing at the cursor.');
  expect(standard.name).toBe('1.3 Meddyginiaethau a chwympiadau');
  expect(outgoingCalls(services, standard, welsh).map(({ to }) => to.name)).toEqual([
    '1.3.1 Meddyginiaethau',
    '1.3.2 Cwympiadau',
  ]);
  const [domain] = incomingCalls(services, standard, welsh).map(({ from }) => from);
  expect(domain?.name).toBe('1 Diogel');
  const fed = domain ? incomingCalls(services, domain, welsh) : [];
  expect(fed.map(({ from }) => from.name)).toEqual(['Gradd gyffredinol']);
});
