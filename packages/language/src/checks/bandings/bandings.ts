import { AstUtils } from 'langium';
import type { Band, Banding, Domain, Rational, Scale } from '@yardstick/model';
import { exactDecimal, percentDomain, reach } from '@yardstick/model';
import * as ast from '../../generated/ast.js';
import type { LoweredFramework } from '../../lowering/lower-framework.js';
import { lowerScale } from '../../lowering/lower-vocabulary.js';
import { Origins } from '../../lowering/origins.js';
import { mostDecimals, soundFramework } from '../../lowering/sound-framework.js';
import { isUncertain } from '../../structure/uncertain-rules.js';
import { misplacedItems } from '../../structure/misplaced.js';
import type { MergedFramework } from '../../structure/merged-framework.js';
import { ratingStructure, type Ruled } from '../../structure/rating-structure.js';
import { bandingNamed, scaleNamed } from '../../structure/scales.js';
import type { CheckContext, CheckRule, Finding } from '../check-rule.js';
import { onFramework } from '../framework-check.js';
import { endsOf, isAbove } from './domains.js';

/** A banding whose bands could all be read, with the scale it leads to. Its levels may be unknown: that is reported by itself. */
export interface ReadBanding {
  readonly node: ast.Banding;
  readonly banding: Banding;
  readonly scale: Scale | undefined;
  readonly nodeOf: (band: Band) => ast.Band;
  /** Where every use of a banding of percentages is a share: the least and the most that those shares can be. */
  readonly shares?: { readonly least: Rational; readonly most: Rational };
}

/** A sum or mean that a rule has banded by a banding `of score`. */
export interface ScoreUse {
  readonly rule: ast.BandingRule;
  readonly ruled: Ruled;
  /** Every value that can come to be banded. */
  readonly domain: Domain;
}

/**
 * Runs a check on every banding of a framework, and on every one that a file declares for others to use. `ofScores` finds what
 * only the sums and means of a whole framework show.
 */
export function onBandings(
  find: (read: ReadBanding) => Iterable<Finding>,
  ofScores?: (lowered: LoweredFramework) => Iterable<Finding>,
): CheckRule['at'] {
  const findIn = (
    node: ast.Banding,
    scale: ast.Scale | undefined,
    shares?: ReadBanding['shares'],
  ): Finding[] => {
    const read = readBanding(node, scale);
    return read ? [...find({ ...read, ...(shares && { shares }) })].map(unlessUnread) : [];
  };
  return {
    Framework: onFramework(function* (lowered) {
      const { merged } = lowered;
      const misused = misusedBandings(merged);
      const shares = sharesBanded(lowered);
      for (const node of merged.bandings.values()) {
        if (!misused.has(node)) yield* findIn(node, scaleNamed(merged, node.scale), shares.get(node));
      }
      if (ofScores) for (const finding of ofScores(lowered)) yield unlessUnread(finding);
    }),
    Document: (document: ast.Document, { report }: CheckContext) => {
      for (const node of document.members.filter(ast.isBanding)) {
        for (const finding of findIn(node, node.scale?.ref)) report(finding);
      }
    },
  };
}

/** A band that could not be read holds something, though it is not known what: what the others hold alone is then no finding. */
function unlessUnread(finding: Finding): Finding {
  const banding = AstUtils.getContainerOfType(finding.node, ast.isBanding);
  return banding && !finding.absence
    ? { ...finding, absence: { from: banding, despiteNames: true } }
    : finding;
}

/** For each banding of percentages that is used for shares and nothing else: the ends of all those shares. */
function sharesBanded(
  lowered: LoweredFramework,
): ReadonlyMap<ast.Banding, NonNullable<ReadBanding['shares']>> {
  let shares = sharesOf.get(lowered);
  if (!shares) sharesOf.set(lowered, (shares = findShares(lowered)));
  return shares;
}

/** Every check of bandings asks, and a lowered framework never changes. */
const sharesOf = new WeakMap<
  LoweredFramework,
  ReadonlyMap<ast.Banding, NonNullable<ReadBanding['shares']>>
>();

function findShares(lowered: LoweredFramework): Map<ast.Banding, NonNullable<ReadBanding['shares']>> {
  const { merged } = lowered;
  const shares = new Map<ast.Banding, NonNullable<ReadBanding['shares']>>();
  const otherwise = new Set<ast.Banding>();
  const { items, overall } = ratingStructure(merged);
  for (const ruled of [...items, overall]) {
    const rule = ruled.inForce?.rule;
    const banding = ast.isBandingRule(rule) ? bandingNamed(merged, rule.banding) : undefined;
    if (!ast.isBandingRule(rule) || !banding) continue;
    const domain =
      rule.aggregate === 'share' && !isUncertain(ruled)
        ? reach(soundFramework(lowered), ruled.item?.id ?? 'overall')
        : null;
    if (!domain) {
      otherwise.add(banding);
      continue;
    }
    const { least, most } = endsOf(domain);
    const before = shares.get(banding) ?? { least, most };
    shares.set(banding, {
      least: isAbove(before.least, least) ? least : before.least,
      most: isAbove(most, before.most) ? most : before.most,
    });
  }
  for (const banding of otherwise) shares.delete(banding);
  return shares;
}

