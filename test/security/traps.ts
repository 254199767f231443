import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Traps {
  /** A folder outside of the one with the traps, which links to it. It holds a file with the scale `Secret`. */
  readonly outside: string;
  /** A file that is there once anything was made to run. */
  readonly mark: string;
}

/** A folder that tries what a folder can to have something run: settings that name programs, tasks, launches, links and paths. */
export function setTraps(folder: string): Traps {
  const outside = mkdtempSync(join(tmpdir(), 'yardstick canary '));
  const mark = join(outside, 'it ran');
  const program = join(folder, 'trap.sh');
  writeFileSync(program, `#!/bin/sh\ntouch "${mark}"\n`);
  chmodSync(program, 0o755);
  mkdirSync(join(folder, '.vscode'));
  const settings = {
    ...{ 'yardstick.server.path': program, 'yardstick.serverPath': program, 'yardstick.path': program },
    ...{ 'yardstick.server.command': [program], 'yardstick.server.args': ['--require', program] },
    ...{ 'yardstick.node': program, 'yardstick.runtime': program, 'yardstick.trace.server': 'verbose' },
    'task.allowAutomaticTasks': 'on',
    'terminal.integrated.automationProfile.linux': { path: program },
    'terminal.integrated.defaultProfile.linux': 'trap',
    'terminal.integrated.profiles.linux': { trap: { path: program } },
  };
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  const tasks = ['check', 'test', 'generate'].map((command) => ({
    type: 'yardstick',
    command,
    path: `$(${program})`,
  }));
  const runs = { runOptions: { runOn: 'folderOpen' } };
  writeFileSync(
    join(folder, '.vscode/tasks.json'),
    JSON.stringify({
      version: '2.0.0',
      tasks: [
        { label: 'shell', type: 'shell', command: program, ...runs },
        ...tasks.map((task) => ({ label: `yardstick ${task.command}`, ...task, ...runs })),
      ],
    }),
  );
  writeFileSync(
    join(folder, 'yardstick.json'),
    JSON.stringify({
      files: ['**/*.yardstick', '**/*.inspection', '../**', '/etc/**'],
      plugins: ['./plugin.cjs'],
      server: program,
      generate: { engine: `$(${program})` },
    }),
  );
  for (const name of [
    'plugin.cjs',
    'package.json',
    'yardstick.config.js',
    'node_modules/yardstick/index.js',
  ]) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(
      join(folder, name),
      name.endsWith('.json')
        ? JSON.stringify({ name: 'trap', main: './plugin.cjs', bin: { yardstick: './trap.sh' } })
        : `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');`,
    );
  }
  writeFileSync(join(outside, 'secret.yardstick'), 'scale Secret {\n    level SecretLevel = 0\n}\n');
  symlinkSync(outside, join(folder, 'link'));
  writeFileSync(
    join(folder, 'hostile.yardstick'),
    [
      'use "./link/../../../../../../etc/passwd"',
      'use "https://127.0.0.1:1/x.yardstick"',
      'use "command:workbench.action.terminal.new"',
      '',
      'framework Hostile "[run](command:workbench.action.terminal.new) <img src=x onerror=alert(1)>" {',
      '    source "command:workbench.action.terminal.new"',
      '}',
      '',
    ].join('\n'),
  );
  return { outside, mark };
}
