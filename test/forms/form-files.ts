import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateForms } from '@yardstick/generator';
import type { Framework } from '@yardstick/model';
import { exampleFrameworks } from '../differential/examples.js';

/** The frameworks of all examples. */
export const examples = await exampleFrameworks();

export function example(name: string): Framework {
  const found = examples.find((one) => one.name === name);
  if (!found) throw new Error(`There is no example ${name}.`);
  return found.framework;
}

/** Forms in a folder whose name has a space, as on anybody's memory stick. */
export class FormFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'memory stick '));

  /** Writes the forms of a framework; gives their addresses by name. */
  write(framework: Framework, folder = ''): ReadonlyMap<string, string> {
    return new Map(
      generateForms(framework, { toolVersion: '0.0.0-test' }).map(({ path, text }) => {
        const file = join(this.path, `${folder}${path}`);
        writeFileSync(file, text);
        return [path, pathToFileURL(file).href];
      }),
    );
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
