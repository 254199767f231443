import type { Banding, Framework, Item, Limit, Rule, Scale } from '@yardstick/model';
import { exactDecimal, gapsOf, overlapsOf, percentDomain, type Domain } from '@yardstick/model';
import { isBanding, isScale } from '../generated/ast.js';
import { lostWords } from '../structure/uncertain-rules.js';
import type { LoweredFramework } from './lower-framework.js';
import type { Origins } from './origins.js';

/** Decimals that no report prints. */
export const mostDecimals = 10;

/** More than any total is. */
const allScores: Domain = { kind: 'interval', least: exactDecimal(0), most: exactDecimal(1_000_000) };

const kept = new WeakMap<Framework, Framework>();

/**
 * The part of a framework that makes sense, so that it can be proved what its rules give while another line is still wrong, and
 * without counting that line's mistake a second time. What leads nowhere is left out: a rule without its scale, a limit to a level
 * of another. A rule whose banding is wrong is taken to give any level, as it will once it is mended. Pieces that stay are the
 * same objects, so they are still found in the text.
 */
export function soundFramework({ framework, origins }: LoweredFramework): Framework {
  let sound = kept.get(framework);
  if (!sound) {
    sound = new SoundParts(framework, origins).framework();
    kept.set(framework, sound);
  }
  return sound;
}

class SoundParts {
  private readonly whole: Framework;
  private readonly scales: ReadonlyMap<string, Scale>;
  private readonly bandings: ReadonlyMap<string, Banding>;
  /** Bandings of the scales above that have a mistake of their own. */
  private readonly faulty: ReadonlySet<string>;
  private readonly items = new Map<string, Item>();
  private readonly scaleOf = new Map<Rule, Scale | undefined>();

  constructor(framework: Framework, origins: Origins) {
    this.whole = framework;
    this.scales = byName(framework.scales.filter((scale) => isWholeScale(scale, origins)));
    this.bandings = byName(framework.bandings.filter(({ scale }) => this.scales.has(scale)));
    const ofCases = new Set(percentageBandings(framework.items));
    this.faulty = new Set(
      [...this.bandings.values()]
        .filter(
          (banding) =>
            !isWholeBanding(banding, this.scales.get(banding.scale), origins, !ofCases.has(banding.name)),
        )
        .map(({ name }) => name),
    );
    this.collect(framework.items);
  }

  framework(): Framework {
    const { overall } = this.whole;
    const rule = this.sound(overall.rule);
    const { name, wordings, samples, checks, statistics, discretions, noteHeadings } = this.whole;
    return {
      name,
      wordings,
      samples,
      checks,
      statistics,
      discretions,
      noteHeadings,
      // Proofs do not ask for the digest, and to have it would be to work it out at every key.
      digest: '',
      scales: [...this.scales.values()],
      bandings: [...this.bandings.values()].filter(({ name }) => !this.faulty.has(name)),
      items: this.first(this.whole.items),
      overall: rule
        ? { rule, limits: this.limits(overall.rule, overall.limits) }
        : { rule: { by: 'notRated', because: { text: '' } }, limits: [] },
    };
  }

  /** The first item of an id counts, as everywhere. */
  private collect(items: readonly Item[]): void {
    for (const item of items) {
      if (!this.items.has(item.id)) this.items.set(item.id, item);
      this.collect(item.items);
    }
  }

  /** The first item of an id counts; what stands inside another stays, for rules may look at it. */
  private first(items: readonly Item[]): Item[] {
    return items.flatMap((item) =>
      this.items.get(item.id) === item ? [this.item(item)] : this.first(item.items),
    );
  }

  private item(item: Item): Item {
    const rule = item.rule && this.sound(item.rule);
    return {
      ...item,
      rule,
      limits: rule && item.rule ? this.limits(item.rule, item.limits) : [],
      items: this.first(item.items),
    };
  }

