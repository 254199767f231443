import {
  bandRange,
  describe,
  type Framework,
  type Item,
  type Limit,
  type Result,
  type TraceEntry,
} from '@yardstick/model';
import type { LoweredFramework } from '../../lowering/lower-framework.js';
import { modelItem, modelRule } from '../model-items.js';
import type { RatedInspection } from '../rated-inspection.js';
import { ReachCounts, type FileReach } from './reach-counts.js';

/**
 * Which items, rules, bands, phrases, limits and discretions of their frameworks some rated inspections reached, and how often: what no
 * published result has tried shows as zero.
 */
export function ruleCoverage(rated: Iterable<RatedInspection>): FileReach[] {
  const counts = new ReachCounts();
  const declared = new Set<LoweredFramework>();
  for (const { framework, result } of rated) {
    if (!result) continue;
    const counter = new FrameworkCounter(framework, counts);
    if (!declared.has(framework)) counter.declare();
    declared.add(framework);
    counter.count(result);
  }
  return counts.byFile();
}

/** Counts what an inspection reached of one framework. */
class FrameworkCounter {
  private readonly lowered: LoweredFramework;
  private readonly framework: Framework;
  private readonly counts: ReachCounts;

  constructor(lowered: LoweredFramework, counts: ReachCounts) {
    this.lowered = lowered;
    this.framework = lowered.framework;
    this.counts = counts;
  }

  /** Takes up all that could be reached. What is not rated by its rule cannot. */
  declare(): void {
    const { bandings, wordings, discretions, items, overall } = this.framework;
    for (const item of withMembers(items)) {
      if (!item.rule || item.rule.by === 'notRated') continue;
      this.piece(item, 0);
      this.piece(item.rule, 0);
      for (const limit of item.limits) this.branch(item.rule, limit, limit.words, 0);
    }
    if (overall.rule.by !== 'notRated') this.piece(overall.rule, 0);
    for (const limit of overall.limits) this.branch(overall.rule, limit, limit.words, 0);
    for (const banding of bandings)
      for (const band of banding.bands) this.branch(banding, band, bandRange(band), 0);
    for (const wording of wordings)
      for (const phrase of wording.phrases) this.branch(wording, phrase, phraseWords(phrase), 0);
    for (const discretion of discretions) this.piece(discretion, 0);
  }

  count({ trace }: Result): void {
    for (const entry of trace) {
      const rule = modelRule(this.framework, entry.item);
      if (!rule || rule.by === 'notRated') continue;
      const item = modelItem(this.framework, entry.item);
      if (entry.rating !== null || entry.description !== undefined) {
        this.piece(item, 1);
        this.piece(rule, 1);
      }
      if ('banding' in rule) this.countBand(rule.banding, entry);
      if (rule.by === 'wording') this.countPhrase(rule.wording, entry);
      this.countLimits(rule, (item ?? this.framework.overall).limits, entry);
      const { override } = entry;
      if (override)
        this.piece(
          this.framework.discretions.find(({ title }) => title.text === override.discretion),
          1,
        );
    }
  }

  private countBand(name: string, { band }: TraceEntry): void {
    const banding = this.framework.bandings.find((one) => one.name === name);
    const reached = band && banding?.bands.find((one) => bandRange(one) === band.range);
    if (!reached) return;
    this.piece(banding, 1);
    this.branch(banding, reached, band.range, 1);
  }

  /** The phrase that worded it is the first with which, and with those before it, there are words. */
  private countPhrase(name: string, { figure, description }: TraceEntry): void {
    const wording = this.framework.wordings.find((one) => one.name === name);
    if (!wording || !figure || description === undefined) return;
    const { yes, of, value } = figure;
    const said = yes !== undefined && of !== undefined ? { yes, of } : value;
    const phrase = wording.phrases.find(
      (_, place) => describe({ ...wording, phrases: wording.phrases.slice(0, place + 1) }, said) !== null,
    );
    if (!phrase) return;
    this.piece(wording, 1);
    this.branch(wording, phrase, phraseWords(phrase), 1);
  }

  private countLimits(rule: object, limits: readonly Limit[], { limits: held = [] }: TraceEntry): void {
    for (const { words } of held) {
      const limit = limits.find((one) => one.words === words);
      if (limit) this.branch(rule, limit, words, 1);
    }
  }

  private piece(piece: object | undefined, times: number): void {
    const node = piece && this.lowered.origins.of(piece);
    if (node) this.counts.piece(node, times);
  }

  private branch(piece: object | undefined, branch: object, words: string, times: number): void {
    const { origins } = this.lowered;
    const node = piece && origins.of(piece);
    const branchNode = origins.of(branch);
    if (node && branchNode) this.counts.branch(node, branchNode, words, times);
  }
}

function withMembers(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...withMembers(item.items)]);
}

/** The words of a phrase, or the form that it says a proportion in. */
function phraseWords({ says }: Framework['wordings'][number]['phrases'][number]): string {
  return 'text' in says ? `“${says.text.text}”` : says.form;
}
