// A library in CommonJS asks for Node's own modules by `require`, which a bundle of ES modules does not have. This turns each such
// request into an import.
import { builtinModules } from 'node:module';

const builtins = new Set(builtinModules);

/** An esbuild plugin. */
export const requiredBuiltins = {
  name: 'required-builtins',
  setup(build) {
    const namespace = 'required-builtins';
    build.onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ kind, path, namespace: from }) => {
      const name = path.replace(/^node:/, '');
      if (from === namespace) return { path, external: true };
      return kind === 'require-call' && builtins.has(name) ? { path: name, namespace } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: `export * from 'node:${path}'; export { default } from 'node:${path}';`,
    }));
  },
};
