import { AstUtils, type AstNode } from 'langium';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { usedDocument } from '../../references/use.js';
import type { MergedFramework } from '../../structure/merged-framework.js';
import { treeParts } from '../../structure/tree-parts.js';
import type { Family } from './family.js';
import { refused, type NewNames } from './new-names.js';

/** Whatever has a name of its own and is no item. */
export type Named =
  | ast.Scale
  | ast.Level
  | ast.Banding
  | ast.Wording
  | ast.Cases
  | ast.CaseField
  | ast.Check
  | ast.Statistic
  | ast.Framework
  | ast.Inspection;

const nouns = {
  Scale: 'scale',
  Level: 'level',
  Banding: 'banding',
  Wording: 'wording',
  Cases: 'kind of cases',
  CaseField: 'field',
  Check: 'check',
  Statistic: 'statistic',
  Framework: 'framework',
  Inspection: 'inspection',
} as const satisfies Record<Named['$type'], string>;

export function isNamed(node: AstNode): node is Named {
  return Object.hasOwn(nouns, node.$type);
}

const namePattern = /^[A-Z][A-Za-z0-9_]*(\.[A-Za-z0-9]+)*$/;

/** Another name for all that the family declares. */
export function renameName(services: YardstickServices, node: Named, family: Family, name: string): NewNames {
  if (!namePattern.test(name)) {
    return refused(
      `"${name}" cannot be a name: a name starts with a capital letter and holds only letters, digits and underscores, with no space.`,
    );
  }
  if (name !== node.name && isTaken(services, node, family, name))
    return refused(
      `There is already a ${nouns[node.$type]}, or something else that is named in the same places, called "${name}".`,
    );
  return { ok: true, names: new Map(family.declarations.map((declaration) => [declaration, name])) };
}

function isTaken(services: YardstickServices, node: Named, family: Family, name: string): boolean {
  if (ast.isFramework(node) || ast.isInspection(node)) return isTakenInProject(services, node, name);
  const { declarations, frameworks } = family;
  if (declarations.some((declaration) => siblingsOf(declaration).some((sibling) => sibling.name === name)))
    return true;
  if (ast.isLevel(node)) return false;
  if (frameworks.some((merged) => isTakenIn(merged, node, name))) return true;
  return filesAround(services, family).some((file) =>
    treeParts(file).nodes.some(
      (other) =>
        other.$type === node.$type &&
        isNamed(other) &&
        other.name === name &&
        isShared(other, frameworks.length > 0),
    ),
  );
}

function isTakenInProject(
  services: YardstickServices,
  node: ast.Framework | ast.Inspection,
  name: string,
): boolean {
  const { frameworks, inspections } = services.workspace.Projects.namesAround(AstUtils.getDocument(node).uri);
  return (ast.isFramework(node) ? frameworks : inspections).has(name);
}

/** The levels of the same scale, the fields of the same cases. */
function siblingsOf(node: AstNode): readonly { readonly name: string }[] {
  if (ast.isLevel(node)) return node.$container.levels;
  return ast.isCaseField(node) ? node.$container.fields : [];
}

function isTakenIn(merged: MergedFramework, node: Named, name: string): boolean {
  switch (node.$type) {
    case 'Scale':
      return merged.scales.has(name);
    case 'Banding':
      return merged.bandings.has(name);
    case 'Wording':
      return merged.wordings.has(name);
    case 'Cases':
      return merged.cases.has(name);
    default:
      // A condition may name a check, an item or a field, and an answer a statistic: one word, and whichever is nearest would be meant.
      return (
        merged.checks.has(name) ||
        merged.statistics.has(name) ||
        merged.byId.has(name) ||
        (!ast.isCaseField(node) && hasField(merged, name))
      );
  }
}

/** Two kinds of cases may each have a field of that name. */
function hasField(merged: MergedFramework, name: string): boolean {
  return [...merged.cases.values()].some(({ fields }) => fields.some((field) => field.name === name));
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

/** What a framework names may stand in another framework of the file; what a file shares hides, or is hidden by, either. */
function isShared(node: AstNode, isOfFramework: boolean): boolean {
  return !isOfFramework || AstUtils.getContainerOfType(node, ast.isFramework) === undefined;
}
