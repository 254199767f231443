import type { Framework, Item, Level, Rule, Scale, Text } from '@yardstick/model';
import { printable } from '../text/printable.js';

/** The words of a framework for a reader: titles of items, and levels as they are printed. */
export class Labels {
  readonly framework: Framework;
  private readonly items = new Map<string, Item>();
  private readonly scales: ReadonlyMap<string, Scale>;
  private readonly bandings: ReadonlyMap<string, string>;

  constructor(framework: Framework) {
    this.framework = framework;
    this.scales = new Map(framework.scales.map((scale) => [scale.name, scale]));
    this.bandings = new Map(framework.bandings.map((banding) => [banding.name, banding.scale]));
    const waiting = [...framework.items];
    for (let item = waiting.pop(); item; item = waiting.pop()) {
      this.items.set(item.id, item);
      for (const inner of item.items) waiting.push(inner);
    }
  }

  item(id: string): Item | undefined {
    return this.items.get(id);
  }

  /** `2.1 Assessment`, or `overall`. */
  nameOf(id: string): string {
    const title = this.items.get(id)?.title;
    return title ? `${id} ${say(title)}` : id;
  }

  /** The rule of an item, or of `overall`. */
  ruleOf(id: string): Rule | null | undefined {
    return id === 'overall' ? this.framework.overall.rule : this.items.get(id)?.rule;
  }

  /** The scale that the rating of an item, or `overall`, is on. */
  scaleOf(id: string): Scale | undefined {
    const rule = this.ruleOf(id);
    return rule ? this.scaleOfRule(rule) : undefined;
  }

  levelOf(id: string, name: string): Level | undefined {
    return this.scaleOf(id)?.levels.find((level) => level.name === name);
  }

  /** A rating as it is printed: the label of the level, or `not rated`. */
  rating(id: string, name: string | null): string {
    if (name === null) return 'not rated';
    const label = this.levelOf(id, name)?.label;
    return label ? say(label) : name;
  }

  private scaleOfRule(rule: Rule): Scale | undefined {
    switch (rule.by) {
      case 'inspectors':
        return this.scales.get(rule.scale);
      case 'percentage':
      case 'sum':
      case 'mean':
      case 'share':
        return this.scales.get(this.bandings.get(rule.banding) ?? '');
      case 'lowest':
      case 'highest':
      case 'median': {
        // All members are on one scale: the checker has seen to it.
        const first = rule.members.ids[0];
        return first === undefined ? undefined : this.scaleOf(first);
      }
      case 'wording':
      case 'notRated':
        return undefined;
    }
  }
}

/** A text of the framework on one line of a terminal. */
export function say(text: Text): string {
  return printable(text.text.replace(/\n\n/g, ' '));
}
