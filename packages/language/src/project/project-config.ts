/** How loud a check is: what `lint` in yardstick.json may say of a code. */
export type LintLevel = 'off' | 'info' | 'warning' | 'error';

/** The content of a yardstick.json. Everything is optional; a folder without one is a project with these defaults. */
export interface ProjectConfig {
  /** Glob patterns, from the folder of the yardstick.json. */
  readonly files: readonly string[];
  readonly lint: Readonly<Record<string, LintLevel>>;
  /** Languages in which every text must be given. */
  readonly languages: readonly string[];
  /** What `yardstick generate` writes, by target. */
  readonly generate: Readonly<Record<string, GenerateConfig>>;
}

export interface GenerateConfig {
  /** May be left out where the project has one framework. */
  readonly framework?: string;
  /** A folder, from the folder of the yardstick.json. */
  readonly output?: string;
  readonly package?: string;
  readonly version?: string;
}

export const defaultProjectConfig: ProjectConfig = {
  files: ['**/*.yardstick', '**/*.inspection'],
  lint: {},
  languages: [],
  generate: {},
};
