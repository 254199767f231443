import { ast } from '@yardstick/language';
import { AstUtils, isReference, type AstNode, type LangiumDocument } from 'langium';
import type { FileProblem } from '../problems/file-problem.js';
import { problemsOf } from '../problems/diagnostics.js';
import type { SourceDocument, Workspace } from './workspace.js';

/** The frameworks of these documents, in reading order. */
export function frameworksIn(documents: readonly SourceDocument[]): ast.Framework[] {
  return documents.flatMap(({ parseResult }) => parseResult.value.members.filter(ast.isFramework));
}

export function inspectionsIn(documents: readonly SourceDocument[]): ast.Inspection[] {
  return documents.flatMap(({ parseResult }) => parseResult.value.members.filter(ast.isInspection));
}

/** The name of a framework or inspection; empty where it is not written yet, which the syntax tree's type does not say. */
export function nameOf({ name }: { readonly name?: string }): string {
  return name ?? '';
}

/** The framework that an inspection is of, where it says so and there is one. */
export function frameworkOf({
  framework,
}: {
  readonly framework?: ast.Inspection['framework'];
}): ast.Framework | undefined {
  return framework?.ref;
}

export function fileOf(node: AstNode): string {
  return AstUtils.getDocument(node).uri.fsPath;
}

/**
 * Checks what these nodes stand on: their own files and every file that a name in them leads to. What is rated or generated
 * from must be without errors there; a fault elsewhere in the project is no hindrance.
 *
 * @returns the errors, file by file.
 */
export async function errorsUnder(
  nodes: readonly AstNode[],
  { services }: Workspace,
): Promise<FileProblem[]> {
  const documents = reached(nodes.map((node) => AstUtils.getDocument(node)));
  await services.shared.workspace.DocumentBuilder.build(documents, { validation: true });
  return documents.flatMap(errorsIn);
}

/** The files whose errors, found before, stand in the way of one node. */
export function filesUnder(node: AstNode): string[] {
  return reached([AstUtils.getDocument(node)]).map((document) => document.uri.fsPath);
}

function errorsIn(document: LangiumDocument): FileProblem[] {
  return problemsOf(document).filter(({ severity }) => severity === 'error');
}

function reached(from: readonly LangiumDocument[]): LangiumDocument[] {
  const seen = new Set(from);
  // A set gives what is added to it while it is walked.
  for (const document of seen) {
    for (const reference of document.references) {
      if (isReference(reference) && reference.ref) seen.add(AstUtils.getDocument(reference.ref));
    }
  }
  return [...seen];
}
