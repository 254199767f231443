import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this repository. */
export const root = join(import.meta.dirname, '../..');

/** A page of the documentation. */
export interface Page {
  /** From the folder of the repository, with forward slashes. */
  readonly path: string;
  readonly markdown: string;
}

/** Every page under docs/, the generated catalogue of checks too. */
export function documentationPages(): Page[] {
  return readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort()
    .map(page);
}

export function page(path: string): Page {
  return { path, markdown: readFileSync(join(root, path), 'utf8') };
}
