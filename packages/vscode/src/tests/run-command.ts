import { commands, l10n, Uri, window, type Disposable, type TestItem } from 'vscode';
import { isOurs } from '../languages.js';
import type { TestTree } from './test-tree.js';

/**
 * `yardstick.test`: `(uri, name)` of an inspection or a framework from a code lens, `(Uri)` from the explorer, nothing from the
 * palette, where it is the inspection around the cursor, or all there are where no file of ours is in front.
 */
export function registerTestCommand(
  tree: TestTree,
  list: (uris?: readonly string[]) => Promise<void>,
  run: (items: readonly TestItem[]) => Promise<void>,
): Disposable {
  return commands.registerCommand('yardstick.test', async (file?: unknown, name?: unknown) => {
    const editor = window.activeTextEditor;
    const isAsked = file !== undefined;
    const uri = isAsked
      ? uriOf(file)
      : editor && isOurs(editor.document)
        ? editor.document.uri.toString()
        : undefined;
    await list(uri === undefined ? undefined : [uri]);
    const all = [...tree.all()];
    const inFile = all.filter(
      ([, test]) => uri === undefined || test.uri === uri || test.framework?.uri === uri,
    );
    const wanted =
      uri !== undefined && typeof name === 'string'
        ? all.filter(([, test]) => isNamed(test, uri, name) || isNamed(test.framework, uri, name))
        : isAsked
          ? inFile
          : aroundCursor(inFile);
    const items = wanted.map(([item]) => item);
    if (items.length > 0) {
      await run(items);
      return;
    }
    void window.showInformationMessage(
      l10n.t(
        'There is nothing to compare with yet. Write what the report says in the inspection, as in "expect overall Good".',
      ),
    );
  });
}

function aroundCursor<T>(inFile: readonly [TestItem, T][]): readonly [TestItem, T][] {
  const position = window.activeTextEditor?.selection.active;
  const around = inFile.filter(([item]) => position && item.range?.contains(position));
  return around.length > 0 ? around : inFile;
}

function isNamed(
  one: { readonly uri: string; readonly name: string } | undefined,
  uri: string,
  name: string,
): boolean {
  return one?.uri === uri && one.name === name;
}

function uriOf(file: unknown): string | undefined {
  if (file instanceof Uri) return file.toString();
  return typeof file === 'string' ? Uri.parse(file).toString() : undefined;
}
