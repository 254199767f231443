import { GrammarAST } from 'langium';
import type { Grammar } from 'langium';
import { memberRulesOf } from './member-rules.js';
import type { TokenType } from './tokens.js';

/** A place between two words of a rule of the grammar, and the ways on from it. */
export interface Place {
  readonly id: number;
  readonly rule: string;
  readonly words: WordArc[];
  readonly calls: CallArc[];
  readonly jumps: Place[];
  /** Whether the rule can end here. */
  isEnd: boolean;
}

/** A word that may come next. */
export interface WordArc {
  readonly type: TokenType;
  /** What the word says: the type that a reference refers to, or the property that it fills. */
  readonly role: string;
  readonly rule: string;
  readonly target: Place;
}

/** Another rule that may come next, after which this rule goes on at the target. */
export interface CallArc {
  readonly rule: string;
  readonly target: Place;
}

/** The grammar as a graph: its rules by the place at which each starts. */
export interface GrammarGraph {
  readonly start: Place;
  readonly rules: ReadonlyMap<string, Place>;
  /** The rules whose texts stand one after another between braces, or at the top of a file. */
  readonly memberRules: ReadonlySet<string>;
  readonly places: number;
}

/**
 * Lays the grammar out as a graph, so that what may come next can be asked at any point of a text. Langium's parser knows
 * it too but tells only its first guess; the repair of a mistake has to weigh them all.
 */
export function grammarGraph(grammar: Grammar, types: Readonly<Record<string, TokenType>>): GrammarGraph {
  const rules = grammar.rules.filter(GrammarAST.isParserRule);
  const builder = new Builder(types);
  for (const rule of rules) builder.declare(rule);
  for (const rule of rules) builder.define(rule);
  const entry = rules.find((rule) => rule.entry);
  const start = entry && builder.starts.get(entry.name);
  if (!start) throw new Error('The grammar has no entry rule.');
  return { start, rules: builder.starts, memberRules: memberRulesOf(grammar), places: builder.count };
}

class Builder {
  readonly starts = new Map<string, Place>();
  count = 0;
  private readonly types: Readonly<Record<string, TokenType>>;
  private ruleName = '';

  constructor(types: Readonly<Record<string, TokenType>>) {
    this.types = types;
  }

  declare(rule: GrammarAST.ParserRule): void {
    this.ruleName = rule.name;
    this.starts.set(rule.name, this.place());
  }

  define(rule: GrammarAST.ParserRule): void {
    this.ruleName = rule.name;
    const start = this.starts.get(rule.name);
    if (start) this.add(rule.definition, start, '').isEnd = true;
  }

  private place(): Place {
    return { id: this.count++, rule: this.ruleName, words: [], calls: [], jumps: [], isEnd: false };
  }

  /** Adds an element from a place on, as often as its cardinality allows, and gives the place after it. */
  private add(element: GrammarAST.AbstractElement, from: Place, role: string): Place {
    const { cardinality } = element;
    if (cardinality === undefined) return this.addOnce(element, from, role);
    const first = this.place();
    from.jumps.push(first);
    const last = this.addOnce(element, first, role);
    const after = this.place();
    last.jumps.push(after);
    if (cardinality !== '?') last.jumps.push(first);
    if (cardinality !== '+') from.jumps.push(after);
    return after;
  }

  private addOnce(element: GrammarAST.AbstractElement, from: Place, role: string): Place {
    if (GrammarAST.isGroup(element)) {
      return element.elements.reduce((place, part) => this.add(part, place, role), from);
    }
    if (GrammarAST.isAlternatives(element)) {
      const after = this.place();
      for (const part of element.elements) this.add(part, from, role).jumps.push(after);
      return after;
    }
    if (GrammarAST.isAssignment(element)) return this.add(element.terminal, from, element.feature);
    if (GrammarAST.isCrossReference(element)) {
      return element.terminal ? this.add(element.terminal, from, element.type.ref?.name ?? role) : from;
    }
    if (GrammarAST.isKeyword(element)) return this.addWord(element.value, from, role);
    if (GrammarAST.isRuleCall(element)) {
      const rule = element.rule.ref;
      if (GrammarAST.isTerminalRule(rule)) return this.addWord(rule.name, from, role);
      if (rule) {
        const target = this.place();
        from.calls.push({ rule: rule.name, target });
        return target;
      }
    }
    return from;
  }

  private addWord(name: string, from: Place, role: string): Place {
    const type = this.types[name];
    if (!type) throw new Error(`The lexer has no word for ${name}.`);
    const target = this.place();
    from.words.push({ type, role, rule: this.ruleName, target });
    return target;
  }
}
