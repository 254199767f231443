import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addLanguagePack } from './language-pack.js';

/** Quiet, the same on every machine, and asking nobody for anything. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'window.restoreWindows': 'none',
  // In a browser VS Code saves by itself; on a desk it does not.
  'files.autoSave': 'off',
} as const;

/** Folders of a VS Code that has never been started. */
export interface Profile {
  readonly data: string;
  readonly extensions: string;
  readonly server: string;
}

/** Makes a fresh profile in a folder and installs the extension from its package, as a person would. */
export function createProfile(
  folder: string,
  {
    serverMain,
    vsix,
    userSettings,
    language,
  }: {
    readonly serverMain: string;
    /** Nothing is installed without one. */
    readonly vsix: string | undefined;
    readonly userSettings: Readonly<Record<string, unknown>>;
    /** The code of a language that VS Code can be shown in beside English. */
    readonly language?: string | undefined;
  },
): Profile {
  const profile = {
    data: join(folder, 'data'),
    extensions: join(folder, 'extensions'),
    server: join(folder, 'server'),
  };
  mkdirSync(join(profile.data, 'User'), { recursive: true });
  writeFileSync(
    join(profile.data, 'User/settings.json'),
    JSON.stringify({ ...settings, ...userSettings }, null, 2),
  );
  cpSync(join(import.meta.dirname, 'agent'), join(profile.extensions, 'yardstick-test.agent-1.0.0'), {
    recursive: true,
  });
  if (language !== undefined) addLanguagePack(language, profile);
  // Either has VS Code take stock of its extensions, among them the one that was copied.
  const work = vsix === undefined ? ['--list-extensions'] : ['--install-extension', vsix];
  execFileSync(process.execPath, [serverMain, ...wordsFor(profile), ...work], {
    stdio: 'pipe',
    env: environment(),
  });
  return profile;
}

export function wordsFor({ data, extensions, server }: Profile): string[] {
  return [
    '--accept-server-license-terms',
    ...['--server-data-dir', server],
    ...['--user-data-dir', data],
    ...['--extensions-dir', extensions],
  ];
}

/** Without a gallery, neither the server nor the page asks one. */
export function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, EXTENSIONS_GALLERY: '{}', ...more };
}
