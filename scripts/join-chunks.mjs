// Joins the many small files that the bundler splits the command line into.
//
// The bundler makes a file for every set of commands that share something, and Node takes its time over each, however small: with
// three files instead of twenty-five a short command is done in fourteen fifteenths of the time. So what the program always reads
// becomes one file, and what a check reads beside it, on which nearly every other command builds, becomes another.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Writes a program that the bundler has split as fewer files.
 *
 * @param {string} main the file that is run; it keeps its name
 * @param {string} command the command whose files become one
 * @param {import('esbuild').Metafile['outputs']} outputs what the bundler says of the files that it has written, by their paths
 * @param {import('esbuild').BuildOptions} options how files are written, and where
 * @returns {Promise<string[]>} the names of the files
 */
export async function joinChunks(main, command, outputs, options) {
  const parts = new Map(Object.entries(outputs).map(([path, output]) => [resolve(path), output]));
  const late = lateParts(parts);
  const own = late.find((path) => nameOf(path) === command);
  if (own === undefined) throw new Error(`The command ${command} has no file.`);
  const always = neededBy(main, parts).filter((path) => path !== main);
  const beside = neededBy(own, parts).filter((path) => path !== main && !always.includes(path));
  const version = versionOf(parts);
  const fileOf = (name) => `./${name}-${version}.js`;
  const whole = { ...options, bundle: true, metafile: true };

  const joined = new Map();
  const results = [];
  for (const [name, paths] of Object.entries({ base: always, [command]: beside })) {
    const names = exportedNames(paths, parts);
    const stdin = {
      contents: paths.map((path) => reexports(names.get(path), path)).join('\n'),
      resolveDir: '/',
    };
    const plugins = [inJoined(new Map(joined), (path) => fileOf(nameOf(path)))];
    results.push(await build({ ...whole, stdin, entryNames: `${name}-${version}`, plugins }));
    for (const path of paths) joined.set(path, { file: fileOf(name), names: names.get(path) });
  }
  const rest = late.filter((path) => !joined.has(path));
  const entryPoints = [
    { in: main, out: nameOf(main) },
    ...rest.map((path) => ({ in: path, out: `${nameOf(path)}-${version}` })),
  ];
  const plugins = [inJoined(joined, (path) => joined.get(path)?.file)];
  results.push(await build({ ...whole, entryPoints, splitting: true, chunkNames: `[name]-[hash]`, plugins }));
  return results.flatMap(({ metafile }) => Object.keys(metafile.outputs).map((path) => basename(path)));
}

/** A name for all of it, so that a program that is running finds the files of its own version and no others. */
function versionOf(parts) {
  const hash = createHash('sha256');
  for (const path of [...parts.keys()].sort()) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 8);
}

function nameOf(path) {
  return basename(path, '.js');
}

/** A file and all that it cannot be read without. */
function neededBy(path, parts, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  const imported = (parts.get(path)?.imports ?? []).filter(({ kind }) => kind === 'import-statement');
  return [path, ...imported.flatMap((each) => neededBy(resolve(each.path), parts, seen))];
}

/** The files that are only read once they are needed. */
function lateParts(parts) {
  const imports = [...parts.values()].flatMap((part) => part.imports);
  const late = imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external);
  return [...new Set(late.map(({ path }) => resolve(path)))].sort();
}

/** By what name each part's exports are known where parts are joined: their own, but for one that another part has already. */
function exportedNames(paths, parts) {
  const taken = new Set();
  const nameFor = (name) => {
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
    taken.add(free);
    return free;
  };
  // The first part is the command itself, which is known to others by its own names.
  return new Map(
    paths.map((path) => [
      path,
      new Map((parts.get(path)?.exports ?? []).map((name) => [name, nameFor(name)])),
    ]),
  );
}

function reexports(names, path) {
  const list = [...names].map(([name, as]) => `${name} as ${as}`).join(', ');
  return `export { ${list} } from ${JSON.stringify(path)};\nimport ${JSON.stringify(path)};`;
}

/**
 * An esbuild plugin that finds parts in the file that they were joined in.
 *
 * @param joined that file, and the names there, by the path of the part
 * @param lateFile where a part is read from when it is needed; nothing where the bundler sees to it
 */
function inJoined(joined, lateFile) {
  return {
    name: 'in-joined',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.js$/ }, ({ path, resolveDir, kind, namespace }) => {
        if (namespace === 'renamed') return { path, external: true };
        const part = resolve(resolveDir, path);
        const file = kind === 'dynamic-import' ? lateFile(part) : undefined;
        if (file !== undefined) return { path: file, external: true };
        const place = joined.get(part);
        if (!place) return { path: part };
        const isRenamed = [...place.names].some(([name, as]) => name !== as);
        return isRenamed ? { path: part, namespace: 'renamed' } : { path: place.file, external: true };
      });
      onLoad({ filter: /.*/, namespace: 'renamed' }, ({ path }) => {
        const { file, names } = joined.get(path);
        const list = [...names].map(([name, as]) => `${as} as ${name}`).join(', ');
        return { contents: `export { ${list} } from ${JSON.stringify(file)};` };
      });
    },
  };
}
