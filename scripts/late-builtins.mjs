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
]);

/** An esbuild plugin. Should a library take another thing from one of these modules, the build fails and names it. */
export const lateBuiltins = {
  name: 'late-builtins',
  setup(build) {
    const namespace = 'late-builtins';
    build.onResolve({ filter: /^node:(process|util)$/ }, ({ path }) => ({ path, namespace }));
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: standIns.get(path) }));
  },
};
