// The programs that tests need and that no package of this repository brings: finds them, and installs Debian's where one is
// missing and this may be done.
//
//   node scripts/test-programs.mjs        before the tests: installs if need be, and says loudly where that cannot be
//
// Nothing is downloaded from anywhere else: the system's package manager keeps its own mended.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './chromium.mjs';

/** Whether a command runs and ends well. */
function runs(command, ...words) {
  const { status } = spawnSync(command, words, { stdio: 'ignore', timeout: 30_000 });
  return status === 0;
}

export const hasNeovim = () => runs('nvim', '--version');

/** With its client of the protocol, which Emacs has of its own since version 29. */
export const hasEmacs = () => runs('emacs', '--batch', '--eval', "(require 'eglot)");

/** The one list. A test that needs another program adds it here. */
export const testPrograms = [
  {
    name: 'Chromium',
    packages: ['chromium'],
    isHere: () => chromiumPath() !== undefined,
    tests: 'The tests of forms, reports, the handbook, the preview and the extension in VS Code',
    otherwise: 'Install Chromium or Chrome, or set CHROME_PATH to one.',
  },
  {
    name: 'Neovim',
    packages: ['neovim'],
    isHere: hasNeovim,
    tests: 'The tests of the language server in Neovim',
    otherwise: 'Install Neovim 0.7 or later.',
  },
  {
    name: 'Emacs with eglot',
    packages: ['emacs-nox', 'elpa-eglot'],
    isHere: hasEmacs,
    tests: 'The tests of the language server in Emacs',
    otherwise: 'Install Emacs 29 or later, or Emacs 28 with eglot.',
  },
];

/** Debian's package manager, undefined where it is not here or this process may not use it. */
export function debianPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return undefined;
  }
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  return {
    install(packages) {
      apt('update', '-qq');
      apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    },
  };
}

/**
 * Installs what is missing, where that may be done, and says of each program that is still missing which tests will not run.
 *
 * @param programs what to look for
 * @param host `packages` installs, undefined where nothing may; `say` prints a line
 * @returns whether every program is here
 */
export function provide(programs, { packages, say }) {
  const missing = programs.filter(({ isHere }) => !isHere());
  if (missing.length > 0 && packages !== undefined) {
    const wanted = missing.flatMap((program) => program.packages);
    say(`Installing what tests need (apt-get install ${wanted.join(' ')}) …`);
    packages.install(wanted);
  }
  const stillMissing = missing.filter(({ isHere }) => !isHere());
  for (const { name, tests, otherwise } of stillMissing) {
    const why = packages === undefined ? 'this script may not install it' : 'installing it did not work';
    say(
      `\n  No ${name} on this machine, and ${why}.\n  ${tests} will NOT RUN.\n  ${otherwise} Then run the tests again.\n`,
    );
  }
  return stillMissing.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isComplete = provide(testPrograms, { packages: debianPackages(), say: console.error });
  // A green run in continuous integration must mean that every test has run.
  if (!isComplete && process.env['CI']) process.exit(1);
}
