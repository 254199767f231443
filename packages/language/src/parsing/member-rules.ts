import { AstUtils, GrammarAST, type Grammar } from 'langium';

/**
 * The rules whose texts stand one after another between braces, or at the top of a file: what is repeated without a separator is a
 * list of members. Text's translations are the one such list inside a line.
 */
export function memberRulesOf({ rules }: Grammar): ReadonlySet<string> {
  const names = new Set<string>();
  for (const rule of rules) if (GrammarAST.isParserRule(rule)) addMembers(rule.definition, names);
  return names;
}

/** Rules whose texts can have a block. */
export interface BlockRules {
  readonly all: ReadonlySet<string>;
  /** Those whose own block it is, each with the rules among all whose texts can stand in it. */
  readonly inside: ReadonlyMap<string, ReadonlySet<string>>;
}

export function blockRulesOf({ rules }: Grammar): BlockRules {
  const whole = rules.filter(GrammarAST.isParserRule).filter((rule) => !rule.fragment && !isChoice(rule));
  const owners = whole.filter(({ definition }) => opensBlock(definition));
  const owning = new Set(owners.map(({ name }) => name));
  // `replace standard 1.1 { … }`: the block is that of the standard.
  const holders = whole.filter(({ definition }) => holds(definition, owning));
  const all = new Set([...owners, ...holders].map(({ name }) => name));
  const inside = owners.map(({ name, definition }) => {
    const members = new Set<string>();
    addMembers(definition, members);
    const found = rules.filter((rule) => members.has(rule.name)).flatMap((rule) => namesIn(rule, all));
    return [name, new Set(found)] as const;
  });
  return { all, inside: new Map(inside) };
}

/** Whether a rule only chooses between others. */
function isChoice({ definition }: GrammarAST.ParserRule): boolean {
  return GrammarAST.isAlternatives(definition) && definition.elements.every(GrammarAST.isRuleCall);
}

/** Whether the words of an element have a block of their own, be it in a fragment. */
function opensBlock(element: GrammarAST.AbstractElement): boolean {
  if (GrammarAST.isKeyword(element)) return element.value === '{';
  const rule = ruleOf(element);
  return rule ? rule.fragment && opensBlock(rule.definition) : partsOf(element).some(opensBlock);
}

/** Whether an element holds the whole text of one of some rules. */
function holds(element: GrammarAST.AbstractElement, names: ReadonlySet<string>): boolean {
  if (GrammarAST.isAssignment(element)) {
    const rule = element.operator === '=' ? ruleOf(element.terminal) : undefined;
    return rule !== undefined && namesIn(rule, names).length > 0;
  }
  return partsOf(element).some((part) => holds(part, names));
}

/** The rules of some names that a rule stands for: itself, or what it chooses between. */
function namesIn(rule: GrammarAST.AbstractRule, names: ReadonlySet<string>): string[] {
  if (names.has(rule.name)) return [rule.name];
  if (!GrammarAST.isParserRule(rule) || !isChoice(rule)) return [];
  return partsOf(rule.definition).flatMap((part) => {
    const chosen = ruleOf(part);
    return chosen ? namesIn(chosen, names) : [];
  });
}

function ruleOf(element: GrammarAST.AbstractElement): GrammarAST.ParserRule | undefined {
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  return GrammarAST.isParserRule(rule) ? rule : undefined;
}

function partsOf(element: GrammarAST.AbstractElement): readonly GrammarAST.AbstractElement[] {
  return GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element) ? element.elements : [];
}

/** What is read again by itself where only its own text has changed: the members of a framework. */
export function frameworkMembers({ rules }: Grammar): GrammarAST.Assignment {
  for (const rule of rules)
    for (const element of AstUtils.streamAllContents(rule))
      if (GrammarAST.isAssignment(element) && isFrameworkMember(element)) return element;
  throw new Error('The grammar has no members of a framework.');
}

export function isFrameworkMember(assignment: GrammarAST.Assignment): boolean {
  if (assignment.feature !== 'members') return false;
  return AstUtils.getContainerOfType(assignment, GrammarAST.isParserRule)?.name === 'Framework';
}

function addMembers(element: GrammarAST.AbstractElement, names: Set<string>): void {
  const parts = partsOf(element);
  for (const part of parts) addMembers(part, names);
  if (element.cardinality !== '*') return;
  for (const part of GrammarAST.isAlternatives(element) ? parts : [element]) {
    if (!GrammarAST.isAssignment(part) || !GrammarAST.isRuleCall(part.terminal)) continue;
    const rule = part.terminal.rule.ref;
    if (rule && rule.name !== 'Translation') names.add(rule.name);
  }
}
