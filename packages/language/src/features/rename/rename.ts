import { AstUtils, GrammarUtils, isReference, type AstNode, type LangiumDocument } from 'langium';
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { isEvidence, isFramework, isItem, type Document } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { namedAt } from '../named-at.js';
import { english } from '../words/english/english.js';
import type { Words } from '../words/words.js';
import { workspaceEdit } from '../workspace-edit.js';
import { familyOf } from './family.js';
import { isNamed } from './named.js';
import { refused, type NewNames } from './new-names.js';
import { renameInSettings, type SettingsText } from './rename-in-settings.js';
import { renameName } from './rename-name.js';
import { renumber, renumberEvidence } from './renumber.js';

/** The edit, or why a name cannot be changed to that. */
export type Renamed =
  { readonly ok: true; readonly edit: WorkspaceEdit } | { readonly ok: false; readonly reason: string };

/** Where the name or number under the cursor stands, and what it is: what an editor shows before it asks for another. */
export function prepareRename(
  _services: YardstickServices,
  document: LangiumDocument<Document>,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | undefined {
  const named = namedAt(document, position);
  const isOurs =
    named && (isNamed(named.declaration) || isItem(named.declaration) || isEvidence(named.declaration));
  if (!isOurs) return undefined;
  return { range: named.range, placeholder: document.textDocument.getText(named.range) };
}

/**
 * Changes a name wherever it is declared and named, in all files: also where a revision has put something else in its place. A number
 * takes with it the numbers of all that stands under it.
 *
 * @param settings every yardstick.json, which may name a framework too
 */
export function rename(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  position: Position,
  newName: string,
  settings: readonly SettingsText[] = [],
  words: Words = english,
): Renamed {
  const named = namedAt(document, position);
  const changed = named
    ? newNames(services, named.declaration, newName.trim(), words)
    : refused(words.renaming.nothingHere);
  if (!changed.ok) return changed;
  const inSources = renamingEdit(services, changed.names).documentChanges ?? [];
  const inSettings = renameInSettings(services, changed.names, settings);
  return { ok: true, edit: { documentChanges: [...inSources, ...inSettings] } };
}

function newNames(services: YardstickServices, declaration: AstNode, name: string, words: Words): NewNames {
  if (isEvidence(declaration)) {
    const framework = AstUtils.getContainerOfType(declaration, isFramework);
    return renumberEvidence(
      declaration,
      framework && services.structure.MergedFrameworks.of(framework),
      name,
      words,
    );
  }
  if (isItem(declaration)) return renumber(declaration, familyOf(services, declaration), name, words);
  if (isNamed(declaration))
    return renameName(services, declaration, familyOf(services, declaration), name, words);
  return refused(words.renaming.nothingHere);
}

/** Writes new names over the old: where they are declared, and wherever a reference leads there. */
export function renamingEdit(
  { shared }: YardstickServices,
  names: ReadonlyMap<AstNode, string>,
): WorkspaceEdit {
  const changes = new Map<LangiumDocument, TextEdit[]>();
  const write = (document: LangiumDocument, range: Range | undefined, newText: string): void => {
    if (!range || document.textDocument.getText(range) === newText) return;
    const edits = changes.get(document);
    if (edits) edits.push({ range, newText });
    else changes.set(document, [{ range, newText }]);
  };
  for (const [declaration, name] of names) {
    const range = GrammarUtils.findNodeForProperty(declaration.$cstNode, 'name')?.range;
    write(AstUtils.getDocument(declaration), range, name);
  }
  for (const document of shared.workspace.LangiumDocuments.all) {
    for (const reference of document.references) {
      const target = isReference(reference) ? reference.ref : undefined;
      const name = target && names.get(target);
      if (name !== undefined) write(document, reference.$refNode?.range, name);
    }
  }
  return workspaceEdit(changes);
}
