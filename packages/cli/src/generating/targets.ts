import { generateEngine, type GeneratedFile } from '@yardstick/generator';
import type { Framework } from '@yardstick/model';
export interface TargetOptions {
  readonly toolVersion: string;
  readonly packageName?: string;
  readonly packageVersion?: string;
}
export const targets: readonly {
  readonly name: string;
  readonly generate: (framework: Framework, options: TargetOptions) => readonly GeneratedFile[];
}[] = [{ name: 'engine', generate: generateEngine }];