  private sound(rule: Rule): Rule | null {
    switch (rule.by) {
      case 'inspectors':
        return this.scales.has(rule.scale) ? rule : null;
      case 'percentage':
      case 'sum':
      case 'mean':
      case 'share':
        return this.soundBanding(rule);
      default:
        return rule;
    }
  }

  private soundBanding(rule: Extract<Rule, { readonly banding: string }>): Rule | null {
    const banding = this.bandings.get(rule.banding);
    if (!banding) return null;
    const needed = rule.by === 'sum' || rule.by === 'mean' ? 'score' : 'percent';
    const isSound = banding.measure === needed && !this.faulty.has(banding.name);
    return isSound ? rule : { by: 'inspectors', scale: banding.scale };
  }

  private limits(rule: Rule, limits: readonly Limit[]): Limit[] {
    const levels = limits.length === 0 ? undefined : this.scale(rule)?.levels;
    return limits.filter(({ atMost }) => levels?.some(({ name }) => name === atMost));
  }

  private scale(rule: Rule): Scale | undefined {
    if (rule.by === 'inspectors') return this.scales.get(rule.scale);
    if ('banding' in rule) return this.scales.get(this.bandings.get(rule.banding)?.scale ?? '');
    if (!('members' in rule)) return undefined;
    if (!this.scaleOf.has(rule)) {
      // Until it is known it has none: a rule that led back to itself would otherwise never end.
      this.scaleOf.set(rule, undefined);
      const scales = rule.members.ids.map((id) => this.items.get(id)?.rule ?? undefined);
      this.scaleOf.set(rule, scales.map((member) => member && this.scale(member)).find(Boolean));
    }
    return this.scaleOf.get(rule);
  }
}

function byName<T extends { readonly name: string }>(pieces: readonly T[]): ReadonlyMap<string, T> {
  return new Map(pieces.map((piece) => [piece.name, piece]));
}

/** The bandings that band percentages of cases. */
function percentageBandings(items: readonly Item[]): string[] {
  return items.flatMap(({ rule, items: inside }) => [
    ...(rule?.by === 'percentage' ? [rule.banding] : []),
    ...percentageBandings(inside),
  ]);
}

/** A scale of which every level was read, with a score of its own. */
function isWholeScale(scale: Scale, origins: Origins): boolean {
  const node = origins.of(scale);
  if (
    !isScale(node) ||
    lostWords(node) ||
    node.levels.length !== scale.levels.length ||
    scale.levels.length === 0
  )
    return false;
  return new Set(scale.levels.map(({ score }) => score)).size === scale.levels.length && isInOrder(scale);
}

/** Whether the levels of a scale go up, or down, in the order of their scores. */
export function isInOrder({ levels }: Scale): boolean {
  const scores = levels.map(({ score }) => score);
  const direction = (scores.at(-1) ?? 0) > (scores[0] ?? 0) ? 1 : -1;
  return scores.every((score, place) => place === 0 || (score - (scores[place - 1] ?? 0)) * direction >= 0);
}

/**
 * A banding of which every band was read; for percentages, one that holds them all. A banding of shares only need not go down to 0,
 * which scores above 0 never give.
 */
function isWholeBanding(
  banding: Banding,
  scale: Scale | undefined,
  origins: Origins,
  sharesOnly: boolean,
): boolean {
  const node = origins.of(banding);
  if (!isBanding(node) || node.bands.length !== banding.bands.length || banding.bands.length === 0)
    return false;
  // So fine a rounding is an error of its own, and its numbers would be as long as it is fine.
  if ((banding.decimals ?? 0) > mostDecimals) return false;
  const levels = new Set(scale?.levels.map(({ name }) => name));
  if (!banding.bands.every(({ level }) => levels.has(level))) return false;
  if (
    overlapsOf(banding, banding.measure === 'percent' ? percentDomain(banding.decimals) : allScores).length >
    0
  )
    return false;
  if (banding.measure === 'score') return true;
  const gaps = gapsOf(banding, percentDomain(banding.decimals));
  return gaps.every(({ below }) => sharesOnly && below === null);
}
