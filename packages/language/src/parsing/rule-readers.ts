import { AstUtils, GrammarAST, GrammarUtils, type AstNode, type Grammar, type LexerResult } from 'langium';
import { matchEnd } from './match-end.js';
import { linewiseRules } from './line-starts.js';
import { frameworkMembers, isFrameworkMember, memberRulesOf } from './member-rules.js';
import { PlainTreeWriter } from './plain-tree-writer.js';
import { TreeWriter, UnreadableWord, type TreeServices } from './tree-writer.js';
import type { TokenType } from './tokens.js';

type Read = (tree: TreeWriter) => void;
type ReadText = (tree: TreeWriter) => string;

/** What begins an element: the types of words, as indices. */
type Starts = ReadonlySet<number>;

/**
 * Reads whole texts along the grammar, a function for each of its elements.
 *
 * The words have been mended before (see lexer.ts), so they can be read; what is left to do is to choose between
 * alternatives, for which the next word is enough nearly everywhere. Langium's own parser looks as far ahead as it takes, guards
 * every step against mistakes, and works all of this out each time the program starts.
 */
export class RuleReaders {
  private readonly grammar: Grammar;
  private readonly types: Readonly<Record<string, TokenType>>;
  private readonly services: TreeServices;
  private readonly memberRules: ReadonlySet<string>;
  private readonly nodeReaders = new Map<GrammarAST.ParserRule, Read>();
  private readonly textReaders = new Map<GrammarAST.ParserRule, ReadText>();
  private readonly valueRules = new Map<GrammarAST.ParserRule, boolean>();
  private readonly starts = new Map<GrammarAST.AbstractElement, Starts>();
  private memberReader: Read | undefined;

  constructor(grammar: Grammar, types: Readonly<Record<string, TokenType>>, services: TreeServices) {
    this.grammar = grammar;
    this.types = types;
    this.services = services;
    this.memberRules = memberRulesOf(grammar);
  }

  /** The tree of a text whose words have been mended. Nothing where a word stands in it for which the grammar has no place. */
  read(text: string, words: LexerResult): AstNode | undefined {
    return this.readAll((type) => new TreeWriter(text, words, type, this.services));
  }

  /** The tree of a text whose words are as they stand. Nothing where one of them has no place, or stands on the wrong line. */
  readPlain(text: string, words: LexerResult): AstNode | undefined {
    return this.readAll((type) => new PlainTreeWriter(text, words, type, this.services));
  }

  /**
   * What one member of a framework is made of, by its words alone, which have been mended.
   *
   * @returns a node that holds the member and nothing else.
   */
  readMember(text: string, words: LexerResult): AstNode | undefined {
    if (!this.memberReader) {
      const members = frameworkMembers(this.grammar);
      this.memberReader = this.assigned(members, members.terminal);
    }
    return finished(new TreeWriter(text, words, 'Framework', this.services), this.memberReader);
  }

  private readAll(begin: (type: string) => TreeWriter): AstNode | undefined {
    const rule = this.grammar.rules.filter(GrammarAST.isParserRule).find(({ entry }) => entry);
    if (!rule) throw new Error('The grammar has no entry rule.');
    return finished(begin(typeOf(rule)), this.nodeReader(rule));
  }

  /** Made when a text first needs it, so that a framework does not wait for the rules of inspections. */
  private nodeReader(rule: GrammarAST.ParserRule): Read {
    let reader: Read | undefined = this.nodeReaders.get(rule);
    if (!reader) {
      reader = this.reader(rule.definition);
      this.nodeReaders.set(rule, reader);
    }
    return reader;
  }

  private reader(element: GrammarAST.AbstractElement): Read {
    return this.repeated(element, this.once(element));
  }

  private repeated(element: GrammarAST.AbstractElement, once: Read): Read {
    const { cardinality } = element;
    if (cardinality === undefined) return once;
    const starts = this.startsOf(element);
    if (cardinality === '?') {
      return (tree) => {
        if (starts.has(tree.next)) once(tree);
      };
    }
    return (tree) => {
      if (cardinality === '+') once(tree);
      while (starts.has(tree.next)) once(tree);
    };
  }

