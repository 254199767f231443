import type { Banding, Framework, Item, Limit, Rule, Scale } from '@yardstick/model';

const kept = new WeakMap<Framework, Framework>();

/**
 * The part of a framework whose names all lead somewhere, so that it can be proved what its rules give while another line is
 * still wrong. What leads nowhere is left out: a banding without its scale, a rule without its banding, a limit to a level of
 * another scale. Pieces that stay are the same objects, so they are still found in the text.
 */
export function soundFramework(framework: Framework): Framework {
  let sound = kept.get(framework);
  if (!sound) {
    sound = new SoundParts(framework).framework();
    kept.set(framework, sound);
  }
  return sound;
}

class SoundParts {
  private readonly whole: Framework;
  private readonly scales: ReadonlyMap<string, Scale>;
  private readonly bandings: ReadonlyMap<string, Banding>;
  private readonly items = new Map<string, Item>();
  private readonly scaleOf = new Map<Rule, Scale | undefined>();

  constructor(framework: Framework) {
    this.whole = framework;
    this.scales = new Map(
      framework.scales.filter(({ levels }) => levels.length > 0).map((scale) => [scale.name, scale]),
    );
    const bandings = framework.bandings.filter((banding) => {
      const levels = new Set(this.scales.get(banding.scale)?.levels.map(({ name }) => name));
      return banding.bands.length > 0 && banding.bands.every(({ level }) => levels.has(level));
    });
    this.bandings = new Map(bandings.map((banding) => [banding.name, banding]));
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
      bandings: [...this.bandings.values()],
      items: this.whole.items.map((item) => this.item(item)),
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

  private item(item: Item): Item {
    const rule = item.rule && this.sound(item.rule);
    return {
      ...item,
      rule,
      limits: rule && item.rule ? this.limits(item.rule, item.limits) : [],
      items: item.items.map((inside) => this.item(inside)),
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
        return this.bandings.has(rule.banding) ? rule : null;
      default:
        return rule;
    }
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
