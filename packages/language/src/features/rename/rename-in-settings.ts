import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { AstUtils, TextDocument, URI, UriUtils, type AstNode } from 'langium';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { isFramework } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { isTooDeep } from '../../project/nesting.js';

/** A yardstick.json as it is now. */
export interface SettingsText {
  readonly uri: string;
  readonly text: string;
  /** Where it is open in the editor. */
  readonly version?: number;
}

/** The new names of frameworks where the settings of their project say what is generated from them. */
export function renameInSettings(
  { workspace: { Projects } }: YardstickServices,
  names: ReadonlyMap<AstNode, string>,
  settings: readonly SettingsText[],
): TextDocumentEdit[] {
  const frameworks = [...names].flatMap(([node, newName]) =>
    isFramework(node)
      ? [{ name: node.name, newName, root: Projects.projectOf(AstUtils.getDocument(node).uri).root }]
      : [],
  );
  return settings.flatMap(({ uri, text, version }) => {
    const root = UriUtils.dirname(URI.parse(uri)).toString().replace(/\/+$/, '');
    const document = TextDocument.create(uri, 'json', 0, text);
    const edits = frameworks
      .filter((framework) => framework.root === root)
      .flatMap(({ name, newName }) =>
        namesOfFrameworks(text)
          .filter(({ value }) => value === name)
          .map(({ offset, length }): TextEdit => {
            const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
            return { range, newText: JSON.stringify(newName) };
          }),
      );
    return edits.length > 0 ? [{ textDocument: { uri, version: version ?? null }, edits }] : [];
  });
}

/** Every text under `generate` that says which framework is meant, as far as the settings can be read. */
function namesOfFrameworks(text: string): Node[] {
  const tree = isTooDeep(text) ? undefined : parseTree(text);
  const targets = (tree && findNodeAtLocation(tree, ['generate'])?.children) ?? [];
  return targets.flatMap(({ children: [, target] = [] }) => {
    const name = target && findNodeAtLocation(target, ['framework']);
    return name?.type === 'string' ? [name] : [];
  });
}
