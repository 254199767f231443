import {
  commands,
  CustomExecution,
  RelativePattern,
  Task,
  TaskGroup,
  tasks as editorTasks,
  TaskRevealKind,
  Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import { leftOut, sourceFiles } from '../languages.js';
import type { Contribution } from '../yardstick.js';
import { CliTerminal } from './cli-terminal.js';
import { targetsOf, type Target } from './targets.js';
import { readTask, taskName, wordsOf, type YardstickTask } from './definition.js';

/**
 * Ratings that are not as published go into the Problems view. What a check finds is there already, from the server, with its fixes;
 * its matchers are for tasks that start a command line of their own.
 */
const matchersOf = ({ command }: YardstickTask): string[] => (command === 'test' ? ['$yardstick-test'] : []);

/**
 * Check, test and generate as tasks. They run the command line inside the extension, on files of a disk, and only in a folder that
 * the person trusts, because they write files there.
 */
export const tasks: Contribution = ({ context }) => {
  const program = Uri.joinPath(context.extensionUri, 'dist/task.mjs').fsPath;
  const taskOf = (definition: YardstickTask, folder: WorkspaceFolder): Task => {
    const run = new CustomExecution(() =>
      Promise.resolve(new CliTerminal(program, wordsOf(definition), folder.uri.fsPath)),
    );
    const task = new Task(definition, folder, taskName(definition), 'yardstick', run, matchersOf(definition));
    if (definition.command === 'check') task.group = TaskGroup.Build;
    if (definition.command === 'test') task.group = TaskGroup.Test;
    task.isBackground = definition.watch === true;
    task.presentationOptions = { reveal: TaskRevealKind.Always, clear: true };
    return task;
  };

  const offered = async (): Promise<Task[]> => {
    const targets = await targetsOf(context.extensionUri);
    const folders = (workspace.workspaceFolders ?? []).filter(isRunnable);
    const each = await Promise.all(
      folders.map(async (folder) => {
        const pattern = new RelativePattern(folder, sourceFiles);
        const isOurs = (await workspace.findFiles(pattern, leftOut, 1)).length > 0;
        return isOurs ? usual(targets).map((definition) => taskOf(definition, folder)) : [];
      }),
    );
    return each.flat();
  };

  context.subscriptions.push(
    editorTasks.registerTaskProvider('yardstick', {
      provideTasks: offered,
      resolveTask({ definition, scope }) {
        const read = readTask(definition);
        const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
        if (!read || !folder || !isRunnable(folder)) return undefined;
        const task = taskOf(read, folder);
        // The editor knows a task by the very definition that it asked about.
        task.definition = definition;
        return task;
      },
    }),
  );
  void commands.executeCommand('setContext', 'yardstick.hasTasks', true);
};

function usual(targets: readonly Target[]): YardstickTask[] {
  return [
    { type: 'yardstick', command: 'check' },
    { type: 'yardstick', command: 'check', watch: true },
    { type: 'yardstick', command: 'test' },
    { type: 'yardstick', command: 'test', watch: true },
    ...targets.map(({ name }): YardstickTask => ({ type: 'yardstick', command: 'generate', target: name })),
  ];
}

function isRunnable({ uri }: WorkspaceFolder): boolean {
  return workspace.isTrusted && uri.scheme === 'file';
}
