import { AstUtils, type AstNode, type LangiumSharedCoreServices, type ReferenceInfo } from 'langium';
import * as ast from '../generated/ast.js';
import { leadsNowhere } from './used-files.js';

/** What a `use` line can bring in: declarations, and the levels of scales with them. */
const broughtIn: ReadonlySet<string> = new Set([
  ast.Framework.$type,
  ast.Scale.$type,
  ast.Level.$type,
  ast.Banding.$type,
  ast.Wording.$type,
  ast.Cases.$type,
]);

/**
 * Whether a name leads nowhere only because another does: it would have been in a framework, a scale or a file that could not
 * be found, and what that would have held cannot be known.
 *
 * @param type What the name should lead to.
 */
export function isConsequence(shared: LangiumSharedCoreServices, info: ReferenceInfo, type: string): boolean {
  const { container, property } = info;
  if (ast.isBand(container) && !container.$container.scale?.ref) return true;
  if (ast.isSubjectTest(container) && isOfUnsampledCase(container)) return true;
  if (broughtIn.has(type) && lacksFile(shared, AstUtils.findRootNode(container))) return true;

  const framework = AstUtils.getContainerOfType(container, ast.isFramework);
  if (framework) {
    if (framework === container && property === 'base') return false;
    // Where nothing is revised there is nothing to remove, whatever its name.
    return lacksBase(framework) || (ast.isRemoval(container) && !framework.base);
  }

  const inspection = AstUtils.getContainerOfType(container, ast.isInspection);
  if (!inspection || (inspection === container && property === 'framework')) return false;
  const used = inspection.framework?.ref;
  return !used || lacksBase(used) || (broughtIn.has(type) && lacksFile(shared, AstUtils.findRootNode(used)));
}

function lacksFile(shared: LangiumSharedCoreServices, root: AstNode): boolean {
  return ast.isDocument(root) && root.uses.some((use) => leadsNowhere(shared, use));
}

/** Whether a framework revises one that cannot be found, or one that does. */
function lacksBase(framework: ast.Framework): boolean {
  const seen = new Set<ast.Framework>();
  for (let revised: ast.Framework | undefined = framework; revised?.base; revised = revised.base.ref) {
    if (!revised.base.ref) return true;
    if (seen.has(revised)) return false;
    seen.add(revised);
  }
  return false;
}

/** Whether a test is of a case, and nothing around it says of which sample: whatever fields were meant cannot be known. */
function isOfUnsampledCase(test: ast.SubjectTest): boolean {
  for (let node: AstNode | undefined = test; node && !ast.isLimit(node); node = node.$container) {
    // An addition may be sampled by the parent that it is added to.
    if (ast.isAddition(node) || (ast.isItem(node) && node.samples)) return false;
    if (ast.isFramework(node)) return true;
  }
  return false;
}
