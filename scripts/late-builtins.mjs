// Node's own modules, asked for as late and as little as can be. An `import` of one makes Node read all that it exports, and for
// `node:fs` alone that loads streams, promises, watchers and a line editor: a tenth of the time of a short command.
import { builtinModules } from 'node:module';

/** What libraries import for next to nothing, and what stands in for it. */
const standIns = new Map([
  // The module is the global object.
  ['process', 'export default globalThis.process;'],
  // Commander measures help with it, and nothing but help.
  [
    'util',
    `export const stripVTControlCharacters = (text) =>
      process.getBuiltinModule('node:util').stripVTControlCharacters(text);`,
  ],
  // Commander starts a program of its own for each subcommand that is a file; ours are none.
  [
    'child_process',
    `export default { get spawn() { return process.getBuiltinModule('node:child_process').spawn; } };`,
  ],
]);

const builtins = new Set(builtinModules);

/** An esbuild plugin. Should a library take another thing from a module with a stand-in, the build fails and names it. */
export const lateBuiltins = {
  name: 'late-builtins',
  setup(build) {
    const namespace = 'late-builtins';
    build.onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path }) => {
      const name = path.replace(/^node:/, '');
      return builtins.has(name) ? { path: name, namespace } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: standIns.get(path) ?? `module.exports = process.getBuiltinModule('node:${path}');`,
    }));
  },
};
