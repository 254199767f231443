import { AstUtils, type AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import type { MergedFramework } from '../../structure/merged-framework.js';

/** One thing, however often frameworks that revise one another declare it, and the frameworks that it is in. */
export interface Family {
  /** What was declared first, and all that stands in its place in revisions. */
  readonly declarations: readonly AstNode[];
  /** The framework that declares it, and those that revise it. None for what stands outside of frameworks. */
  readonly frameworks: readonly MergedFramework[];
}

/**
 * All that must be renamed together. What a revision removes and then adds anew, or writes inside of something that it replaces, is
 * another thing under the same name.
 */
export function familyOf(services: YardstickServices, declaration: AstNode): Family {
  const first = firstDeclaration(services, declaration);
  const framework = AstUtils.getContainerOfType(first, ast.isFramework);
  if (!framework || framework === first) return { declarations: [first], frameworks: [] };
  const { MergedFrameworks } = services.structure;
  const declarations = new Set<AstNode>([first]);
  const frameworks = revisionsOf(services, framework).map((each) => MergedFrameworks.of(each));
  for (const merged of frameworks) {
    const namesake = namesakeIn(merged, first);
    const inBase = merged.base && namesakeIn(merged.base, first);
    if (namesake && inBase && declarations.has(inBase) && standsInPlace(namesake)) declarations.add(namesake);
  }
  return { declarations: [...declarations], frameworks };
}

function firstDeclaration(services: YardstickServices, declaration: AstNode): AstNode {
  let first = declaration;
  const seen = new Set<AstNode>();
  while (standsInPlace(first) && !seen.has(first)) {
    seen.add(first);
    const framework = AstUtils.getContainerOfType(first, ast.isFramework);
    const { base } = (framework && services.structure.MergedFrameworks.of(framework)) ?? {};
    const replaced = base && namesakeIn(base, first);
    if (!replaced) break;
    first = replaced;
  }
  return first;
}

/** Whether a line of a revision puts this in the place of what its base has. */
function standsInPlace(declaration: AstNode): boolean {
  const isPart = ast.isLevel(declaration) || ast.isCaseField(declaration);
  const { $container } = isPart ? declaration.$container : declaration;
  return ast.isReplacement($container) || (ast.isFramework($container) && $container.base !== undefined);
}

/** A framework and all that revise it, each after what it revises. */
function revisionsOf({ shared }: YardstickServices, framework: ast.Framework): ast.Framework[] {
  const all = shared.workspace.LangiumDocuments.all
    .toArray()
    .flatMap(({ parseResult: { value } }) => (ast.isDocument(value) ? value.members : []))
    .filter(ast.isFramework);
  const found = new Set<ast.Framework>([framework]);
  for (const revised of found) {
    for (const other of all) if (other.base?.ref === revised) found.add(other);
  }
  return [...found];
}

/** What has the same name, or number, and is of the same type in another framework. */
function namesakeIn(merged: MergedFramework, node: AstNode): AstNode | undefined {
  if (ast.isItem(node)) return merged.byId.get(node.name)?.node;
  if (ast.isScale(node)) return merged.scales.get(node.name);
  if (ast.isBanding(node)) return merged.bandings.get(node.name);
  if (ast.isWording(node)) return merged.wordings.get(node.name);
  if (ast.isCases(node)) return merged.cases.get(node.name);
  if (ast.isCheck(node)) return merged.checks.get(node.name);
  if (ast.isStatistic(node)) return merged.statistics.get(node.name);
  if (ast.isLevel(node)) {
    return merged.scales.get(node.$container.name)?.levels.find(({ name }) => name === node.name);
  }
  if (ast.isCaseField(node)) {
    return merged.cases.get(node.$container.name)?.fields.find(({ name }) => name === node.name);
  }
  return undefined;
}
