import type { Result } from '@yardstick/model';
import { AstUtils, interruptAndCheck, URI, type AstNode, type Cancellation } from 'langium';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { rateInspection } from '../rated-inspection.js';
import { inspectionsOf, type NamedInFile } from './preview-content.js';

/** What one version of the texts makes of an inspection. */
export interface VersionRating {
  readonly inspection: NamedInFile;
  /** Absent where this version cannot be rated. */
  readonly result?: Result;
}

/** One inspection under two versions of its framework. */
export interface ComparedInspection {
  readonly inspection: NamedInFile;
  /** Whether each version could be rated. Without both there are no changes to tell. */
  readonly before: boolean;
  readonly after: boolean;
  readonly changes: readonly RatingChange[];
  /** Of the overall rule; absent where it is the same or there is none. */
  readonly score?: { readonly before: number | null; readonly after: number | null };
}

/** A rating that is another one. `null`: not rated; absent: there was no such item. */
export interface RatingChange {
  /** An item id, or `overall`. */
  readonly item: string;
  readonly before?: string | null;
  readonly after?: string | null;
}

/** Rates inspections of a framework as one version of the texts has them; all of them where none is named. It can be interrupted. */
export async function versionRatings(
  services: YardstickServices,
  framework: NamedInFile,
  wanted: readonly NamedInFile[] | undefined,
  cancelToken: Cancellation.CancellationToken,
): Promise<VersionRating[]> {
  const root: AstNode | undefined = services.shared.workspace.LangiumDocuments.getDocument(
    URI.parse(framework.uri),
  )?.parseResult.value;
  const node = ast.isDocument(root)
    ? root.members.filter(ast.isFramework).find(({ name }) => name === framework.name)
    : undefined;
  if (!node) return [];
  const names = wanted && new Set(wanted.map(keyOf));
  const ratings: VersionRating[] = [];
  for (const each of inspectionsOf(services, node)) {
    const inspection = { uri: AstUtils.getDocument(each).uri.toString(), name: each.name };
    if (names && !names.has(keyOf(inspection))) continue;
    await interruptAndCheck(cancelToken);
    const result = rateInspection(services, each)?.result;
    ratings.push({ inspection, ...(result && { result }) });
  }
  return ratings;
}

/** What the later version changes, for every inspection that it has. */
export function compareVersions(
  before: readonly VersionRating[],
  after: readonly VersionRating[],
): ComparedInspection[] {
  const earlier = new Map(before.map((rating) => [keyOf(rating.inspection), rating.result]));
  return after.map(({ inspection, result }) => {
    const old = earlier.get(keyOf(inspection));
    const isScored = old && result && old.score !== result.score;
    return {
      inspection,
      before: old !== undefined,
      after: result !== undefined,
      changes: old && result ? changesBetween(old, result) : [],
      ...(isScored && { score: { before: old.score, after: result.score } }),
    };
  });
}

/** In the order of the later version, the overall first; what is gone comes last. */
function changesBetween(before: Result, after: Result): RatingChange[] {
  const [old, now] = [ratingsOf(before), ratingsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((item) => {
    const [was, is] = [old.get(item), now.get(item)];
    if (was === is) return [];
    return [{ item, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

function ratingsOf({ overall, ratings, described = {} }: Result): Map<string, string | null> {
  return new Map([['overall', overall], ...Object.entries(ratings), ...Object.entries(described)]);
}

function keyOf({ uri, name }: NamedInFile): string {
  return `${uri}#${name}`;
}
