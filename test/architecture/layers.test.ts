import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What each package may import beside its own files: a name stands for itself and for what is under it. Tests may import
 * more; these are the sources that ship. ARCHITECTURE.md says the same in words.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: ['@noble/hashes'],
  language: [
    '@yardstick/model',
    'chevrotain',
    'fastest-levenshtein',
    'jsonc-parser',
    'langium',
    'vscode-languageserver-textdocument',
    'vscode-languageserver-types',
  ],
  generator: ['@yardstick/model', 'docx', 'fflate', 'write-excel-file'],
  forms: ['@yardstick/model'],
  preview: ['@yardstick/generator', '@yardstick/model', 'preact'],
  vscode: [
    '@yardstick/generator',
    '@yardstick/language',
    '@yardstick/model',
    '@yardstick/preview',
    '@yardstick/server',
    'node:child_process',
    'vscode',
    'vscode-languageclient',
  ],
  server: [
    '@yardstick/language',
    'langium',
    'node:fs/promises',
    'node:path',
    'picomatch',
    'vscode-languageserver',
    'vscode-languageserver-textdocument',
    'vscode-languageserver-types',
  ],
  cli: [
    '@yardstick/generator',
    '@yardstick/language',
    '@yardstick/model',
    '@yardstick/server',
    'langium',
    'node:',
  ],
};

/** The command line prints, reads and watches; these libraries do it and no other package needs them. */
const { dependencies, devDependencies } = manifest('cli');
const commandLineLibraries = Object.keys({ ...dependencies, ...devDependencies }).map((name) =>
  // The types of a package are imported under the package's own name.
  name.replace('@types/', ''),
);

interface Manifest {
  readonly description?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;
}

function sources(name: string): string[] {
  const folder = join(root, 'packages', name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !/(^|\/)(testing|generated)\//.test(path),
    )
    .map((path) => join(folder, path));
}

/** As the compiler reads them: an import inside a text that is generated is none. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName);
}

const packages = readdirSync(join(root, 'packages')).sort();

describe('the layers', () => {
  test('every package has its line here', () => {
    expect(Object.keys(mayImport).sort()).toEqual(packages);
  });

  test.each(packages)('%s says in one line what it knows and what it must not know', (name) => {
    expect(manifest(name).description).toMatch(/^Knows .*[;:] .*\.$/);
  });

  test.each(packages)('%s imports only what its layer allows', (name) => {
    const allowed = [...(mayImport[name] ?? []), ...(name === 'cli' ? commandLineLibraries : [])];
    const strangers = sources(name).flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith('.'))
        .filter(
          (target) =>
            !allowed.some(
              (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
            ),
        )
        .map((target) => `${file.slice(root.length)} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  test.each(packages)('%s stays inside its own folder', (name) => {
    const escapes = sources(name).flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .filter((target) => !join(file, '..', target).startsWith(join(root, 'packages', name)))
        .map((target) => `${file.slice(root.length)} imports ${target}`),
    );
    expect(escapes).toEqual([]);
  });

  test('only the part of the server for Node imports what is of Node', () => {
    const importing = sources('server')
      .filter((file) => importsOf(file).some((target) => target.startsWith('node:')))
      .map((file) => file.slice(join(root, 'packages/server/src/').length));
    expect(importing).toEqual(['node/node-host.ts']);
  });

  test('only the tasks of the extension import what is of Node, and nothing on the web imports the tasks', () => {
    const folder = join(root, 'packages/vscode/src/');
    const importing = (target: RegExp): string[] =>
      sources('vscode')
        .filter((file) => importsOf(file).some((name) => target.test(name)))
        .map((file) => file.slice(folder.length))
        .filter((file) => !file.startsWith('tasks/'));
    expect(importing(/^node:/)).toEqual([]);
    expect(importing(/\/tasks\//)).toEqual(['extension.ts']);
  });

  test('only the command line touches the file system, the process and the network', () => {
    const reaching = packages
      .filter((name) => name !== 'cli')
      .flatMap(sources)
      .filter((file) =>
        /\bprocess\.|\bfetch\s*\(|\bXMLHttpRequest\b/.test(withoutComments(readFileSync(file, 'utf8'))),
      )
      .map((file) => file.slice(root.length));
    expect(reaching).toEqual([]);
  });

  test('nothing makes code out of text while it runs', () => {
    const making = packages
      .flatMap(sources)
      .filter((file) => /\beval\s*\(|\bnew Function\b/.test(withoutComments(readFileSync(file, 'utf8'))))
      .map((file) => file.slice(root.length));
    expect(making).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n]*/g, '');
}
