#!/usr/bin/env node
// Plain syntax that any Node reads: an old one must get as far as being told that it is too old.
const main = new URL('../dist/main.js', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `yardstick needs Node.js 22.12 or newer; this is ${process.versions.node}.\n` +
      'Install a newer Node.js from https://nodejs.org and try again.\n',
  );
  process.exitCode = 2;
} else if (!process.getBuiltinModule('node:fs').existsSync(main)) {
  process.stderr.write(
    'yardstick has not been built yet. Run "npm start" in the folder of this repository first.\n',
  );
  process.exitCode = 2;
} else {
  keepCompiledCode();
  await import(main.href);
}

/**
 * Keeps compiled code between runs, so that a short command does not spend its time on compiling: in the user's own folder for
 * such things, because in the shared one that Node would take anyone could put other code.
 */
function keepCompiledCode() {
  const { HOME, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const folder =
    {
      win32: LOCALAPPDATA,
      darwin: HOME && `${HOME}/Library/Caches`,
    }[process.platform] ||
    XDG_CACHE_HOME ||
    (HOME && `${HOME}/.cache`);
  if (folder) process.getBuiltinModule('node:module').enableCompileCache(`${folder}/yardstick`);
}
