import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../docs/pages.js';

/*
 * VS Code itself, to be opened in a browser: its server and its workbench as the npm package `code-server` carries them. Nothing of
 * code-server's own is used.
 */

const version = '4.139.1';
/** Of the package, as the registry publishes it: the same bytes on every machine. */
const integrity = 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==';

const cache = join(root, 'node_modules/.cache/yardstick-vscode');

const npm = (words: readonly string[], folder: string): void => {
  execFileSync('npm', words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
      npm_config_loglevel: 'error',
    },
  });
};

/**
 * The program that starts VS Code's server, downloaded the first time: it needs the npm registry, about 550 MB and ten seconds to a
 * minute. Several processes may ask at once; each makes its own copy, and the first to be ready is kept.
 */
export function vsCodeServer(): string {
  const ready = join(cache, version);
  const main = join(ready, 'lib/vscode/out/server-main.js');
  if (existsSync(main)) {
    removeAssistant(ready);
    return main;
  }
  mkdirSync(cache, { recursive: true });
  const building = mkdtempSync(join(cache, 'building-'));
  try {
    npm(['pack', '--silent', `code-server@${version}`], building);
    const archive = join(building, `code-server-${version}.tgz`);
    const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (found !== integrity) throw new Error(`code-server ${version} is not the package it was: ${found}.`);
    execFileSync('tar', ['xzf', archive], { cwd: building });
    rmSync(archive);
    // No install script runs. Two modules then lack their native half, and VS Code goes on without either: one writes its log
    // files, which then go to standard error, the other watches for a parent that has hung.
    npm(['install', '--omit=dev', '--ignore-scripts'], join(building, 'package/lib/vscode'));
    removeAssistant(join(building, 'package'));
    if (!existsSync(ready)) renameSync(join(building, 'package'), ready);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  return main;
}

/**
 * Takes VS Code's own assistant out. Told to have none, VS Code disables that extension at some moment after its start, and starts all
 * the others anew: what was asked of one is lost then, and one that a page brings is gone for good.
 */
function removeAssistant(installed: string): void {
  rmSync(join(installed, 'lib/vscode/extensions/copilot'), { recursive: true, force: true });
}
