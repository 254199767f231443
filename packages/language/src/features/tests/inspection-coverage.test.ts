import { describe, expect, it } from 'vitest';
import { bradfordFiles, exampleFiles } from '../../testing/examples.js';
import { TestWorkspace } from '../../testing/workspace.js';
import { inspectionCoverage } from './inspection-coverage.js';
import type { PieceReach } from './reach-counts.js';

/** What some inspections reach of a file. */
function reached(workspace: TestWorkspace, file: string, names: readonly string[]): readonly PieceReach[] {
  const files = inspectionCoverage(
    workspace.services,
    names.map((name) => workspace.inspection(name)),
  );
  const uri = workspace.document(file).uri.toString();
  return files.find((each) => each.uri === uri)?.pieces ?? [];
}

/** The first piece whose line begins so. */
function beginning(
  workspace: TestWorkspace,
  file: string,
  pieces: readonly PieceReach[],
  start: string,
): PieceReach {
  const { textDocument } = workspace.document(file);
  const found = pieces.find(({ range }) => textDocument.getText(range).startsWith(start));
  if (!found) throw new Error(`Nothing that begins with "${start}" is counted.`);
  return found;
}

const bands = ({ branches }: PieceReach): Record<string, number> =>
  Object.fromEntries(branches.map(({ words, count }) => [words, count]));

describe('what Bradford reaches of the framework of 2018', () => {
  it('counts its 23 percentages by band, and its one total', async () => {
    const workspace = await TestWorkspace.open(bradfordFiles());
    const pieces = reached(workspace, 'youth-2018.yardstick', ['Bradford2020']);
    const piece = (start: string): PieceReach => beginning(workspace, 'youth-2018.yardstick', pieces, start);
    // 43, 37, 41, 44, 44, 47, 45 | 64, 61, 50, 60 | 67, 70, 66, 79, 68, 79, 67, 78, 78 | 86, 82, 87
    expect(bands(piece('banding CaseQuality'))).toEqual({
      'below 50': 7,
      '50 to 64': 4,
      '65 to 79': 9,
      '80 or more': 3,
    });
    expect(bands(piece('banding OverallScore'))).toEqual({
      '0 to 6': 0,
      '7 to 18': 1,
      '19 to 30': 0,
      '31 to 36': 0,
    });
  });

  it('counts every standard once, and the default rules as often as they rated one', async () => {
    const workspace = await TestWorkspace.open(bradfordFiles());
    const pieces = reached(workspace, 'youth-2018.yardstick', ['Bradford2020']);
    const piece = (start: string): PieceReach => beginning(workspace, 'youth-2018.yardstick', pieces, start);
    expect(piece('standard 2.1').count).toBe(1);
    expect(piece('inspectors on Rating').count).toBe(4);
    expect(piece('OverallScore of sum').count).toBe(1);
  });
});

describe('what the care homes reach of their framework', () => {
  it('counts the limits that held and the discretions that were used', async () => {
    const files = exampleFiles('care-services', [
      'care-homes.yardstick',
      'common.yardstick',
      'alder-house.inspection',
      'birch-lodge.inspection',
      'cedar-court.inspection',
      'dogwood-view.inspection',
    ]);
    const workspace = await TestWorkspace.open(files);
    const names = ['AlderHouse', 'BirchLodge', 'CedarCourt', 'DogwoodView'];
    const pieces = reached(workspace, 'care-homes.yardstick', names);
    const piece = (start: string): PieceReach => beginning(workspace, 'care-homes.yardstick', pieces, start);
    // Cedar Court overrides 3 as the panel may, and 1.3.2 because its sample is small.
    expect(piece('discretion "Moderation panel"').count).toBe(1);
    expect(piece('discretion "Small samples"').count).toBe(1);
    // Dogwood View alone has 1.3 with significant shortfalls.
    const limits = pieces.flatMap(({ branches }) => branches);
    expect(limits.find(({ words }) => words.includes('1.3 is SignificantShortfalls'))?.count).toBe(1);
  });
});
