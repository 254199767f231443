import { GrammarAST, type Grammar } from 'langium';

/**
 * The rules whose texts stand one after another between braces, or at the top of a file: what is repeated without a separator is a
 * list of members. Text's translations are the one such list inside a line.
 */
export function memberRulesOf({ rules }: Grammar): ReadonlySet<string> {
  const names = new Set<string>();
  for (const rule of rules) if (GrammarAST.isParserRule(rule)) addMembers(rule.definition, names);
  return names;
}

function addMembers(element: GrammarAST.AbstractElement, names: Set<string>): void {
  const parts = GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element) ? element.elements : [];
  for (const part of parts) addMembers(part, names);
  if (element.cardinality !== '*') return;
  for (const part of GrammarAST.isAlternatives(element) ? parts : [element]) {
    if (!GrammarAST.isAssignment(part) || !GrammarAST.isRuleCall(part.terminal)) continue;
    const rule = part.terminal.rule.ref;
    if (rule && rule.name !== 'Translation') names.add(rule.name);
  }
}
