import {
  AstUtils,
  GrammarUtils,
  type AstNode,
  type LangiumDocument,
  type LangiumSharedCoreServices,
  type ReferenceInfo,
} from 'langium';
import * as ast from '../generated/ast.js';
import { syntaxProblems } from '../parsing/syntax-diagnostics.js';
import { treeParts } from '../structure/tree-parts.js';
import { lostLines } from '../parsing/lost-lines.js';
import { hasWord } from '../parsing/whole-words.js';
import { usedFiles } from './used-files.js';

/** What a file may declare in words that could not be read. */
interface Unread {
  /** The lines of which words were lost. */
  readonly lines: readonly string[];
  /** The types of declarations that have no name, or one that was not written as a name is. */
  readonly unnamed: ReadonlySet<string>;
}

const nothing: Unread = { lines: [], unnamed: new Set() };

const kept = new WeakMap<AstNode, Unread>();

const subjects: readonly string[] = [
  ast.Item.$type,
  ast.Check.$type,
  ast.Statistic.$type,
  ast.CaseField.$type,
];

/** What another file can bring in. */
const isShared: ReadonlySet<string> = new Set([
  ast.Framework.$type,
  ast.Scale.$type,
  ast.Level.$type,
  ast.Banding.$type,
  ast.Wording.$type,
  ast.Cases.$type,
]);

/** Whatever is referred to by its name. */
const declares: ReadonlySet<string> = new Set([
  ...subjects,
  ast.Framework.$type,
  ast.Scale.$type,
  ast.Level.$type,
  ast.Banding.$type,
  ast.Wording.$type,
  ast.Cases.$type,
]);

/** Whether a name leads nowhere only because its declaration could not be read: then the declaration is at fault, and reported. */
export function isLost(shared: LangiumSharedCoreServices, info: ReferenceInfo, type: string): boolean {
  const types = type === ast.Subject.$type ? subjects : [type];
  const name = info.reference.$refText;
  const own: AstNode = AstUtils.findRootNode(info.container);
  return [...filesInReach(shared, info)].some((file) => {
    // Where the file behind this one looks for the same name in vain, it is reported there.
    if (file !== own && looksFor(file, name)) return true;
    const { lines, unnamed } = unreadIn(file);
    return (
      types.some((each) => unnamed.has(each)) ||
      // A line that was to bring in another file, and with it whatever that holds.
      lines.some((line) => hasWord(line, name) || (isShared.has(type) && line.includes('.yardstick')))
    );
  });
}

/** An inspection is behind no other: that of two each looks for one framework in vain is said of both. */
function looksFor(file: ast.Document, name: string): boolean {
  return AstUtils.getDocument(file).references.some(
    ({ error, $refText }) =>
      error !== undefined &&
      $refText === name &&
      !AstUtils.hasContainerOfType(error.info.container, ast.isInspection),
  );
}

/** The file of a name and the one of its framework, those that these revise, and all that they use. */
function filesInReach(
  shared: LangiumSharedCoreServices,
  { container, property }: ReferenceInfo,
): Set<ast.Document> {
  const files = new Set<ast.Document>();
  const add = (node: AstNode): void => {
    const root: AstNode = AstUtils.findRootNode(node);
    if (!ast.isDocument(root) || files.has(root)) return;
    files.add(root);
    for (const { document } of usedFiles(shared, root)) files.add(document);
  };
  add(container);
  // An inspection finds its framework in any file.
  if (ast.isInspection(container) && property === 'framework')
    for (const { parseResult } of shared.workspace.LangiumDocuments.all) add(parseResult.value);
  const around = AstUtils.getContainerOfType(
    container,
    (node) => ast.isFramework(node) || ast.isInspection(node),
  );
  const seen = new Set<ast.Framework>();
  let framework = ast.isInspection(around) ? around.framework?.ref : around?.base?.ref;
  for (; framework && !seen.has(framework); framework = framework.base?.ref) {
    seen.add(framework);
    add(framework);
  }
  return files;
}

function unreadIn(file: ast.Document): Unread {
  let unread = kept.get(file);
  if (!unread) {
    unread = findUnread(file, AstUtils.getDocument(file));
    kept.set(file, unread);
  }
  return unread;
}

function findUnread(file: ast.Document, document: LangiumDocument): Unread {
  const { parseResult, textDocument } = document;
  const text = textDocument.getText();
  const problems = syntaxProblems(parseResult, text);
  if (problems.length === 0) return nothing;
  const places = new Set(problems.map(({ offset }) => offset));
  const unnamed = new Set<string>();
  for (const node of treeParts(file).nodes) {
    if (!declares.has(node.$type)) continue;
    const place = GrammarUtils.findNodeForProperty(node.$cstNode, 'name')?.offset;
    if (place === undefined || places.has(place)) unnamed.add(node.$type);
  }
  return { lines: [...lostLines(document).values()], unnamed };
}
