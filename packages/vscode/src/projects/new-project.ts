import { commands, l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { Contribution } from '../yardstick.js';
import { examples, type Example } from './examples.js';
import { placeFor } from './place.js';
import { filesOf } from './project-files.js';

interface Choice extends QuickPickItem {
  readonly example: Example;
}

/**
 * Creates a project from an example: `(name?, folder?)`. From the explorer the folder comes first. Asks for what was not said; never
 * writes over anything. Gives the file that it shows; nothing where the person thought better of it, or another folder opens.
 */
export const newProject: Contribution = ({ context }) => {
  const create = async (...given: readonly unknown[]): Promise<Uri | undefined> => {
    const example = examples.find(({ name }) => given.includes(name)) ?? (await chooseExample());
    if (!example) return undefined;
    const place = await placeFor(
      example.name,
      given.find((one) => one instanceof Uri),
    );
    if (!place) return undefined;
    for (const [path, text] of await filesOf(context.extensionUri, example.name)) {
      await workspace.fs.writeFile(Uri.joinPath(place.folder, path), new TextEncoder().encode(text));
    }
    const start = Uri.joinPath(place.folder, example.start);
    if (place.isOutside) {
      await context.globalState.update(openNext, start.toString());
      await commands.executeCommand('vscode.openFolder', place.folder);
      return undefined;
    }
    await window.showTextDocument(start);
    return start;
  };
  context.subscriptions.push(commands.registerCommand('yardstick.newProject', create));
  void showWhatWasCreated(context.globalState);
};

/** Opening a folder starts the editor anew: what is to be shown then waits here. */
const openNext = 'yardstick.openNext';

async function showWhatWasCreated(memory: {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}): Promise<void> {
  const waiting = memory.get(openNext);
  if (typeof waiting !== 'string') return;
  const uri = Uri.parse(waiting);
  if (!workspace.getWorkspaceFolder(uri)) return;
  await memory.update(openNext, undefined);
  await window.showTextDocument(uri);
}

async function chooseExample(): Promise<Example | undefined> {
  const choices = examples.map((example): Choice => ({
    label: example.label(),
    detail: example.detail(),
    example,
  }));
  const chosen = await window.showQuickPick(choices, {
    title: l10n.t('New project from an example'),
    placeHolder: l10n.t('What does your framework look like?'),
    matchOnDetail: true,
  });
  return chosen?.example;
}