  private once(element: GrammarAST.AbstractElement): Read {
    if (GrammarAST.isGroup(element)) {
      const readers = element.elements.map((part) => this.reader(part));
      return (tree) => {
        for (const read of readers) read(tree);
      };
    }
    if (GrammarAST.isAlternatives(element)) return this.choice(element, (part) => this.reader(part));
    if (GrammarAST.isAssignment(element)) return this.assigned(element, element.terminal);
    if (GrammarAST.isAction(element)) {
      const type = GrammarUtils.getActionType(element) ?? '';
      return (tree) => {
        tree.turnInto(type, element);
      };
    }
    const rule = parserRuleOf(element);
    if (!rule) {
      const type = this.typeIndex(element);
      return (tree) => void tree.word(type, element);
    }
    if (rule.fragment) return this.later(rule, element);
    const type = typeOf(rule);
    const read = this.later(rule, element);
    return (tree) => {
      const node = tree.inside(type, element, read);
      if (node) tree.become(node);
    };
  }

  /** A rule may hold itself, so its reader is asked for when it is needed and not before. */
  private later(rule: GrammarAST.ParserRule, caller: GrammarAST.AbstractElement): Read {
    return this.called(rule, caller, (tree) => {
      this.nodeReader(rule)(tree);
    });
  }

  private called<Result>(
    rule: GrammarAST.ParserRule,
    caller: GrammarAST.AbstractElement,
    read: (tree: TreeWriter) => Result,
  ): (tree: TreeWriter) => Result {
    const isMember = this.memberRules.has(rule.name);
    const around = AstUtils.getContainerOfType(caller, GrammarAST.isParserRule);
    const isLinewise = linewiseRules.has(around?.name ?? '');
    if (!isMember && !isLinewise) return read;
    const call = { isMember, isLinewise };
    return (tree) => tree.call(call, read);
  }

  private assigned(assignment: GrammarAST.Assignment, element: GrammarAST.AbstractElement): Read {
    if (GrammarAST.isAlternatives(element))
      return this.choice(element, (part) => this.assigned(assignment, part));
    if (GrammarAST.isCrossReference(element)) {
      if (!element.terminal)
        throw new Error(`The reference in "${assignment.feature}" does not say how it is written.`);
      const rule = parserRuleOf(element.terminal);
      if (!rule) {
        const type = this.typeIndex(element.terminal);
        return (tree) => {
          const word = tree.word(type, element);
          if (word) tree.refer(assignment, tree.valueOf(word), word);
        };
      }
      const read = this.called(rule, element, this.textReader(rule));
      return (tree) => {
        const name = tree.value(element, read);
        if (name) tree.refer(assignment, name.value, name.place);
      };
    }
    const rule = parserRuleOf(element);
    if (!rule) {
      const type = this.typeIndex(element);
      const keyword = GrammarAST.isKeyword(element) ? element.value : undefined;
      return (tree) => {
        const word = tree.word(type, element);
        // A keyword means itself, however the author misspelt it.
        if (word) tree.assign(assignment, keyword ?? tree.valueOf(word));
      };
    }
    if (this.isValueRule(rule)) {
      const read = this.called(rule, element, this.textReader(rule));
      return (tree) => {
        const result = tree.value(element, read);
        if (result) tree.assign(assignment, result.value);
      };
    }
    const type = typeOf(rule);
    const read = this.later(rule, element);
    const movesAsOne = isFrameworkMember(assignment);
    return (tree) => {
      const node = tree.inside(type, element, read, movesAsOne);
      if (node) tree.assign(assignment, node);
    };
  }

  /** Langium looks through all that a rule calls each time it is asked. */
  private isValueRule(rule: GrammarAST.ParserRule): boolean {
    let known = this.valueRules.get(rule);
    if (known === undefined) {
      known = GrammarUtils.isDataTypeRule(rule);
      this.valueRules.set(rule, known);
    }
    return known;
  }

