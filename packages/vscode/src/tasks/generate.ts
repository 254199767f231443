import { commands, l10n, tasks, window, workspace, type QuickPickItem, type Task } from 'vscode';
import type { Contribution } from '../yardstick.js';
import { targetsOf } from './targets.js';

interface Choice extends QuickPickItem {
  readonly task: Task;
}

/** Asks what to generate, and of which folder where several are open, and runs it as a task. */
export const generate: Contribution = ({ context }) => {
  const run = async (): Promise<void> => {
    const offered = await tasks.fetchTasks({ type: 'yardstick' });
    const targets = new Map((await targetsOf(context.extensionUri)).map((target) => [target.name, target]));
    const choices = offered.flatMap((task): Choice[] => {
      const target = targets.get(String(task.definition['target']));
      if (task.definition['command'] !== 'generate' || !target) return [];
      return [{ label: target.name, detail: sentence(target.description), ...placeOf(task), task }];
    });
    if (choices.length === 0) {
      void window.showInformationMessage(
        workspace.isTrusted
          ? l10n.t('There is no framework on disk here to generate from.')
          : l10n.t('Generating writes files, so it needs a folder that you trust.'),
      );
      return;
    }
    const chosen = await window.showQuickPick(choices, { title: l10n.t('What shall be generated?') });
    if (chosen) await tasks.executeTask(chosen.task);
  };
  context.subscriptions.push(commands.registerCommand('yardstick.generate', run));
};

function placeOf({ scope }: Task): { readonly description?: string } {
  const isOneOfMany = (workspace.workspaceFolders?.length ?? 0) > 1;
  return isOneOfMany && typeof scope === 'object' ? { description: scope.name } : {};
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
