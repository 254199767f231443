// Modules of Node that libraries import for next to nothing, and that take milliseconds to load at every start: what stands in
// for them in the bundle.
const standIns = new Map([
  // The module is the global object, but importing it makes Node open standard input and all that reports on the process.
  ['node:process', 'export default globalThis.process;'],
  // Commander measures help with it, and nothing but help.
  [
    'node:util',
    `export const stripVTControlCharacters = (text) =>
      process.getBuiltinModule('node:util').stripVTControlCharacters(text);`,
  ],
  // Commander starts a program of its own for each subcommand that is a file; ours are none.
  [
    'node:child_process',
    `export default { get spawn() { return process.getBuiltinModule('node:child_process').spawn; } };`,
  ],
]);

/** An esbuild plugin. Should a library take another thing from one of these modules, the build fails and names it. */
export const lateBuiltins = {
  name: 'late-builtins',
  setup(build) {
    const namespace = 'late-builtins';
    build.onResolve({ filter: /^node:(process|util|child_process)$/ }, ({ path }) => ({ path, namespace }));
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: standIns.get(path) }));
  },
};
