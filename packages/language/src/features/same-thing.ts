import { AstUtils, type AstNode } from 'langium';
import * as ast from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import type { MergedFramework } from '../structure/merged-framework.js';

/**
 * Every declaration of what one declaration declares: a standard, and what frameworks that revise its own put in its place under the
 * same number. In the order of the files, the given one among them.
 */
export function declarationsOfSame(services: YardstickServices, declaration: AstNode): AstNode[] {
  const framework = AstUtils.getContainerOfType(declaration, ast.isFramework);
  if (!framework || framework === declaration) return [declaration];
  const { MergedFrameworks } = services.structure;
  const found = new Set<AstNode>([declaration]);
  for (const related of relatedTo(services, framework)) {
    const namesake = namesakeIn(MergedFrameworks.of(related), declaration);
    if (namesake) found.add(namesake);
  }
  return [...found];
}

/** What a framework that revises another replaces with this declaration. Nothing where it replaces nothing. */
export function replacedBy(services: YardstickServices, declaration: AstNode): AstNode | undefined {
  const framework = AstUtils.getContainerOfType(declaration, ast.isFramework);
  if (!framework || !AstUtils.getContainerOfType(declaration, ast.isReplacement)) return undefined;
  const { base } = services.structure.MergedFrameworks.of(framework);
  const replaced = base && namesakeIn(base, declaration);
  return replaced === declaration ? undefined : replaced;
}

/** The framework, what it revises, and every framework that revises one of these. */
function relatedTo({ shared }: YardstickServices, framework: ast.Framework): ast.Framework[] {
  const root = rootOf(framework);
  return shared.workspace.LangiumDocuments.all
    .toArray()
    .sort((left, right) => (left.uri.toString() < right.uri.toString() ? -1 : 1))
    .flatMap((document) => {
      const tree: AstNode = document.parseResult.value;
      return ast.isDocument(tree) ? tree.members.filter(ast.isFramework) : [];
    })
    .filter((other) => rootOf(other) === root);
}

/** The framework that a row of revisions begins with. One that leads back to itself begins where it was entered. */
function rootOf(framework: ast.Framework): ast.Framework {
  const seen = new Set<ast.Framework>();
  let current = framework;
  for (let base = current.base?.ref; base && !seen.has(base); base = base.base?.ref) {
    seen.add(base);
    current = base;
  }
  return current;
}

/** What has the same name, or number, and kind in another framework. */
function namesakeIn(merged: MergedFramework, declaration: AstNode): AstNode | undefined {
  if (ast.isItem(declaration)) return merged.byId.get(declaration.name)?.node;
  if (ast.isScale(declaration)) return merged.scales.get(declaration.name);
  if (ast.isBanding(declaration)) return merged.bandings.get(declaration.name);
  if (ast.isWording(declaration)) return merged.wordings.get(declaration.name);
  if (ast.isCases(declaration)) return merged.cases.get(declaration.name);
  if (ast.isCheck(declaration)) return merged.checks.get(declaration.name);
  if (ast.isStatistic(declaration)) return merged.statistics.get(declaration.name);
  if (ast.isLevel(declaration)) {
    return merged.scales
      .get(declaration.$container.name)
      ?.levels.find(({ name }) => name === declaration.name);
  }
  if (ast.isCaseField(declaration)) {
    return merged.cases
      .get(declaration.$container.name)
      ?.fields.find(({ name }) => name === declaration.name);
  }
  return undefined;
}