export function readBanding(node: ast.Banding, scaleNode: ast.Scale | undefined): ReadBanding | undefined {
  const measure: Banding['measure'] | undefined = node.measure;
  if (!node.name || !measure || isTooFine(node)) return undefined;
  const nodes = new Map<Band, ast.Band>();
  for (const band of node.bands) {
    const read = readBand(band);
    if (!read) return undefined;
    nodes.set(read, band);
  }
  const scale = scaleNode?.name ? lowerScale(scaleNode, new Origins()) : undefined;
  return {
    node,
    banding: {
      name: node.name,
      measure,
      scale: scale?.name ?? '',
      decimals: node.rounding ? (node.rounding.decimals ?? 0) : null,
      bands: [...nodes.keys()],
    },
    scale,
    nodeOf: (band) => {
      const found = nodes.get(band);
      if (!found) throw new RangeError('The band is not of this banding.');
      return found;
    },
  };
}

export function isTooFine({ rounding }: ast.Banding): boolean {
  return (rounding?.decimals ?? 0) > mostDecimals;
}

/** The score bandings that a framework uses, read, each with its uses. */
export function* usedScoreBandings(
  lowered: LoweredFramework,
): Generator<{ readonly read: ReadBanding; readonly uses: readonly ScoreUse[] }> {
  const { merged } = lowered;
  for (const [node, uses] of scoreUses(lowered)) {
    const read = readBanding(node, scaleNamed(merged, node.scale));
    if (read && read.banding.bands.length > 0) yield { read, uses };
  }
}

function readBand(node: ast.Band): Band | undefined {
  const { lower, upper, orMore, below } = node;
  const level = node.level?.$refText ?? '';
  if (lower === undefined) return upper === undefined ? undefined : { to: upper, toIncluded: false, level };
  return orMore ? { from: lower, level } : { from: lower, to: upper ?? lower, toIncluded: !below, level };
}

/** The values that a banding bands wherever it is used: all percentages, or for scores all that its own limits speak of. */
export function domainOf({ measure, decimals, bands }: Banding): Domain {
  if (measure === 'percent') return percentDomain(decimals);
  const highest = bands.reduce((most, { from = 0, to = 0 }) => Math.max(most, from, to), 0);
  return { kind: 'interval', least: exactDecimal(0), most: exactDecimal(highest + 1) };
}

/** Bandings of one measure that a rule uses for the other: what they hold and leave out says nothing until that is mended. */
export function misusedBandings(merged: MergedFramework): ReadonlySet<ast.Banding> {
  const misused = new Set<ast.Banding>();
  for (const { rule } of ratingStructure(merged).written.keys()) {
    const banding = ast.isBandingRule(rule) ? bandingNamed(merged, rule.banding) : undefined;
    if (banding && ast.isBandingRule(rule) && banding.measure !== measureNeeded(rule)) misused.add(banding);
  }
  return misused;
}

/** What a rule has to band. */
export function measureNeeded({ aggregate }: ast.BandingRule): Banding['measure'] {
  return aggregate === 'sum' || aggregate === 'mean' ? 'score' : 'percent';
}

/** A band that ends before it starts. */
export function isReversed({ from, to, toIncluded }: Band): boolean {
  return from !== undefined && to !== undefined && (from > to || (from === to && toIncluded !== true));
}

/**
 * The uses of each score banding in a framework, in published order. Nothing for a banding of which some use could not be made
 * out: what that use reaches is not known.
 */
function scoreUses(lowered: LoweredFramework): Map<ast.Banding, ScoreUse[]> {
  const { merged } = lowered;
  const uses = new Map<ast.Banding, ScoreUse[]>();
  // What is added up is not known while an item is in the wrong place.
  if (misplacedItems(merged).length > 0) return uses;
  const { items, overall } = ratingStructure(merged);
  const unknown = new Set<ast.Banding>();
  for (const ruled of [...items, overall]) {
    const rule = ruled.inForce?.rule;
    if (!ast.isBandingRule(rule) || (rule.aggregate !== 'sum' && rule.aggregate !== 'mean')) continue;
    const banding = bandingNamed(merged, rule.banding);
    if (banding?.measure !== 'score') continue;
    const domain = isUncertain(ruled)
      ? undefined
      : reach(soundFramework(lowered), ruled.item?.id ?? 'overall');
    if (!domain) unknown.add(banding);
    else uses.set(banding, [...(uses.get(banding) ?? []), { rule, ruled, domain }]);
  }
  for (const banding of unknown) uses.delete(banding);
  return uses;
}
