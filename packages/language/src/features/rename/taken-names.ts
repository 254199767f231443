import { AstUtils, type AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { usedDocument } from '../../references/use.js';
import type { MergedFramework } from '../../structure/merged-framework.js';
import { treeParts } from '../../structure/tree-parts.js';
import type { Family } from './family.js';
import { isNamed, type Named } from './named.js';

/** What has a name already that a family would take: then one word would mean two things. Nothing where the name is free. */
export function holderOf(
  services: YardstickServices,
  node: Named,
  family: Family,
  name: string,
): AstNode | undefined {
  if (ast.isFramework(node) || ast.isInspection(node)) return holderInProject(services, node, name);
  const siblings = family.declarations.flatMap((declaration): readonly Named[] => siblingsOf(declaration));
  const sibling = siblings.find((each) => each.name === name);
  if (sibling || ast.isLevel(node)) return sibling;
  const files = filesAround(services, family);
  for (const merged of frameworksAround(services, family, files)) {
    const holder = holderIn(merged, node, name);
    if (holder) return holder;
  }
  const isOfFramework = family.frameworks.length > 0;
  return files
    .flatMap((file) => treeParts(file).nodes)
    .find((other) => isNamesake(other, node, name) && (!isOfFramework || isOutsideFrameworks(other)));
}

function holderInProject(
  services: YardstickServices,
  node: ast.Framework | ast.Inspection,
  name: string,
): AstNode | undefined {
  const { frameworks, inspections } = services.workspace.Projects.namesAround(AstUtils.getDocument(node).uri);
  return (ast.isFramework(node) ? frameworks : inspections).get(name)?.[0];
}

/** The levels of the same scale, the fields of the same cases. */
function siblingsOf(node: AstNode): readonly Named[] {
  if (ast.isLevel(node)) return node.$container.levels;
  return ast.isCaseField(node) ? node.$container.fields : [];
}

/** The frameworks that a declaration is in, or those that could use it from the file that shares it. */
function frameworksAround(
  { structure: { MergedFrameworks } }: YardstickServices,
  { frameworks }: Family,
  files: readonly ast.Document[],
): readonly MergedFramework[] {
  if (frameworks.length > 0) return frameworks;
  return files.flatMap(({ members }) =>
    members.filter(ast.isFramework).map((each) => MergedFrameworks.of(each)),
  );
}

function holderIn(merged: MergedFramework, node: Named, name: string): AstNode | undefined {
  switch (node.$type) {
    case 'Scale':
      return merged.scales.get(name);
    case 'Banding':
      return merged.bandings.get(name);
    case 'Wording':
      return merged.wordings.get(name);
    case 'Cases':
      return merged.cases.get(name);
    default:
      // A condition may name a check, an item or a field, and an answer a statistic: whichever is nearest would be meant.
      return (
        merged.checks.get(name) ??
        merged.statistics.get(name) ??
        merged.byId.get(name)?.node ??
        (ast.isCaseField(node) ? undefined : fieldIn(merged, name))
      );
  }
}

/** Two kinds of cases may each have a field of that name. */
function fieldIn(merged: MergedFramework, name: string): AstNode | undefined {
  return [...merged.cases.values()].flatMap(({ fields }) => fields).find((field) => field.name === name);
}

function isNamesake(other: AstNode, node: Named, name: string): boolean {
  const isOfOther = ast.isCaseField(other) || ast.isLevel(other);
  return other.$type === node.$type && isNamed(other) && other.name === name && !isOfOther;
}

/** The files in which a name that a framework or a file declares could be meant. */
function filesAround({ shared }: YardstickServices, { declarations, frameworks }: Family): ast.Document[] {
  const own = new Set(
    [...declarations, ...frameworks.map(({ node }) => node)].map((node) => AstUtils.findRootNode(node)),
  );
  const isDeclaredInFile = frameworks.length === 0;
  const files = shared.workspace.LangiumDocuments.all
    .map(({ parseResult: { value } }): AstNode => value)
    .filter(ast.isDocument)
    .toArray();
  const used = (file: ast.Document): (ast.Document | undefined)[] =>
    file.uses.map((use) => usedDocument(shared, use));
  const around = new Set<ast.Document>(files.filter((file) => own.has(file)));
  for (const file of files) {
    if (own.has(file)) for (const other of used(file)) if (other) around.add(other);
    if (isDeclaredInFile && used(file).some((other) => other && own.has(other))) around.add(file);
  }
  return [...around];
}

/** What one framework names, another of the file may name too; what a file shares would hide it, or be hidden. */
function isOutsideFrameworks(node: AstNode): boolean {
  return AstUtils.getContainerOfType(node, ast.isFramework) === undefined;
}
