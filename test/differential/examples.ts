import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Framework } from '@yardstick/model';
import { TestWorkspace } from '../../packages/language/src/testing/workspace.js';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));

export interface Example {
  /** The folder, which names the example. */
  readonly name: string;
  readonly framework: Framework;
}

/** The framework that each example declares, from its text to the model. */
export async function exampleFrameworks(): Promise<readonly Example[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yardstick'),
  );
  const workspace = await TestWorkspace.open(
    Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  );
  return files.flatMap((file) => {
    const declared = /^framework ([A-Z][A-Za-z0-9_.]*)/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
    if (declared === undefined) return [];
    const { framework } = workspace.services.lowering.framework(workspace.framework(declared));
    return [{ name: file.split('/')[0] ?? file, framework }];
  });
}
