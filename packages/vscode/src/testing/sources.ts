import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('../', import.meta.url));

/** The folder that is packaged. */
export const extensionFolder = fileURLToPath(new URL('../../extension/', import.meta.url));

/** The text of a file of the extension's folder, as JSON. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(`${extensionFolder}${path}`, 'utf8'));
}

/** The sources of the extension that ship, by path. */
export function shippedSources(): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !path.startsWith('testing/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(`${folder}${path}`, 'utf8')]));
}

/** The first words of every call of a function, as `commands.registerCommand('…')`: what is not written out is left out. */
export function firstArguments(called: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [path, text] of shippedSources()) {
    const visit = (node: ts.Node): void => {
      const [first] = ts.isCallExpression(node) ? node.arguments : [];
      if (first && ts.isStringLiteralLike(first) && ts.isCallExpression(node)) {
        if (node.expression.getText().replace(/<.*>$/, '') === called) found.add(first.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  }
  return found;
}
