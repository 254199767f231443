import type { Framework, Item, Level, Rule, Scale, Text, TraceEntry } from '@yardstick/model';
import { explanationWords } from './explanation/words.js';

export interface LabelOptions {
  /** A language code: texts are said in that language where they are translated. */
  readonly language?: string;
  /** Makes a text of an author fit for the place it is shown in, where that is not done when the report is written. */
  readonly show?: (text: string) => string;
}

/** The words of a framework for a reader: titles of items, and levels as they are printed. */
export class Labels {
  readonly framework: Framework;
  readonly language: string | undefined;
  /** A text of an author, as it is shown. */
  readonly show: (text: string) => string;
  private readonly items = new Map<string, Item>();
  private readonly scales: ReadonlyMap<string, Scale>;
  private readonly bandings: ReadonlyMap<string, string>;

  constructor(framework: Framework, { language, show = (text) => text }: LabelOptions = {}) {
    this.framework = framework;
    this.language = language;
    this.show = show;
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

  /** A text of the framework on one line. */
  say(text: Text): string {
    const { language } = this;
    const translations = text.translations ?? {};
    const translated =
      language !== undefined && Object.hasOwn(translations, language) ? translations[language] : undefined;
    return this.show((translated ?? text.text).replace(/\n\n/g, ' '));
  }

  /** `2.1 Assessment`, or `overall`. */
  nameOf(id: string): string {
    const title = this.items.get(id)?.title;
    return title ? `${id} ${this.say(title)}` : id;
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
    if (name === null) return explanationWords(this.language).notRated;
    const label = this.levelOf(id, name)?.label;
    return label ? this.say(label) : name;
  }

  /** What came of an item as it is printed: the words of a proportion, or its rating. */
  outcome({ item, description, rating }: Pick<TraceEntry, 'item' | 'description' | 'rating'>): string {
    return description === undefined ? this.rating(item, rating) : this.show(description);
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
