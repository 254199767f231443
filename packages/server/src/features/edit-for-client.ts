import { byFile, withoutSnippets } from '@yardstick/language/features';
import type { ClientCapabilities, ResourceOperationKind, WorkspaceEdit } from 'vscode-languageserver';

/** An edit as far as the client can make it, in the form that it knows. Nothing where it cannot. */
export function editForClient(
  edit: WorkspaceEdit,
  { workspace }: ClientCapabilities,
): WorkspaceEdit | undefined {
  const can = workspace?.workspaceEdit;
  if (can?.documentChanges !== true) return byFile(edit);
  const operations = new Set<ResourceOperationKind>(can.resourceOperations ?? []);
  const needs = (edit.documentChanges ?? []).flatMap((change) => ('kind' in change ? [change.kind] : []));
  if (needs.some((operation) => !operations.has(operation))) return undefined;
  return can.snippetEditSupport ? edit : withoutSnippets(edit);
}