  /** Reads the words of a rule that gives one value: a choice of words, as every such rule of this grammar is. */
  private textReader(rule: GrammarAST.ParserRule): ReadText {
    const known = this.textReaders.get(rule);
    if (known) return known;
    const parts = GrammarAST.isAlternatives(rule.definition) ? rule.definition.elements : [rule.definition];
    const byType = new Map(parts.map((part) => [this.typeIndex(part), part]));
    const reader: ReadText = (tree) => {
      const part = byType.get(tree.next);
      if (!part) throw new UnreadableWord();
      const word = tree.word(tree.next, part);
      if (!word) return '';
      return GrammarAST.isKeyword(part) ? part.value : String(tree.valueOf(word));
    };
    this.textReaders.set(rule, reader);
    return reader;
  }

  /** Chooses by the next word; where several alternatives begin with it, the first that can be read to its end. */
  private choice(
    { elements }: GrammarAST.Alternatives,
    readerOf: (part: GrammarAST.AbstractElement) => Read,
  ): Read {
    const byType = new Map<number, { part: GrammarAST.AbstractElement; read: Read }[]>();
    for (const part of elements) {
      const alternative = { part, read: readerOf(part) };
      for (const type of this.startsOf(part)) {
        const others = byType.get(type);
        if (others) others.push(alternative);
        else byType.set(type, [alternative]);
      }
    }
    return (tree) => {
      const alternatives = byType.get(tree.next);
      if (!alternatives) throw new UnreadableWord();
      const chosen =
        alternatives.length === 1
          ? alternatives[0]
          : alternatives.find(({ part }) => matchEnd(part, tree.ahead.tokens, tree.ahead.at) !== undefined);
      if (!chosen) throw new UnreadableWord();
      chosen.read(tree);
    };
  }

  private startsOf(element: GrammarAST.AbstractElement): Starts {
    let starts = this.starts.get(element);
    if (!starts) {
      starts = new Set(this.findStarts(element));
      this.starts.set(element, starts);
    }
    return starts;
  }

  private *findStarts(element: GrammarAST.AbstractElement): Generator<number> {
    if (GrammarAST.isGroup(element)) {
      for (const part of element.elements) {
        yield* this.startsOf(part);
        if (!canBeEmpty(part)) return;
      }
    } else if (GrammarAST.isAlternatives(element)) {
      for (const part of element.elements) yield* this.startsOf(part);
    } else if (GrammarAST.isAssignment(element)) yield* this.startsOf(element.terminal);
    else if (GrammarAST.isCrossReference(element)) {
      if (element.terminal) yield* this.startsOf(element.terminal);
    } else if (!GrammarAST.isAction(element)) {
      const rule = parserRuleOf(element);
      if (rule) yield* this.startsOf(rule.definition);
      else yield this.typeIndex(element);
    }
  }

  private typeIndex(element: GrammarAST.AbstractElement): number {
    const name = GrammarAST.isKeyword(element)
      ? element.value
      : GrammarAST.isRuleCall(element) && GrammarAST.isTerminalRule(element.rule.ref)
        ? element.rule.ref.name
        : undefined;
    const index = name === undefined ? undefined : this.types[name]?.tokenTypeIdx;
    if (index === undefined)
      throw new Error(`The grammar holds what this parser does not read: ${element.$type}.`);
    return index;
  }
}

/** The tree of a reading that came to its end; nothing where a word had no place. */
function finished(tree: TreeWriter, read: Read): AstNode | undefined {
  try {
    read(tree);
    return tree.finish();
  } catch (error) {
    if (error instanceof UnreadableWord) return undefined;
    throw error;
  }
}

function parserRuleOf(element: GrammarAST.AbstractElement): GrammarAST.ParserRule | undefined {
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  return GrammarAST.isParserRule(rule) ? rule : undefined;
}

function canBeEmpty(element: GrammarAST.AbstractElement): boolean {
  return element.cardinality === '?' || element.cardinality === '*' || GrammarAST.isAction(element);
}

function typeOf(rule: GrammarAST.ParserRule): string {
  return GrammarUtils.getTypeName(rule);
}
