import type { Item, Rule } from '@yardstick/model';
import { AstUtils, type AstNode, type CstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { LoweredFramework } from '../../lowering/lower-framework.js';
import { syntaxProblems } from '../../parsing/syntax-diagnostics.js';

/**
 * Of which items the rule is surely the one written: no line that could not be read stands in the item itself, in what is
 * around it, or in the scale or wording of the rule. Such a line may have been a nearer rule, or a level. Of a framework that
 * revises another, the other is not looked at: none.
 */
export function surelyRead({ merged, origins }: LoweredFramework): (item: Item, rule: Rule) => boolean {
  const framework = merged.node;
  const text = framework.$cstNode;
  if (!text || framework.base) return () => false;
  const unread = new Set<AstNode>();
  const { parseResult, textDocument } = AstUtils.getDocument(framework);
  for (const { offset } of syntaxProblems(parseResult, textDocument.getText()))
    if (holds(text, offset)) unread.add(innermost(framework, offset));

  const isRead = (node: AstNode | undefined): boolean => node !== undefined && !unread.has(node);
  return (item, rule) => {
    if (rule.by === 'inspectors' && !isRead(merged.scales.get(rule.scale))) return false;
    if (rule.by === 'wording' && !isRead(merged.wordings.get(rule.wording))) return false;
    let node = origins.of(item);
    while (ast.isItem(node) && isRead(node)) node = node.$container;
    return node === framework && isRead(node);
  };
}

/** The declaration or item that a place is in, or the framework where it is in none. A default rule counts as what it stands in. */
function innermost(framework: ast.Framework, offset: number): AstNode {
  let around: ast.Framework | ast.Item = framework;
  for (;;) {
    const members: readonly AstNode[] = around.members;
    const member: AstNode | undefined = members.find((each) => holds(each.$cstNode, offset));
    if (!ast.isItem(member))
      return member && around === framework && !ast.isDefaultRule(member) ? member : around;
    around = member;
  }
}

function holds(text: CstNode | undefined, offset: number): boolean {
  return text !== undefined && offset >= text.offset && offset < text.end;
}
